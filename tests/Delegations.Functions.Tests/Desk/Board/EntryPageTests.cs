using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>The page of one entry: what was told, what was answered and what it counts for, and the forms for it.</summary>
public sealed class EntryPageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everything_that_happened_stands_in_its_order_with_what_it_counts_for()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());
        await replies.SubmitAsync(await replies.OpenAsync(await replies.PageOfAsync("Clara Novak")), ("answer", "accepted"), ("note", "Glad to"), ("onBehalf", "Max Weber"));
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await replies.MailAsync(new ReplyMailText { To = clara, Attendee = "eve@example.net", Stamp = "20310106T092100Z" }.ToString());
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await BoardPage.AnswerAsync(replies, "Clara Novak", "declined");
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await replies.MoveAsync();

        var page = await board.OpenAsync($"/{clara.Id}");

        Assert.Equal("Clara Novak", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(
            [
                "message|change|SEQUENCE 1;asks for an answer;Time: Mon 10 Mar 2031 10:00–11:00 (Brussels time, CET, UTC+1) → Mon 10 Mar 2031 10:30–11:30 (Brussels time, CET, UTC+1)",
                "alert|told here|Clara Novak is not coming (Mon 10 Mar 10:30–11:30).",
                "answer, recorded by hand|declined|answers the former time: asked again since",
                "alert|told here|Somebody who was not invited answered the invitation of Clara Novak (Mon 10 Mar 10:30–11:30). Ask how they came by it.",
                "answer, by mail|accepted|does not count: the sender was not invited;answered by eve@example.net",
                "answer, on the person’s page|accepted|counted until a later answer came;“Glad to”;answered by Max Weber",
                "message|invitation|SEQUENCE 0",
            ],
            page.QuerySelectorAll("h2 + table tbody tr").Select(Line));
    }

    [Fact]
    public async Task A_message_has_its_files_and_nobody_elses()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara, david) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync(), await replies.Visit.InvitationOfAsync("David Okoro", Cancel));

        var page = await board.OpenAsync($"/{clara.Id}");
        var links = page.QuerySelectorAll("a.file").Select(link => link.GetAttribute("href") ?? "").ToList();
        var files = new[] { await board.Browser.GetAsync(links[0]), await board.Browser.GetAsync(links[1]) };
        var foreign = await board.Browser.GetAsync(links[0].Replace($"/{clara.Id}/", $"/{david.Id}/", StringComparison.Ordinal));
        var made = await board.Browser.GetAsync($"{board.Board}/{clara.Id}/files/..%2f{clara.Id}.eml");

        Assert.Equal(["message/rfc822", "text/calendar"], files.Select(file => file.ContentType));
        Assert.All(files, file => Assert.StartsWith("attachment", file.Header("Content-Disposition"), StringComparison.Ordinal));
        Assert.Contains("Cybersecurity in orbit", files[1].Text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.Status, made.Status));
    }

    [Fact]
    public async Task The_persons_own_page_is_handed_on_by_whoever_may_change_something()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());

        var page = await board.OpenAsync($"/{clara.Id}");
        var all = await board.OpenAsync();

        Assert.Equal($"https://visits.example.org/r/{clara.AnswerToken}", page.QuerySelector("details:not([open]) code")?.TextContent);
        Assert.Empty(page.QuerySelectorAll($"a[href*='{clara.AnswerToken}']"));
        Assert.DoesNotContain(clara.AnswerToken!, all.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_recorded_and_people_reminded_on_their_page_and_come_back_to_it()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());
        var path = $"{board.Board}/{clara.Id}";
        var page = await board.Browser.OpenAsync(path);

        var reminded = await board.Browser.SubmitAsync(DeskBrowser.Form(page, $"{board.Board}/remind"));
        var recorded = await board.Browser.SubmitAsync(DeskBrowser.Form(page, $"{board.Board}/reply"), ("status", "Accepted"));
        var after = await board.Browser.OpenAsync(recorded.Header("Location"));
        var refused = await board.Browser.SubmitAsync(DeskBrowser.Form(page, $"{board.Board}/reply"), ("note", "Rang"));

        Assert.Equal(($"{path}?said=reminded&n=1", $"{path}?said=recorded"), (reminded.Header("Location"), recorded.Header("Location")));
        Assert.Contains("No reminder now: This person has answered.", after.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rang", DeskBrowser.Parse(refused).QuerySelector<IHtmlInputElement>("input[name=note]")?.Value);
        Assert.Equal("Clara Novak", DeskBrowser.Parse(refused).QuerySelector("h1")?.TextContent);
    }

    [Theory]
    [InlineData("en", "What happened", "invitation", "The person’s own reply page")]
    [InlineData("fr", "Historique", "invitation", "La page de réponse de la personne")]
    [InlineData("nl", "Wat er gebeurde", "uitnodiging", "De antwoordpagina van de persoon")]
    [InlineData("de", "Was geschah", "Einladung", "Die eigene Antwortseite der Person")]
    public async Task The_page_speaks_the_coordinators_language_and_the_entry_the_persons(string language, string heading, string message, string page)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (board, clara) = (BoardPage.Of(pipeline, replies), await replies.ClaraAsync());

        var shown = await board.OpenAsync($"/{clara.Id}?lang={language}");

        Assert.Contains(heading, shown.QuerySelectorAll("h2").Select(one => one.TextContent));
        Assert.Equal(message, shown.QuerySelector("h2 + table strong")?.TextContent);
        Assert.Equal(page, shown.QuerySelector("#page summary")?.TextContent);
        Assert.Equal(language == "en" ? null : "en", shown.QuerySelector("#told dd")?.GetAttribute("lang"));
    }

    [Fact]
    public async Task An_entry_that_is_not_there_has_a_page_that_says_so()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var board = await BoardPage.PublishedAsync(pipeline);

        var answer = await board.Browser.GetAsync($"{board.Board}/0123456789abcdef0123");

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.Status, answer.ContentType));
        Assert.NotNull(DeskBrowser.Parse(answer).QuerySelector($"a[href='{board.Board}']"));
    }

    private static string Line(IElement row)
    {
        var cells = row.QuerySelectorAll("td");
        return $"{cells[0].TextContent}|{cells[1].QuerySelector("strong")?.TextContent}|{string.Join(';', cells[1].QuerySelectorAll("span.under").Select(remark => remark.TextContent))}";
    }
}
