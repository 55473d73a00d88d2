using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Notices;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>What the board shows of messages: under way, waiting, failed and why, and what a coordinator can do about it.</summary>
public sealed class BoardDeliveryTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_failure_says_why_and_what_to_do_and_can_be_tried_again()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);

        var page = await board.OpenAsync("?filter=failed");
        var retried = await board.Browser.FollowAsync(board.Browser.SubmitAsync(DeskBrowser.Form(page, $"{board.Board}/retry")));

        var line = BoardPage.LineOf(page, "Clara Novak");
        Assert.Equal(("failed", "error"), BoardPage.DeliveryOf(page, "Clara Novak"));
        Assert.Contains("does not take this person's address", line.TextContent, StringComparison.Ordinal);
        Assert.Equal("Put the address right", line.QuerySelector($"a[href='{board.Path}/people']")?.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".alerts li.error").Length);
        Assert.Contains("tried again: 4", BoardPage.Said(retried), StringComparison.Ordinal);
        Assert.Equal(0, BoardPage.Figures(retried)["failed"]); // the filter that was chosen stays
        Assert.All(await replies.Visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Pending, row.State));
    }

    [Fact]
    public async Task While_messages_leave_the_board_says_how_far_they_are_and_keeps_itself_true()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(await visit.InvitationOfAsync("Clara Novak", Cancel), Cancel);
        var board = new BoardPage(pipeline, visit.Id);

        var under = await board.OpenAsync("?said=invited&n=4");
        await visit.DeliverAsync(Cancel);
        var done = await board.OpenAsync();

        var part = under.GetElementById("board");
        Assert.Equal("3", part?.GetAttribute("data-refresh"));
        Assert.Equal(("1", "4"), (part?.QuerySelector("progress")?.GetAttribute("value"), part?.QuerySelector("progress")?.GetAttribute("max")));
        Assert.Contains("left: 1 of 4", part?.GetAttribute("data-tell"), StringComparison.Ordinal);
        Assert.Equal(board.Board, under.QuerySelector("[data-unscripted] a")?.GetAttribute("href"));
        Assert.Equal("Published. Invitation files being made for the outbox: 4.", BoardPage.Said(under));
        Assert.Equal(("waiting to be sent", "warning"), BoardPage.DeliveryOf(under, "David Okoro"));
        Assert.Equal(3, BoardPage.Figures(under)["waiting"]);
        Assert.False(done.GetElementById("board")?.HasAttribute("data-refresh"));
        Assert.Null(done.QuerySelector("main progress:not([hidden])"));
    }

    [Fact]
    public async Task What_waits_for_its_time_says_why_and_until_when_and_is_not_waited_for()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Later(DeliveryReason.Throttled, Duration.FromHours(2)) { Standing = MessageStanding.Refused } };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var board = await BoardPage.PublishedAsync(pipeline);

        var page = await board.OpenAsync("?filter=waiting");

        var line = BoardPage.LineOf(page, "Clara Novak");
        Assert.Contains("The mail system is busy; it is tried again by itself. Not before Mon 6 Jan 12:00.", line.TextContent, StringComparison.Ordinal);
        Assert.False(page.GetElementById("board")?.HasAttribute("data-refresh"));
    }

    [Fact]
    public async Task Who_has_no_address_and_who_is_left_out_stand_on_the_board_with_a_way_to_change_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(
            pipeline, SampleVisits.OneDay, "Name,Organisation,Email\nClara Novak,Orbit School,clara.novak@example.org\nAda Martin,Space Centre,ada.martin@example.org", Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var board = new BoardPage(pipeline, visit.Id);

        var page = await board.OpenAsync("?filter=no-address");

        Assert.Equal(["David Okoro", "Bruno Leroy"], BoardPage.Titles(page));
        Assert.Equal(("no address", "error"), BoardPage.DeliveryOf(page, "David Okoro"));
        Assert.Equal("Add the address", BoardPage.LineOf(page, "David Okoro").QuerySelector($"a[href='{board.Path}/people']")?.TextContent);
        Assert.Empty(BoardPage.LineOf(page, "David Okoro").QuerySelectorAll("form, input"));
    }

    [Fact]
    public async Task Cancelled_entries_are_shown_where_they_are_asked_for()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.Visit.PublishAsync(Cancel, inviting: "hosts");
        await replies.Visit.DeliverAsync(Cancel);
        var board = BoardPage.Of(pipeline, replies);

        var (all, cancelled) = (await board.OpenAsync(), await board.OpenAsync("?filter=cancelled"));

        Assert.Equal(["Ada Martin", "Bruno Leroy"], BoardPage.Titles(all));
        Assert.Equal((2, 2), (BoardPage.Figures(all)[""], BoardPage.Figures(all)["cancelled"]));
        Assert.Equal(["Clara Novak", "David Okoro"], BoardPage.Titles(cancelled));
        Assert.Equal(("cancelled", "quiet"), BoardPage.DeliveryOf(cancelled, "Clara Novak"));
    }

    [Fact]
    public async Task The_outbox_says_that_nothing_leaves_by_itself_and_gives_all_files()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var board = await BoardPage.PublishedAsync(pipeline);

        var page = await board.OpenAsync();
        var zip = await board.Browser.GetAsync(Assert.Single(page.QuerySelectorAll("main a[href$='/outbox']")).GetAttribute("href") ?? "");

        Assert.Contains("Nothing leaves by itself", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("application/zip", zip.ContentType);
    }

    [Fact]
    public async Task What_needs_a_coordinator_stands_first_as_long_as_it_is_so()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());
        await BoardPage.AnswerAsync(replies, "Clara Novak", "declined");
        await replies.MailAsync(new ReplyMailText { To = await replies.Visit.InvitationOfAsync("David Okoro", Cancel), Attendee = "david.okoro@example.org", VouchedBy = "" }.ToString());

        var declined = await board.OpenAsync();
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await BoardPage.AnswerAsync(replies, "Clara Novak", "accepted");
        var accepted = await board.OpenAsync();
        pipeline.SetClock("2031-03-09T08:00:00Z");
        var eve = await board.OpenAsync();

        Assert.Equal(
            ["A mail answers for David Okoro", "Clara Novak is not coming (Mon 10 Mar 10:00–11:00)."], Alerts(declined).Select(text => text.Split(" (Mon 10 Mar 14")[0]).Order(StringComparer.Ordinal));
        Assert.Equal($"{board.Board}/{clara.Id}", Assert.Single(declined.QuerySelectorAll("#board .alerts li.error a")).GetAttribute("href"));
        Assert.DoesNotContain(Alerts(accepted), text => text.Contains("Clara", StringComparison.Ordinal));
        Assert.Contains("Clara Novak is not coming", accepted.QuerySelector("#former")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("begins within two days: 3", Alerts(eve)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_list_that_is_due_is_told_with_its_day()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        const string itinerary = "Date,Start,End,Title,Location,Host,Entry conditions\n2031-03-10,09:00,10:00,Welcome,Space Centre,Ada Martin,Visitor list three days before\n";
        var visit = await NoticedVisit.PublishAsync(pipeline, DeskBrowser.Bytes(itinerary), "", SampleVisits.People, Cancel);
        await visit.RunAtAsync("2031-03-06T09:00:00Z", Cancel);

        var page = await new BoardPage(pipeline, visit.Test.Id).OpenAsync();

        Assert.Contains("The visitor list for Space Centre is due on Friday 7 March 2031.", Alerts(page));
    }

    private static List<string> Alerts(IHtmlDocument page) => [.. page.QuerySelectorAll("#board .alerts li > :first-child").Select(alert => alert.TextContent)];
}
