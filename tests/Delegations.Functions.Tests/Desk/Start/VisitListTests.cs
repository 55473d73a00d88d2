using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Start;

/// <summary>The list of visits. Other tests' visits are in it, too: each test looks for its own by a word of its name.</summary>
public sealed class VisitListTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visit_is_found_by_words_of_its_name_in_any_order_whatever_their_case_and_accents()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var word = Word();
        await TestVisit.CreateAsync(pipeline, Cancel, $"Délégation {word} à Liège");
        await TestVisit.CreateAsync(pipeline, Cancel, $"Mission {word}");

        var found = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word.ToUpperInvariant()}+delegation");
        var none = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}+elsewhere");

        Assert.Equal([$"Délégation {word} à Liège"], NamesIn(found));
        Assert.Equal($"{word.ToUpperInvariant()} delegation", found.QuerySelector("input[name=q]")?.GetAttribute("value"));
        Assert.Empty(NamesIn(none));
        Assert.Contains("No visit is like that", none.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_in_a_word_and_a_colour_how_far_a_visit_is_and_is_filtered_by_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (word, browser) = (Word(), new DeskBrowser(pipeline));
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, word);
        var seen = new List<(string?, string?, string)> { await StatusAsync(browser, word) };
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        seen.Add(await StatusAsync(browser, word));
        await visit.PublishAsync(Cancel, inviting: "nobody");
        seen.Add(await StatusAsync(browser, word));
        pipeline.SetClock("2031-03-10T09:30:00Z");
        seen.Add(await StatusAsync(browser, word));
        pipeline.SetClock("2031-03-10T18:00:00Z");
        seen.Add(await StatusAsync(browser, word));
        var stored = await visit.ReadAsync(Cancel);
        await pipeline.Get<VisitStore>().UpdateAsync(stored with { Progress = VisitProgress.Archived }, Cancel);
        seen.Add(await StatusAsync(browser, word));
        var filtered = await browser.OpenAsync($"/desk?q={word}&status=closed");
        var other = await browser.OpenAsync($"/desk?q={word}&status=draft");

        Assert.Equal(
            [
                ("no programme yet", "tag", "Not published 1"), ("not published", "tag", "Not published 1"), ("published, final", "tag good", "Published 1"),
                ("running", "tag good", "Running 1"), ("report due", "tag warning", "Report due 1"), ("archived", "tag", "Closed 1"),
            ],
            seen);
        Assert.Equal([word], NamesIn(filtered));
        Assert.Empty(NamesIn(other));
    }

    [Theory]
    [InlineData("en", "Visits", "The coming weeks", "running")]
    [InlineData("fr", "Visites", "Les semaines à venir", "en cours")]
    [InlineData("nl", "Bezoeken", "De komende weken", "bezig")]
    [InlineData("de", "Besuche", "Die kommenden Wochen", "im Gange")]
    public async Task The_page_speaks_the_coordinators_language(string language, string title, string weeks, string status)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var word = Word();
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, word);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        pipeline.SetClock("2031-03-10T09:30:00Z");

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}&lang={language}");

        Assert.Equal((title, weeks, status), (page.QuerySelector("h1")?.TextContent, page.QuerySelector("#weeks")?.TextContent, page.QuerySelector("td .tag")?.TextContent));
        Assert.Empty(page.QuerySelectorAll("[style], main script, style"));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), field => Assert.NotNull(field.Closest("label")));
    }

    [Fact]
    public async Task The_coming_weeks_are_a_row_per_visit_with_a_bar_per_leg_and_the_same_in_words()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var word = Word();
        var visit = await CreateAsync(
            pipeline, $"{word} coming", "Date,Start,End,Title,Leg", "2031-01-13,09:00,10:00,Welcome,Redu", "2031-01-15,09:00,10:00,Farewell,Redu", "2031-01-16,09:00,10:00,Tour,Liège");
        await CreateAsync(pipeline, $"{word} late", "Date,Start,End,Title,Leg", "2031-05-01,09:00,10:00,Welcome,Redu");
        await CreateAsync(pipeline, $"{word} past", "Date,Start,End,Title,Leg", "2030-05-01,09:00,10:00,Welcome,Redu");

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}");

        var row = Assert.Single(page.QuerySelectorAll("ul.lanes > li"));
        var bars = row.QuerySelectorAll("rect.bar");
        Assert.Equal($"/desk/visits/{visit.Id}", row.QuerySelector("a")?.GetAttribute("href"));
        Assert.Equal("Redu Mon 13 Jan – Wed 15 Jan · Liège Thu 16 Jan", row.QuerySelector("svg[role=img]")?.GetAttribute("aria-label"));
        Assert.Contains("Redu Mon 13 Jan – Wed 15 Jan · Liège Thu 16 Jan", row.TextContent, StringComparison.Ordinal);
        Assert.Equal([("10%", "4.29%"), ("14.29%", "1.43%")], bars.Select(bar => (bar.GetAttribute("x") ?? "", bar.GetAttribute("width") ?? "")));
        Assert.Equal("0.71%", row.QuerySelector("line.now")?.GetAttribute("x1")); // the middle of Monday, 6 January
        Assert.Equal([$"{word} coming", $"{word} late", $"{word} past"], NamesIn(page));
    }

    [Fact]
    public async Task A_visit_from_before_its_days_were_kept_is_listed_without_bars()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var word = Word();
        var visit = await CreateAsync(pipeline, word, "Date,Start,End,Title", "2031-01-13,09:00,10:00,Welcome");
        await pipeline.Get<VisitStore>().UpdateAsync(await visit.ReadAsync(Cancel) with { Outline = null }, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}");

        Assert.Equal([word], NamesIn(page));
        Assert.Empty(page.QuerySelectorAll("rect"));
    }

    [Fact]
    public async Task What_people_write_is_shown_as_text()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var word = Word();
        var name = $"<script>alert(1)</script><b>{word}</b>";
        await CreateAsync(pipeline, name, "Date,Start,End,Title,Leg", "2031-01-13,10:00,09:00,Welcome,<img src=x>");

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}&status=%22%3E%3Cb%3E");
        var all = await new DeskBrowser(pipeline).OpenAsync($"/desk?q={word}");

        Assert.All([page, all], document => Assert.Empty(document.QuerySelectorAll("main script, main img, main b")));
        Assert.Equal([name], NamesIn(all));
        Assert.Equal("1 error", all.QuerySelector("td .tag.error")?.TextContent);
    }

    [Fact]
    public async Task Whoever_may_only_look_sees_the_list_and_no_form_that_changes_something()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, Viewing.Options);
        var browser = Viewing.Browser(pipeline);

        var page = await browser.OpenAsync("/desk");

        Assert.NotNull(page.QuerySelector("form[role=search]"));
        Assert.DoesNotContain(page.Forms, form => form.Method is "post" && form.GetAttribute("action") is not "/desk/language");
    }

    private static string Word() => $"w{OpaqueId.Random()}"[..12];

    private static IEnumerable<string> NamesIn(IHtmlDocument page) => page.QuerySelectorAll("tbody th").Select(cell => cell.TextContent.Trim());

    private static async Task<(string?, string?, string)> StatusAsync(DeskBrowser browser, string word)
    {
        var page = await browser.OpenAsync($"/desk?q={word}");
        var tag = page.QuerySelector("td .tag");
        return (tag?.TextContent, tag?.ClassName?.Trim(), page.QuerySelectorAll("section .tabs a")[^1].TextContent.Trim());
    }

    private static async Task<TestVisit> CreateAsync(Pipeline pipeline, string name, params string[] lines)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, name);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return visit;
    }
}
