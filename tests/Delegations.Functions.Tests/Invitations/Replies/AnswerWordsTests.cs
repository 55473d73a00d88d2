using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>What a reply page tells of its entry: in which language, whose hours, where, whom to call, and what became of it.</summary>
public sealed class AnswerWordsTests(AzuriteFixture azurite)
{
    private const string Houston = """
        Date,Start,End,Title,Location,Address,Speaker,Time zone,Entry conditions
        2031-03-10,10:00,11:00,Lunar dust,Rose Hall,"1 Main Street, Houston",Clara Novak,America/Chicago,Bring your passport
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "answer is recorded", "Will you attend?", "Change this answer")]
    [InlineData("fr", "réponse est enregistrée", "Participerez-vous ?", "Modifier cette réponse")]
    [InlineData("nl", "antwoord is genoteerd", "Zult u aanwezig zijn?", "Dit antwoord wijzigen")]
    [InlineData("de", "Antwort ist vermerkt", "Nehmen Sie teil?", "Diese Antwort ändern")]
    public async Task A_language_chosen_on_the_page_stays_through_an_answer(string language, string noted, string question, string change)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var first = await replies.OpenAsync($"{path}?answer=tentative");
        var choice = Assert.Single(first.QuerySelectorAll("nav a"), link => link.GetAttribute("hreflang") == language).GetAttribute("href");

        var page = await replies.OpenAsync(path + choice);
        var sent = await replies.SubmitAsync(page);
        var after = await replies.OpenAsync(sent.Header("Location"));

        Assert.Equal((HttpStatusCode.SeeOther, language), (sent.Status, after.DocumentElement.GetAttribute("lang")));
        Assert.Equal("tentative", Assert.Single(page.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal(question, page.QuerySelector("legend")?.TextContent);
        Assert.Contains(noted, after.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(change, after.QuerySelector("details:not([open]) > summary")?.TextContent);
        Assert.Equal(language == "en" ? null : "en", after.QuerySelector("h1")?.GetAttribute("lang"));
        Assert.Equal(language, Assert.Single(after.QuerySelectorAll("nav a[aria-current]")).GetAttribute("hreflang"));
    }

    [Fact]
    public async Task Whoever_answered_what_holds_finds_the_form_folded_and_whoever_is_asked_anew_finds_it_open()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");

        var before = await replies.OpenAsync(path);
        await replies.SubmitAsync(before, ("answer", "accepted"));
        var answered = await replies.OpenAsync(path);
        var again = await replies.OpenAsync($"{path}?answer=declined");
        await replies.MoveAsync();
        var moved = await replies.OpenAsync(path);

        Assert.Equal([false, true, false, false], new[] { before, answered, again, moved }.Select(page => page.QuerySelector("details form") is not null));
    }

    [Fact]
    public async Task The_place_shows_its_own_hours_its_distance_from_utc_and_the_visits_hours_where_they_differ()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var (replies, _) = await FarAwayAsync(pipeline);

        var when = (await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"))).QuerySelector(".entry dd")?.TextContent ?? "";

        Assert.Contains("Monday 10 March 2031, 10:00 – 11:00", when, StringComparison.Ordinal);
        Assert.Contains("Chicago time, CDT, UTC−5", when, StringComparison.Ordinal);
        Assert.Contains("Monday 10 March 2031, 16:00 – 17:00 (Brussels time, CET, UTC+1)", when, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_where_it_is_how_to_get_in_and_whom_to_call_by_a_touch()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var (replies, _) = await FarAwayAsync(pipeline);

        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));

        Assert.Contains("Rose Hall", page.QuerySelectorAll(".entry dd")[1].TextContent, StringComparison.Ordinal);
        var links = page.QuerySelectorAll("dd a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"), StringComparer.Ordinal);
        Assert.StartsWith("https://www.openstreetmap.org/search?query=1%20Main%20Street", links["1 Main Street, Houston"], StringComparison.Ordinal);
        Assert.Equal("tel:+32470123456", links["+32 470 12 34 56"]);
        Assert.Contains("Bring your passport", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.Body.TextContent.Split("1 Main Street").Skip(1));
    }

    [Theory]
    [InlineData("en", "This link does not open")]
    [InlineData("fr", "Ce lien ne s’ouvre pas")]
    [InlineData("nl", "Deze link gaat niet open")]
    [InlineData("de", "Dieser Link öffnet nicht")]
    public async Task A_link_that_opens_nothing_says_so_in_a_language_that_can_be_chosen(string language, string title)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);

        var answer = await pipeline.GetAsync($"/r/{new string('a', 40)}?lang={language}", Cancel);

        var page = ReplyVisit.Parse(answer);
        Assert.Equal((HttpStatusCode.NotFound, title), (answer.Status, page.QuerySelector("h1")?.TextContent));
        Assert.Equal(4, page.QuerySelectorAll("nav a[hreflang]").Length);
    }

    [Theory]
    [InlineData("en", "cancelled", "over")]
    [InlineData("fr", "annulée", "passée")]
    [InlineData("nl", "geannuleerd", "voorbij")]
    [InlineData("de", "abgesagt", "vorbei")]
    public async Task What_is_cancelled_or_over_says_so_in_a_word_and_whom_to_ask(string language, string cancelled, string over)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var (replies, visit) = await FarAwayAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var begun = pipeline.Clock.Now;
        pipeline.SetClock("2031-03-11T10:00:00Z");
        var late = ReplyVisit.Parse(await pipeline.GetAsync($"{path}?lang={language}", Cancel));
        pipeline.Clock.Now = begun;
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.DeliverAsync(Cancel);

        var gone = ReplyVisit.Parse(await pipeline.GetAsync($"{path}?lang={language}", Cancel));

        Assert.Equal((over, cancelled), (TagOf(late), TagOf(gone)));
        Assert.All([late, gone], page =>
        {
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Empty(page.Forms);
            Assert.NotNull(page.QuerySelector("a[href^='tel:']"));
            Assert.NotNull(page.QuerySelector("a[href^='mailto:']"));
        });
    }

    private static string? TagOf(IHtmlDocument page) => page.QuerySelector(".tag")?.TextContent;

    /// <summary>A visit of Brussels that goes to Houston, with somebody to call.</summary>
    private static async Task<(ReplyVisit Replies, TestVisit Visit)> FarAwayAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"invitations":{"contact":"Max Weber, +32 470 12 34 56, until six"}}""", Cancel);
        var uploaded = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", Encoding.UTF8.GetBytes(Houston), Cancel);
        Assert.Equal(HttpStatusCode.OK, uploaded.Status);
        await visit.PutPeopleAsync(SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        return (new ReplyVisit(pipeline, visit), visit);
    }
}
