using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>The programme of a person's day, on its eve.</summary>
public sealed class DigestTests(AzuriteFixture azurite)
{
    private const string On = "\"digest\":true,\"reminderDays\":[]";

    /// <summary>16:00 in Brussels, the day before.</summary>
    private const string Eve = "2031-03-09T15:00:00Z";

    private static readonly ItineraryText TwoTalks = new(
        new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", Speaker: "Clara Novak"),
        new ItineraryLine(SampleVisits.Day, "14:00", "15:00", "Vacuum chamber tests", "Test Labs", Speaker: "Clara Novak"),
        new ItineraryLine(SampleVisits.Day, "16:00", "17:00", "Propulsion", "Test Labs", Speaker: "David Okoro"),
        new ItineraryLine("2031-03-11", "10:00", "11:00", "Farewell talk", "Space Centre", Speaker: "Clara Novak"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2031-03-09T14:59:00Z", 0)]
    [InlineData(Eve, 2)]
    [InlineData("2031-03-09T22:59:00Z", 2)]
    [InlineData("2031-03-09T23:01:00Z", 0)]
    public async Task It_is_due_in_the_afternoon_of_the_eve(string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, TwoTalks);

        Assert.Equal(expected, await visit.RunAtAsync(utc, Cancel));
        Assert.Equal(0, await visit.RunAtAsync(utc, Cancel));
    }

    [Fact]
    public async Task One_mail_holds_all_of_a_persons_entries_of_the_day()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, TwoTalks);

        await visit.RunAtAsync(Eve, Cancel);
        await visit.SendAsync(Cancel);

        var clara = (await visit.SentAsync(Cancel))[0];
        Assert.Equal("clara.novak@example.org", clara.To.Address);
        Assert.Contains("10:00 – 11:00", clara.Text, StringComparison.Ordinal);
        Assert.Contains("14:00 – 15:00", clara.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Propulsion", clara.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Farewell", clara.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_declined_is_left_out_and_whoever_declined_all_gets_no_mail()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, TwoTalks);
        await visit.AnswerAsync("David Okoro", ReplyStatus.Declined, Cancel);
        await DeclineFirstOfClaraAsync(pipeline, visit);

        var due = await visit.RunAtAsync(Eve, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(1, due);
        var mail = Assert.Single(await visit.SentAsync(Cancel));
        Assert.DoesNotContain("10:00 – 11:00", mail.Text, StringComparison.Ordinal);
        Assert.Contains("14:00 – 15:00", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_declines_all_before_it_leaves_gets_none()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, TwoTalks);
        await visit.RunAtAsync(Eve, Cancel);

        await visit.AnswerAsync("David Okoro", ReplyStatus.Declined, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(["clara.novak@example.org"], (await visit.SentAsync(Cancel)).Select(mail => mail.To.Address));
    }

    [Fact]
    public async Task It_shows_the_programme_as_it_is_published_when_it_leaves()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, TwoTalks);
        await visit.RunAtAsync(Eve, Cancel);

        await visit.Test.UploadAsync(TwoTalks.With(2, line => line with { Start = "16:20" }), Cancel);
        await visit.Test.PublishAsync(Cancel);
        await visit.SendAsync(Cancel);

        Assert.Contains("16:20 – 17:00", (await visit.SentAsync(Cancel))[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-03-09T22:59:00Z", 0)]
    [InlineData("2031-03-09T23:00:00Z", 1)]
    public async Task The_afternoon_is_that_of_the_place(string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(
            pipeline, NoticedVisit.Zoned("2031-03-10", "09:00", "10:00", "America/Phoenix"), On, SampleVisits.People, Cancel);

        var due = await visit.RunAtAsync(utc, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(expected, due);
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains("09:00 – 10:00", mail.Text, StringComparison.Ordinal));
        Assert.All(await visit.SentAsync(Cancel), mail => Assert.Contains("Phoenix", mail.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_setting_nobody_gets_one()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, "\"reminderDays\":[]", TwoTalks);

        Assert.Equal(0, await visit.RunAtAsync(Eve, Cancel));
    }

    [Fact]
    public async Task It_comes_in_each_persons_language()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await NoticedVisit.PublishAsync(pipeline, Cancel, On, people: NoticedVisit.FourLanguages);

        await visit.RunAtAsync(Eve, Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(
            ["Your programme", "Votre programme", "Uw programma", "Ihr Programm"],
            (await visit.SentAsync(Cancel)).Zip([14, 15, 12, 12], (mail, length) => mail.Subject[..length]));
    }

    private static async Task DeclineFirstOfClaraAsync(Pipeline pipeline, NoticedVisit visit)
    {
        var row = (await visit.Test.InvitationsAsync(Cancel)).Single(row => row.Name == "Clara Novak" && row.Sent?.Title.Contains("Cybersecurity", StringComparison.Ordinal) is true);
        var fact = new Delegations.Invitations.Replies.ReplyFact
        {
            Invitation = row.Id,
            Key = "one",
            Status = ReplyStatus.Declined,
            Source = Delegations.Invitations.Replies.ReplySource.Link,
            Sequence = row.Sequence,
            At = pipeline.Clock.Now,
            Recorded = pipeline.Clock.Now,
        };
        await pipeline.Get<Delegations.Invitations.Replies.ReplyStore>().AddAsync(visit.Test.Id, fact, Cancel);
    }
}
