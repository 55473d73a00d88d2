using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>What a coordinator does on the board: records calls, takes in mails and vouches for them, reminds.</summary>
public sealed class BoardFormTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_is_recorded_at_the_persons_line_and_the_part_of_the_board_stays()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var board = await BoardPage.PublishedAsync(pipeline);
        var page = await board.OpenAsync("?filter=open");

        var answer = await board.Browser.SubmitAsync(BoardPage.RecordForm(page, "David Okoro"), ("status", "Declined"), ("note", "<b>Ill</b>"), ("onBehalf", "Max"));
        var after = await board.Browser.OpenAsync(answer.Header("Location"));
        var all = await board.OpenAsync();

        Assert.Equal((HttpStatusCode.SeeOther, $"{board.Board}?filter=open&said=recorded"), (answer.Status, answer.Header("Location")));
        Assert.Equal("The answer is recorded.", BoardPage.Said(after));
        Assert.Equal(["Ada Martin", "Clara Novak", "Bruno Leroy"], BoardPage.Titles(after));
        Assert.Equal(("declined", "error"), BoardPage.ReplyOf(all, "David Okoro"));
        Assert.Contains("“<b>Ill</b>” · answered by Max", BoardPage.LineOf(all, "David Okoro").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_general_form_takes_an_answer_for_any_entry()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var form = (await board.OpenAsync()).QuerySelector<IHtmlFormElement>("#record")!;
        var clara = BoardPage.OptionOf(form.QuerySelector("select[name=invitation]")!, "Clara Novak");

        var after = await board.Browser.FollowAsync(board.Browser.SubmitAsync(form, ("invitation", clara), ("status", "Accepted")));

        Assert.Contains("Clara Novak · Mon 10 Mar 10:00–11:00 · Cybersecurity in orbit", form.TextContent, StringComparison.Ordinal);
        Assert.Equal(("accepted", "good"), BoardPage.ReplyOf(after, "Clara Novak"));
    }

    [Fact]
    public async Task A_mail_is_taken_in_and_counts_once_a_coordinator_vouches_for_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());
        var form = MailForm(await board.OpenAsync());

        var uploaded = await board.Browser.FollowAsync(board.Browser.SubmitAsync(form, ("answer.eml", Mail(clara, vouched: ""))));
        var awaiting = await board.OpenAsync("?filter=awaiting");
        var confirm = Assert.Single(awaiting.Forms, one => one.QuerySelector("input[name=confirm]") is not null);
        var vouched = await board.Browser.FollowAsync(board.Browser.SubmitAsync(confirm));

        Assert.True(form.HasAttribute("data-drop"));
        Assert.Contains("nobody vouches for its sender", BoardPage.Said(uploaded), StringComparison.Ordinal);
        Assert.Equal(("no answer yet", "quiet"), BoardPage.ReplyOf(uploaded, "Clara Novak"));
        Assert.Equal(["Clara Novak"], BoardPage.Titles(awaiting));
        Assert.Contains("By mail: accepted. Nobody vouches for the sender.", awaiting.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The answer is recorded.", BoardPage.Said(vouched));
        Assert.Equal(("accepted", "good"), BoardPage.ReplyOf(await board.OpenAsync(), "Clara Novak"));
        Assert.DoesNotContain(vouched.Forms, one => one.QuerySelector("input[name=confirm]") is not null);
    }

    [Theory]
    [InlineData("mx.example.org", "clara.novak@example.org", "mail-taken", "The answer is recorded.")]
    [InlineData("", "eve@example.net", "answer-stranger", "counts for nothing")]
    public async Task What_became_of_a_mail_is_said(string server, string attendee, string code, string sentence)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());

        var answer = await board.Browser.SubmitAsync(MailForm(await board.OpenAsync()), ("answer.eml", Mail(clara, server, attendee)));

        Assert.Equal($"{board.Board}?said={code}", answer.Header("Location"));
        Assert.Contains(sentence, BoardPage.Said(await board.OpenAsync($"?said={code}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_is_no_answer_and_a_form_that_names_nobody_are_said_on_the_page()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var page = await board.OpenAsync();
        var record = page.QuerySelector<IHtmlFormElement>("#record")!;

        var thanks = await board.Browser.SubmitAsync(MailForm(page), ("answer.eml", DeskBrowser.Bytes("Dear all, thank you.")));
        var empty = await board.Browser.SubmitAsync(MailForm(page));
        var nobody = await board.Browser.SubmitAsync(record, ("invitation", "x"), ("status", "Declined"));
        var nothing = await board.Browser.SubmitAsync(record, ("invitation", (await replies.ClaraAsync()).Id.Value), ("note", "Rang twice"));

        Assert.Equal(
            [HttpStatusCode.UnsupportedMediaType, HttpStatusCode.UnprocessableEntity, HttpStatusCode.NotFound, HttpStatusCode.UnprocessableEntity],
            new[] { thanks, empty, nobody, nothing }.Select(answer => answer.Status));
        Assert.All([thanks, empty, nobody, nothing], answer => Assert.NotNull(DeskBrowser.Parse(answer).QuerySelector(".said.error[role=alert]")));
        Assert.Equal("Rang twice", DeskBrowser.Parse(nothing).QuerySelector<IHtmlInputElement>("#record input[name=note]")?.Value);
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task What_was_filled_in_at_a_line_stays_there_where_it_is_refused()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var board = BoardPage.Of(pipeline, replies);
        var page = await board.OpenAsync();

        var answer = await board.Browser.SubmitAsync(BoardPage.RecordForm(page, "Clara Novak"), ("status", "Tentative"), ("note", new string('x', 2001)), ("onBehalf", "Max"));

        var again = DeskBrowser.Parse(answer);
        var form = BoardPage.RecordForm(again, "Clara Novak");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.True(form.Closest("details")?.HasAttribute("open"));
        Assert.Equal(("Tentative", "Max"), (form.QuerySelector<IHtmlSelectElement>("select")?.Value, form.QuerySelector<IHtmlInputElement>("input[name=onBehalf]")?.Value));
        Assert.Empty(again.QuerySelector<IHtmlInputElement>("#record input[name=note]")?.Value ?? "");
    }

    [Fact]
    public async Task One_person_those_ticked_or_all_open_are_reminded_and_the_others_have_a_reason()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara, ada) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync(), await replies.Visit.InvitationOfAsync("Ada Martin", Cancel));
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "declined");
        var form = DeskBrowser.Form(await board.OpenAsync(), $"{board.Board}/remind");

        var none = await board.Browser.SubmitAsync(form);
        var one = await board.Browser.FollowAsync(board.Browser.SubmitAsync(form, ("only", clara.Id.Value), ("invitation", ada.Id.Value)));
        var ticked = DeskBrowser.Parse(await board.Browser.SubmitAsync(form, ("invitation", ada.Id.Value), ("invitation", clara.Id.Value)));
        var all = DeskBrowser.Parse(await board.Browser.SubmitAsync(form, ("which", "all")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.Status);
        Assert.Equal("Reminders being made for the outbox: 1.", BoardPage.Said(one));
        Assert.Contains("Reminders: 1, the last on Mon 6 Jan 10:20", BoardPage.LineOf(one, "Clara Novak").TextContent, StringComparison.Ordinal);
        Assert.Equal("Reminders being made for the outbox: 1.", BoardPage.Said(ticked));
        Assert.Contains("Clara Novak: There is a reminder of today already; one a day is enough.", ticked.QuerySelector("[role=note] li")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ada Martin, Clara Novak: There is a reminder of today already; one a day is enough.", all.QuerySelector("main [role=note] li")?.TextContent);
        Assert.Equal(3, (await pipeline.Get<NoticeStore>().ListAsync(replies.Visit.Id, Cancel)).Count(notice => notice.Kind is NoticeKind.Reminder));
    }

    [Fact]
    public async Task Only_open_entries_can_be_ticked()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "declined");

        var page = await BoardPage.Of(pipeline, replies).OpenAsync();

        var ticks = page.QuerySelectorAll<IHtmlInputElement>("input[type=checkbox]");
        Assert.Equal(["Remind Ada Martin, Mon 10 Mar 09:00–11:00", "Remind Clara Novak, Mon 10 Mar 10:00–11:00", "Remind David Okoro, Mon 10 Mar 14:00–15:00"], ticks.Select(tick => tick.GetAttribute("aria-label")));
        Assert.All(ticks, tick => Assert.Equal("remind", tick.GetAttribute("form")));
    }

    [Fact]
    public async Task A_viewer_sees_the_board_and_neither_forms_nor_secrets()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal)
            {
                ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345",
                ["WEBSITE_AUTH_ENABLED"] = "True",
                ["PublicBaseUrl"] = "https://visits.example.org",
            },
        });
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());
        board.Browser.Headers["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            """{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"Viewer"}]}"""));

        var pages = new[] { await board.OpenAsync(), await board.OpenAsync($"/{clara.Id}") };
        var file = (await replies.Visit.OutboxAsync(Cancel)).First(name => name.StartsWith(clara.Id.Value, StringComparison.Ordinal));
        var refused = new[] { await board.Browser.GetAsync($"{board.Path}/outbox"), await board.Browser.GetAsync($"{board.Board}/{clara.Id}/files/{file}") };

        Assert.All(pages, page =>
        {
            Assert.Empty(page.QuerySelectorAll("main form, main input, main button"));
            Assert.DoesNotContain(clara.AnswerToken!, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            Assert.Contains("Clara Novak", page.Body!.TextContent, StringComparison.Ordinal);
        });
        Assert.All(refused, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.Status));
    }

    private static IHtmlFormElement MailForm(IHtmlDocument page) => page.QuerySelector<IHtmlFormElement>("#mail")!;

    private static byte[] Mail(Invitation to, string vouched, string attendee = "clara.novak@example.org") =>
        DeskBrowser.Bytes(new ReplyMailText { To = to, VouchedBy = vouched, Attendee = attendee }.ToString());
}
