using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Invitations;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>Answers on a visit's page: what the coordinator reads of them, and the forms by which they bring them.</summary>
public sealed class DeskReplyTests(AzuriteFixture azurite)
{
    private DeskBrowser? browser;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "accepted", "perhaps", "declined", "no answer yet")]
    [InlineData("fr", "accepté", "peut-être", "refusé", "pas encore de réponse")]
    [InlineData("nl", "aanvaard", "misschien", "geweigerd", "nog geen antwoord")]
    [InlineData("de", "zugesagt", "vielleicht", "abgesagt", "noch keine Antwort")]
    public async Task Each_invitation_shows_its_answer_in_a_word_and_a_colour(string language, params string[] words)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await AnswerAsync(replies, "Clara Novak", "accepted");
        await AnswerAsync(replies, "David Okoro", "tentative");
        await AnswerAsync(replies, "Bruno Leroy", "declined");

        var page = await replies.OpenAsync($"/desk/visits/{replies.Visit.Id}?lang={language}");

        Assert.Equal(
            [(words[0], "good"), (words[1], "warning"), (words[2], "error"), (words[3], "quiet")],
            new[] { "Clara Novak", "David Okoro", "Bruno Leroy", "Ada Martin" }.Select(name => MarkOf(page, name)));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.NotNull(field.Closest("label")));
    }

    [Fact]
    public async Task An_answer_to_a_former_time_does_not_look_like_one()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await AnswerAsync(replies, "Clara Novak", "accepted");
        await replies.MoveAsync();

        var mark = MarkOf(await replies.OpenAsync($"/desk/visits/{replies.Visit.Id}"), "Clara Novak");

        Assert.Equal(("accepted, but for the former time: asked again", "warning"), mark);
    }

    [Fact]
    public async Task A_failure_says_why_and_can_be_tried_again()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = $"/desk/visits/{replies.Visit.Id}";

        var page = await Browser(pipeline).OpenAsync(path);
        var retried = await SendAsync(pipeline, Form(page, $"{path}/retry"), []);

        Assert.Contains("does not take this person's address", RowOf(page, "Clara Novak").TextContent, StringComparison.Ordinal);
        Assert.Contains("tried again: 4", ReplyVisit.Parse(retried).QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.All(await replies.Visit.InvitationsAsync(Cancel), row => Assert.Equal(InvitationState.Pending, row.State));
    }

    [Fact]
    public async Task A_coordinator_records_a_call_and_uploads_a_mail_and_vouches_for_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (path, clara) = ($"/desk/visits/{replies.Visit.Id}", await replies.ClaraAsync());
        var page = await Browser(pipeline).OpenAsync(path);
        var david = await replies.Visit.InvitationOfAsync("David Okoro", Cancel);

        var called = ReplyVisit.Parse(await SendAsync(pipeline, Form(page, $"{path}/reply"), [("invitation", david.Id.Value), ("status", "Declined"), ("note", "<b>Ill</b>"), ("onBehalf", "Max")]));
        var uploaded = ReplyVisit.Parse(await UploadAsync(pipeline, Form(page, $"{path}/replies"), new ReplyMailText { To = clara, VouchedBy = "" }.ToString()));
        var vouched = ReplyVisit.Parse(await SendAsync(pipeline, Assert.Single(uploaded.Forms, form => form.QuerySelector("input[name=confirm]") is not null), []));

        Assert.Equal(("declined", "error"), MarkOf(called, "David Okoro"));
        Assert.Contains("“<b>Ill</b>” · answered by Max", RowOf(called, "David Okoro").TextContent, StringComparison.Ordinal);
        Assert.Equal(("no answer yet", "quiet"), MarkOf(uploaded, "Clara Novak"));
        Assert.Equal(("accepted", "good"), MarkOf(vouched, "Clara Novak"));
        Assert.DoesNotContain(vouched.Forms, form => form.QuerySelector("input[name=confirm]") is not null);
    }

    [Fact]
    public async Task A_mail_that_is_no_answer_and_a_form_that_names_nobody_are_said_on_the_page()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = $"/desk/visits/{replies.Visit.Id}";
        var page = await Browser(pipeline).OpenAsync(path);

        var uploaded = await UploadAsync(pipeline, Form(page, $"{path}/replies"), "Dear all, thank you.");
        var nobody = await SendAsync(pipeline, Form(page, $"{path}/reply"), [("invitation", "x"), ("status", "Declined")]);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.NotFound), (uploaded.Status, nobody.Status));
        Assert.All([uploaded, nobody], answer => Assert.NotNull(ReplyVisit.Parse(answer).QuerySelector("p.error[role=status]")));
        Assert.Empty(await replies.FactsAsync());
    }

    private static async Task AnswerAsync(ReplyVisit replies, string name, string status) =>
        await replies.PhoneAsync(await replies.Visit.InvitationOfAsync(name, Cancel), $$"""{"status":"{{status}}"}""");

    private static IElement RowOf(IHtmlDocument page, string name) =>
        Assert.Single(page.QuerySelectorAll("tr"), row => row.QuerySelector("td")?.TextContent == name);

    private static (string, string?) MarkOf(IHtmlDocument page, string name)
    {
        var mark = RowOf(page, name).QuerySelector("strong");
        return (mark?.TextContent ?? "", mark?.ClassName);
    }

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => Assert.Single(page.Forms, form => form.GetAttribute("action") == action);

    private Task<Answer> SendAsync(Pipeline pipeline, IHtmlFormElement form, (string Name, string Value)[] filled) =>
        Browser(pipeline).SubmitAsync(form, filled);

    private Task<Answer> UploadAsync(Pipeline pipeline, IHtmlFormElement form, string file) =>
        Browser(pipeline).SubmitAsync(form, ("answer.eml", DeskBrowser.Bytes(file)));

    private DeskBrowser Browser(Pipeline pipeline) => browser ??= new DeskBrowser(pipeline);
}
