using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>What updates say of an answer that is known.</summary>
public sealed class KeptAnswerTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task E10_A_touch_up_keeps_the_answer_and_a_move_asks_for_it_again()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted"}""");
        pipeline.Clock.Advance(Duration.FromMinutes(1));

        await replies.ChangeAsync(line => line with { Title = "Cybersecurity in low orbit" });
        await replies.ChangeAsync(line => line with { Title = "Cybersecurity in low orbit", Start = "10:30", End = "11:30" });
        await replies.ChangeAsync(line => line with { Title = "Cybersecurity in high orbit", Start = "10:30", End = "11:30" });

        var calendars = await replies.Visit.CalendarsAsync(await replies.ClaraAsync(), Cancel);
        Assert.Equal(["0", "0", "1", "1"], calendars.Select(calendar => TestVisit.Property(calendar, "SEQUENCE")));
        Assert.Equal(["NEEDS-ACTION", "ACCEPTED", "NEEDS-ACTION", "NEEDS-ACTION"], calendars.Select(PartStatOf));
    }

    [Theory]
    [InlineData("tentative", "TENTATIVE")]
    [InlineData("declined", "DECLINED")]
    public async Task E10_So_it_does_with_any_answer_by_any_way(string answer, string partstat)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.SubmitAsync(await replies.OpenAsync(await replies.PageOfAsync("Clara Novak")), ("answer", answer));

        await replies.ChangeAsync(line => line with { Title = "Cybersecurity in low orbit" });

        Assert.Equal(partstat, PartStatOf((await replies.Visit.CalendarsAsync(await replies.ClaraAsync(), Cancel))[^1]));
    }

    [Fact]
    public async Task E10_An_answer_that_awaits_a_look_is_kept_for_nobody()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), VouchedBy = "" }.ToString());

        await replies.ChangeAsync(line => line with { Title = "Cybersecurity in low orbit" });

        Assert.Equal("NEEDS-ACTION", PartStatOf((await replies.Visit.CalendarsAsync(await replies.ClaraAsync(), Cancel))[^1]));
    }

    private static string PartStatOf(string calendar)
    {
        var line = Assert.Single(calendar.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal));
        return Assert.Single(line.Split(';', ':'), part => part.StartsWith("PARTSTAT=", StringComparison.Ordinal))["PARTSTAT=".Length..];
    }
}
