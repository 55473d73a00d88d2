using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Invitations.Notices;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>Reminding all who have not answered: those whom the coordinator saw, and nobody else unasked.</summary>
public sealed class RemindAllTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Nobody was reminded")]
    [InlineData("fr", "Personne n’a reçu de rappel")]
    [InlineData("nl", "Niemand werd herinnerd")]
    [InlineData("de", "Niemand wurde erinnert")]
    public async Task Where_others_are_open_since_the_board_was_shown_nobody_is_reminded_before_it_is_pressed_again(string language, string words)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "declined");
        var board = BoardPage.Of(pipeline, replies);
        board.Browser.Headers["Accept-Language"] = language;
        var form = FormIn(await board.OpenAsync(), board);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "needs-action");

        var refused = await board.Browser.SubmitAsync(form, ("which", "all"));
        var before = await RemindersAsync(pipeline, replies);
        var again = await board.Browser.SubmitAsync(FormIn(DeskBrowser.Parse(refused), board), ("which", "all"));

        var said = DeskBrowser.Parse(refused).QuerySelector(".said.error[role=alert]")?.TextContent;
        Assert.Equal((HttpStatusCode.Conflict, 0), (refused.Status, before));
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.Contains("4", said, StringComparison.Ordinal);
        Assert.Equal($"{board.Board}?said=reminded&n=4", again.Header("Location"));
    }

    [Fact]
    public async Task Whoever_answered_since_the_board_was_shown_is_passed_over()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var form = FormIn(await board.OpenAsync(), board);
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "accepted");

        var answer = await board.Browser.SubmitAsync(form, ("which", "all"));

        Assert.Equal($"{board.Board}?said=reminded&n=3", answer.Header("Location"));
    }

    [Fact]
    public async Task All_are_those_of_the_part_of_the_board_that_is_shown()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), VouchedBy = "" }.ToString());
        var board = BoardPage.Of(pipeline, replies);
        var form = FormIn(await board.OpenAsync("?filter=awaiting"), board);

        var answer = await board.Browser.SubmitAsync(form, ("which", "all"));

        Assert.Contains("1", form.QuerySelector("button[name=which]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{board.Board}?filter=awaiting&said=reminded&n=1", answer.Header("Location"));
        Assert.Equal(1, await RemindersAsync(pipeline, replies));
    }

    private static IHtmlFormElement FormIn(IHtmlDocument page, BoardPage board) => DeskBrowser.Form(page, $"{board.Board}/remind");

    private static async Task<int> RemindersAsync(Pipeline pipeline, ReplyVisit replies) =>
        (await pipeline.Get<NoticeStore>().ListAsync(replies.Visit.Id, Cancel)).Count(notice => notice.Kind is NoticeKind.Reminder);
}
