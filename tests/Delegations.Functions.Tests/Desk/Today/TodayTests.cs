using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Today;

/// <summary>The day on the phone.</summary>
public sealed class TodayTests(AzuriteFixture azurite)
{
    private const string People = """
        Name,Organisation,Email,Role,Phone
        Ada Martin,Space Centre,ada.martin@example.org,Host,+32 2 555 01 01
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host,02/555 01 02
        Carl Oury,,carl.oury@example.org,Coordinator,+32 (0)470 55 01 03
        Clara Novak,Orbit School,clara.novak@example.org,Speaker,
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "running, until 10:00 (30 minutes left)", "in 30 minutes")]
    [InlineData("fr", "en cours, jusqu’à 10:00 (encore 30 minutes)", "dans 30 minutes")]
    [InlineData("nl", "bezig, tot 10:00 (nog 30 minuten)", "over 30 minuten")]
    [InlineData("de", "läuft, bis 10:00 (noch 30 Minuten)", "in 30 Minuten")]
    public async Task It_says_what_runs_what_is_next_and_whom_to_call(string language, string running, string next)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        pipeline.SetClock("2031-03-10T08:30:00Z"); // half past nine in Brussels
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, People, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"invitations":{"contact":"Carl Oury, +32 470 55 01 03"}}""", Cancel);
        var browser = new DeskBrowser(pipeline);
        await SpeakAsync(browser, visit, language);

        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/today");

        var cards = page.QuerySelectorAll("article");
        Assert.Equal(2, cards.Length);
        Assert.Contains(running, cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Welcome and tour of the centre", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(next, cards[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Cybersecurity in orbit", cards[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(cards[0].QuerySelector("a[href='tel:+3225550101']"));
        Assert.Single(page.QuerySelectorAll("#day details"));
        Assert.Contains(page.QuerySelectorAll(".calls a"), link => link.GetAttribute("href") == "tel:+32470550103");
        Assert.Contains(page.QuerySelectorAll(".calls a"), link => link.GetAttribute("href") == "tel:025550102");
        Assert.NotNull(page.QuerySelector("svg line.now"));
        Assert.Equal("60", page.QuerySelector("#day")?.GetAttribute("data-refresh"));
        Assert.Contains("09:30", page.QuerySelector(".day-head")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031-01-06T09:00:00Z", "", "has not begun", 1)]
    [InlineData("2031-04-01T09:00:00Z", "", "is over", 0)]
    [InlineData("2031-03-10T16:00:00Z", "", "", 0)]
    [InlineData("2031-03-10T05:00:00Z", "?day=2031-03-11", "This is not today", 0)]
    public async Task Before_after_and_on_another_day_it_says_so(string now, string query, string said, int cards)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        pipeline.SetClock(now);
        var visit = await TestVisit.PrepareAsync(
            pipeline, said is "This is not today" ? new ItineraryText([.. SampleVisits.OneDay.Lines, new ItineraryLine("2031-03-11", "09:00", "10:00", "Farewell")]) : SampleVisits.OneDay, People, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/today{query}");

        Assert.Contains(said, page.QuerySelector("#day")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(cards, page.QuerySelectorAll("article").Length);
        Assert.NotEmpty(page.QuerySelectorAll("#day details, article"));
    }

    [Fact]
    public async Task Without_a_programme_it_leads_to_where_one_is_uploaded()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/today");

        Assert.NotNull(page.QuerySelector($"main p a[href='/desk/visits/{visit.Id}/programme']"));
    }

    [Fact]
    public async Task Who_declined_or_has_not_answered_is_marked_in_a_word()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await ReplyVisit.PublishedAsync(pipeline);
        await visit.PhoneAsync(await visit.ClaraAsync(), """{"status":"declined"}""");
        await visit.PhoneAsync(await visit.Visit.InvitationOfAsync("Ada Martin", Cancel), """{"status":"accepted"}""");
        pipeline.SetClock("2031-03-10T08:30:00Z");

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Visit.Id}/today");

        var next = page.QuerySelectorAll("article")[1].TextContent;
        Assert.Contains("Clara Novak: declined", next, StringComparison.Ordinal);
        Assert.Contains("1 of 2 accepted", next, StringComparison.Ordinal);
        Assert.Contains("Bruno Leroy: no answer", page.QuerySelector("#day details")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_waits_for_being_published_and_the_page_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        pipeline.SetClock("2031-03-10T08:30:00Z");
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}";
        var outbox = await visit.OutboxAsync(Cancel);

        var before = await browser.OpenAsync($"{path}/today");
        var preview = await browser.OpenAsync(before.QuerySelectorAll("article")[1].QuerySelector("a[href*='/shift?']")?.GetAttribute("href") ?? "");
        await browser.FollowAsync(browser.SubmitAsync(preview.Forms.First(form => form.Method is "post" && form.GetAttribute("action") == $"{path}/shift")));
        var after = await browser.OpenAsync($"{path}/today");

        Assert.Contains("The newest version (1) is published", before.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("This is version 2. People were told version 1", after.Body?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(after.QuerySelector($"a.button[href='{path}/plan']"));
        Assert.Contains("10:10–11:10", after.QuerySelectorAll("article")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(outbox, await visit.OutboxAsync(Cancel));
    }

    [Fact]
    public async Task Today_is_where_the_delegation_is_and_hours_are_the_places()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(
            HttpMethod.Put, $"{visit.Path}/itinerary", "zones.csv",
            Encoding.UTF8.GetBytes("Date,Start,End,Title,Time zone,Entry conditions,Location\n2031-03-10,09:00,10:00,Meeting in Brussels,Europe/Brussels,,Town Hall\n2031-03-12,16:00,19:00,Dinner in Phoenix,America/Phoenix,,Desert Inn\n2031-03-12,20:00,21:00,Night tour,America/Phoenix,Bring a passport,Air Base\n2031-03-13,09:00,10:00,Talk,America/Phoenix,,Campus\n"), Cancel);
        pipeline.SetClock("2031-03-13T00:30:00Z"); // half past one in Brussels, half past five in the afternoon before in Phoenix

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/today");

        var cards = page.QuerySelectorAll("article");
        Assert.Contains("Dinner in Phoenix", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Phoenix time", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Night tour", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Bring a passport", cards[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("17:30", page.QuerySelector(".day-head")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_text_and_whoever_may_only_look_is_offered_no_changes()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345", ["WEBSITE_AUTH_ENABLED"] = "True" },
        });
        pipeline.SetClock("2031-03-10T08:30:00Z");
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay.With(0, line => line with { Title = "<script>alert(1)</script>" }), People, Cancel);
        var viewer = new DeskBrowser(pipeline);
        viewer.Headers["X-MS-CLIENT-PRINCIPAL"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            """{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"roles","val":"Viewer"}]}"""));

        var answer = await viewer.GetAsync($"/desk/visits/{visit.Id}/today");

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("article h3")?.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", answer.Text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href*='/shift'], main a[href*='/sessions/']"));
    }

    private static async Task SpeakAsync(DeskBrowser browser, TestVisit visit, string language)
    {
        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/today");
        IHtmlFormElement form = DeskBrowser.Form(page, "/desk/language");
        await browser.SubmitAsync(form, ("language", language));
    }
}
