using AngleSharp;
using AngleSharp.Dom;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Reports;

public sealed class ReportTests
{
    private static readonly string[] Pieces =
        ["a", "B", " ", "\n", "*", "_", "#", "-", "+", "1.", "2)", "[x](https://example.org)", "![i](x)", "<b>", "</p>", "&lt;", "`", "|", "~", ">", "\\", "https://example.org", "<https://example.org>", "=", ":", "!", "(", ")", "---"];

    [Fact]
    public void A_draft_is_as_agreed() =>
        Golden.Matches("report.delegation.en.md", ReportMarkdown.Render(Content(Audience.Delegation, Language.English)));

    [Fact]
    public void A_summary_is_as_agreed() =>
        Golden.Matches("summary.fr.md", SummaryMarkdown.Render(Content(Audience.Public, Language.French) with { Introduction = new("Une mission de trois jours.\n\nSept entreprises ont voyagé.", null) }));

    [Fact]
    public async Task A_report_page_is_as_agreed() => Golden.Matches(
        "report.delegation.en.html",
        await HtmlReport.RenderAsync("Space delegation", ReportMarkdown.Render(Content(Audience.Delegation, Language.English)), Language.English, TestContext.Current.CancellationToken));

    [Fact]
    public void The_figures_count_what_is_shown()
    {
        var content = Content(Audience.Public, Language.English);

        Assert.Equal((7, 6, 3), (content.Sessions, content.Stops, content.Speakers));
        Assert.Equal((new LocalDate(2015, 4, 1), new LocalDate(2015, 4, 2)), (content.First, content.Last));
    }

    [Fact]
    public void Everybody_who_spoke_hosted_or_helped_is_thanked_once()
    {
        var talk = Samples.Session("a", new LocalDate(2025, 11, 3), "09:00", null) with { Speakers = [new Mention { Name = "Eva" }], Hosts = [new Mention { Name = "Bob" }] };
        var again = Samples.Session("b", new LocalDate(2025, 11, 3), "10:00", null) with { Speakers = [new Mention { Name = "Bob" }, new Mention { Name = "Eva" }] };
        Person[] people =
        [
            Samples.Person("Ida", mayBeNamed: true, PersonRole.Interpreter),
            Samples.Person("Max", mayBeNamed: null, PersonRole.Partner),
            Samples.Person("Eva", mayBeNamed: true, PersonRole.Speaker),
            Samples.Person("Guest", mayBeNamed: true, PersonRole.Delegate),
        ];

        var open = ReportContent.From(Samples.Itinerary(talk, again), people, Audience.Public, "Visit", Language.English);
        var inside = ReportContent.From(Samples.Itinerary(talk, again), people, Audience.Internal, "Visit", Language.English);

        Assert.Equal(["Eva", "Bob", "Ida"], open.Thanked.Select(person => person.Name));
        Assert.Equal(["Eva", "Bob", "Ida", "Max"], inside.Thanked.Select(person => person.Name));
    }

    [Fact]
    public void A_cancelled_session_is_no_part_of_a_report() =>
        Assert.DoesNotContain("observatory", ReportMarkdown.Render(Content(Audience.Internal, Language.English)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Audience.Delegation)]
    [InlineData(Audience.Host)]
    [InlineData(Audience.Internal)]
    public void A_summary_is_made_of_public_content_only(Audience audience) =>
        Assert.Throws<ArgumentException>(() => SummaryMarkdown.Render(Content(audience, Language.English)));

    [Fact]
    public void No_text_becomes_structure() => Prop.ForAll(Gen.Elements(Pieces).ListOf().Resize(24).Select(pieces => string.Concat(pieces)).ToArbitrary(), text =>
    {
        var session = Samples.Session("x", new LocalDate(2025, 11, 3), "09:00", "10:00") with
        {
            Title = "T" + text,
            Place = "P" + text,
            Speakers = [new Mention { Name = text.Length == 0 ? "x" : text, Organisation = text }],
        };
        var plain = Shape(ReportMarkdown.Render(ReportContent.From(
            Samples.Itinerary(session with { Title = "T", Place = "P", Speakers = [new Mention { Name = "x", Organisation = "y" }] }), [], Audience.Public, "t", Language.English)));

        var shape = Shape(ReportMarkdown.Render(ReportContent.From(Samples.Itinerary(session), [], Audience.Public, "t" + text, Language.English)));

        return shape == plain;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1. first")]
    [InlineData("# heading")]
    [InlineData("- item")]
    [InlineData("[click](https://evil.example.org)")]
    [InlineData("<https://evil.example.org>")]
    [InlineData("![x](https://evil.example.org/x.png)")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("**bold** _it_ `code` ~~s~~ a|b")]
    [InlineData("&copy; \\* www.example.org eva@example.org")]
    public async Task A_title_reads_in_the_page_exactly_as_it_was_written(string title)
    {
        var session = Samples.Session("x", new LocalDate(2025, 11, 3), "09:00", "10:00") with { Title = title };
        var markdown = ReportMarkdown.Render(ReportContent.From(Samples.Itinerary(session), [], Audience.Internal, title, Language.English));

        var page = await PageAsync(markdown);

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Contains(page.QuerySelectorAll("li strong"), strong => strong.TextContent == title);
        Assert.Empty(page.QuerySelectorAll("main a, main img, main code, main script"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html,hello)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example.org/track.png)")]
    [InlineData("![x](javascript:alert(1))")]
    public async Task Markdown_that_somebody_wrote_runs_and_loads_nothing(string markdown)
    {
        var page = await PageAsync(markdown);

        Assert.Empty(page.QuerySelectorAll("script, img, iframe, [onerror]"));
        Assert.Empty(page.QuerySelectorAll("main a"));
    }

    [Fact]
    public async Task Links_lists_and_tables_work()
    {
        var page = await PageAsync("Intro [site](https://example.org).\n\n- a\n- b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");

        Assert.Equal("https://example.org", page.QuerySelector("main a")?.GetAttribute("href"));
        Assert.Equal(2, page.QuerySelectorAll("main li").Length);
        Assert.Equal("2", page.QuerySelectorAll("main td")[1].TextContent);
        Assert.Equal("A title", page.QuerySelector("h1")?.TextContent);
        Assert.Equal("nl", page.DocumentElement.GetAttribute("lang"));
    }

    private static ReportContent Content(Audience audience, Language language) =>
        ReportContent.From(Samples.TwoLegs(), [Samples.Person("Ida Noor", mayBeNamed: true, PersonRole.Interpreter)], audience, "Space delegation", language);

    /// <summary>The elements of the page, without their text.</summary>
    private static string Shape(string markdown)
    {
        var (html, _) = SafeMarkdown.Render(markdown);
        var body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body;
        return string.Join(' ', body?.QuerySelectorAll("*").Select(element => element.LocalName) ?? []);
    }

    private static async Task<IDocument> PageAsync(string markdown)
    {
        var html = await HtmlReport.RenderAsync("A title", markdown, Language.Dutch, TestContext.Current.CancellationToken);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }
}
