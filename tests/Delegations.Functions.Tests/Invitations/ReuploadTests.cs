using System.Globalization;
using System.Text;
using Delegations.Invitations;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>
/// A file is uploaded again with one change: the messages that each person gets, as files in <c>Golden</c>. Whoever is not in the
/// file gets nothing. <c>DELEGATIONS_WRITE_GOLDEN=1</c> rewrites them; the commit says why they changed.
/// </summary>
public sealed class ReuploadTests(AzuriteFixture azurite)
{
    private const string People = """
        Name,Organisation,Email,Role,Language
        Ada Martin,Space Centre,ada.martin@example.org,Host,en
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host,fr
        Clara Novak,Orbit School,clara.novak@example.org,Speaker,en
        David Okoro,Orbit School,david.okoro@example.org,Speaker,de
        Emma Visser,Orbit School,emma.visser@example.org,Speaker,nl
        """;

    private static readonly ItineraryText Before = new(
        new ItineraryLine(SampleVisits.Day, "09:00", "10:00", "Welcome and tour of the centre", "Space Centre, room Europa", "Ada Martin") { Id = "S1" },
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre, room Europa", "Ada Martin", "Clara Novak") { Id = "S2" },
        new ItineraryLine(SampleVisits.Day, "14:00", "15:00", "Vacuum chamber tests", "Test Labs", "Bruno Leroy", "David Okoro") { Id = "S3" },
        new ItineraryLine(SampleVisits.Day, "15:00", "16:00", "Materials under radiation", "Test Labs", "Bruno Leroy", "Emma Visser") { Id = "S4" });

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("move")]
    [InlineData("rename")]
    [InlineData("change-room")]
    [InlineData("change-stop")]
    [InlineData("change-speaker")]
    [InlineData("swap-speakers")]
    [InlineData("remove")]
    [InlineData("restore")]
    public async Task Each_person_gets_what_concerns_them_and_nothing_else(string change)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, Before, People, Cancel);
        await RoundAsync(visit, pipeline);
        if (change is "restore")
        {
            await visit.UploadAsync(Changed("remove"), Cancel);
            await RoundAsync(visit, pipeline);
        }

        var former = (await visit.OutboxAsync(Cancel)).ToHashSet(StringComparer.Ordinal);
        await visit.UploadAsync(Changed(change), Cancel);
        await RoundAsync(visit, pipeline);

        await MatchesAsync(change, await DescribeAsync(visit, former));
    }

    [Fact]
    public async Task C11_restored_after_a_cancellation_an_entry_has_another_uid()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, Before, People, Cancel);
        foreach (var change in new[] { "", "remove", "restore" })
        {
            await visit.UploadAsync(Changed(change), Cancel);
            await RoundAsync(visit, pipeline);
        }

        var rows = (await visit.InvitationsAsync(Cancel)).Where(row => row.Name == "Clara Novak").ToList();
        var uids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            uids.UnionWith((await visit.CalendarsAsync(row, Cancel)).Select(calendar => TestVisit.Property(calendar, "UID")));
        }

        Assert.Equal([InvitationState.Sent, InvitationState.Cancelled], rows.Select(row => row.State).Order());
        Assert.Equal(2, uids.Count);
    }

    private static ItineraryText Changed(string change) => change switch
    {
        "move" => Before.With(1, line => line with { Start = "11:00", End = "12:00" }),
        "rename" => Before.With(1, line => line with { Title = "Cybersecurity of satellites" }),
        "change-room" => Before.With(1, line => line with { Location = "Space Centre, room Ariane" }),
        "change-stop" => Before.With(1, line => line with { Location = "Orbit School" }),
        "change-speaker" => Before.With(1, line => line with { Speaker = "Emma Visser" }),
        "swap-speakers" => Before.With(2, line => line with { Speaker = "Emma Visser" }).With(3, line => line with { Speaker = "David Okoro" }),
        "remove" => Before.Without(1),
        _ => Before,
    };

    private static async Task RoundAsync(TestVisit visit, Pipeline pipeline)
    {
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
    }

    /// <summary>Per person, what the calendar part says and the text that a person reads.</summary>
    private static async Task<string> DescribeAsync(TestVisit visit, HashSet<string> former)
    {
        var messages = new List<string>();
        foreach (var name in (await visit.OutboxAsync(Cancel)).Where(name => name.EndsWith(".eml", StringComparison.Ordinal) && !former.Contains(name)))
        {
            var mail = await MimeKit.MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(await visit.ReadOutboxAsync(name, Cancel))), Cancel);
            var calendar = (await visit.ReadOutboxAsync(Path.ChangeExtension(name, ".ics"), Cancel)).Replace("\r\n ", "", StringComparison.Ordinal);
            string[] properties = [.. new[] { "SEQUENCE", "DTSTART", "DTEND", "STATUS", "LOCATION" }.Select(property => $"{property}: {TestVisit.Property(calendar, property)}")];
            var method = calendar.Split("\r\n").First(line => line.StartsWith("METHOD:", StringComparison.Ordinal));
            messages.Add(string.Create(CultureInfo.InvariantCulture, $"""
                === {mail.To}
                Subject: {mail.Subject}
                {method}, {string.Join(", ", properties)}

                {mail.TextBody?.ReplaceLineEndings("\n").Trim()}

                """));
        }

        return string.Join('\n', messages.Order(StringComparer.Ordinal));
    }

    private static async Task MatchesAsync(string change, string actual)
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "Delegations.Functions.Tests", "Invitations", "Golden", $"reupload-{change}.txt");
        if (Environment.GetEnvironmentVariable("DELEGATIONS_WRITE_GOLDEN") is "1")
        {
            await File.WriteAllTextAsync(path, actual, Cancel);
        }

        Assert.Equal(await File.ReadAllTextAsync(path, Cancel), actual);
    }
}
