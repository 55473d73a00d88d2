using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>Calls that are recorded on a page which shows an entry as it was: somebody said yes to that, and to nothing else.</summary>
public sealed class ChangedEntryTests(AzuriteFixture azurite)
{
    private const string Clara = "Clara Novak";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("line")]
    [InlineData("any entry")]
    [InlineData("page")]
    public async Task An_answer_to_a_former_time_is_asked_for_again_and_nothing_filled_in_is_lost(string place)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var form = await FormAsync(board, replies, place);
        await replies.MoveAsync();

        var refused = await board.Browser.SubmitAsync(form, [.. Whose(form), ("status", "Accepted"), ("note", "Glad to"), ("onBehalf", "Max")]);
        var facts = await replies.FactsAsync();
        var again = DeskBrowser.Parse(refused);
        var second = FormIn(again, place);
        var recorded = await board.Browser.SubmitAsync(second);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Empty(facts);
        Assert.Contains("The invitation of Clara Novak has changed since you opened the page, so no answer was recorded. It is now for: Mon 10 Mar 10:30–11:30.", again.QuerySelector(".said.error[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<(string, string)> { ("status", "Accepted"), ("note", "Glad to"), ("onBehalf", "Max") },
            DeskBrowser.FieldsOf(second, []).Select(field => (field.Key, field.Value)).ToHashSet());
        Assert.Equal(HttpStatusCode.SeeOther, recorded.Status);
        Assert.Equal(("accepted", "good"), BoardPage.ReplyOf(await board.OpenAsync(), Clara));
    }

    [Fact]
    public async Task A_line_that_has_left_the_part_of_the_board_is_shown_on_the_whole_of_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, Clara, "accepted");
        var board = BoardPage.Of(pipeline, replies);
        var form = BoardPage.RecordForm(await board.OpenAsync("?filter=accepted"), Clara);
        await replies.MoveAsync();

        var refused = await board.Browser.SubmitAsync(form, ("status", "Declined"), ("note", "Ill"));

        var again = BoardPage.RecordForm(DeskBrowser.Parse(refused), Clara);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("Ill", again.QuerySelector<IHtmlInputElement>("input[name=note]")?.Value);
    }

    [Fact]
    public async Task A_form_that_does_not_say_what_it_showed_records_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var form = await FormAsync(board, replies, "line");

        var refused = await board.Browser.SubmitAsync(form, ("invitation", (await replies.ClaraAsync()).Id.Value), ("status", "Accepted"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task Whoever_was_asked_in_person_before_the_first_message_has_answered_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        var replies = new ReplyVisit(pipeline, visit);
        var board = BoardPage.Of(pipeline, replies);
        var form = await FormAsync(board, replies, "line");
        await visit.DeliverAsync(Cancel);

        await board.Browser.FollowAsync(board.Browser.SubmitAsync(form, ("status", "Accepted")));

        Assert.Equal(("accepted", "good"), BoardPage.ReplyOf(await board.OpenAsync(), Clara));
    }

    [Fact]
    public async Task Whoever_was_asked_before_the_first_message_for_another_time_than_it_names_is_asked_again()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        var replies = new ReplyVisit(pipeline, visit);
        var board = BoardPage.Of(pipeline, replies);
        var form = await FormAsync(board, replies, "line");
        await replies.MoveAsync();

        var refused = await board.Browser.SubmitAsync(form, ("status", "Accepted"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Empty(await replies.FactsAsync());
    }

    [Theory]
    [InlineData("en", "has changed since you opened the page")]
    [InlineData("fr", "a changé depuis que vous avez ouvert la page")]
    [InlineData("nl", "is gewijzigd sinds u de pagina opende")]
    [InlineData("de", "hat sich geändert, seit Sie die Seite geöffnet haben")]
    public async Task It_is_said_in_the_coordinators_language(string language, string words)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        board.Browser.Headers["Accept-Language"] = language;
        var form = BoardPage.RecordForm(await board.OpenAsync(), Clara);

        var refused = await board.Browser.SubmitAsync(form, ("invitation", (await replies.ClaraAsync()).Id.Value), ("status", "Accepted"));

        Assert.Contains(words, DeskBrowser.Parse(refused).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlFormElement> FormAsync(BoardPage board, ReplyVisit replies, string place) =>
        FormIn(await board.OpenAsync(place is "page" ? $"/{(await replies.ClaraAsync()).Id}" : ""), place);

    private static IHtmlFormElement FormIn(IHtmlDocument page, string place) => place switch
    {
        "line" => BoardPage.RecordForm(page, Clara),
        "any entry" => page.QuerySelector<IHtmlFormElement>("#record")!,
        _ => Assert.Single(page.Forms, form => form.QuerySelector("select[name=status]") is not null),
    };

    /// <summary>What a coordinator chooses where the form is for any entry.</summary>
    private static (string, string)[] Whose(IHtmlFormElement form) => form.QuerySelector("select[name=invitation]") is { } choice
        ? [("invitation", BoardPage.OptionOf(choice, Clara))]
        : [];
}
