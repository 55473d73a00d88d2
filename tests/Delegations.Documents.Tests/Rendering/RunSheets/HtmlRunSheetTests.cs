using AngleSharp;
using AngleSharp.Dom;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

public sealed class HtmlRunSheetTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_in_every_language_have_no_fault_that_a_validator_finds()
    {
        var pages = new List<string>();
        foreach (var language in Language.OfDocuments)
        {
            pages.Add(await RenderAsync(Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Internal) with { Language = language, Beside = Language.English }));
            pages.Add(await RenderAsync(Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Host) with { Language = language, Stop = RunSheetSamples.Works }));
        }

        pages.Add(await RenderAsync(RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal)));
        pages.Add(await RenderAsync(Samples.Itinerary(), RunSheetSamples.Settings(Audience.Host)));

        Assert.Equal("", await PageChecker.CheckAsync(pages, Cancel));
    }

    [Fact]
    public async Task The_page_says_who_receives_whom_what_is_due_and_whom_to_call()
    {
        var page = await PageAsync(Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Host));

        Assert.Equal("Sunday 22 March 2015", page.QuerySelector(".front tbody th")?.TextContent.Trim());
        Assert.Equal("Whom to callJo Laurent, +32 470 12 34 56", page.QuerySelector(".call")?.TextContent);
        Assert.Contains(page.QuerySelectorAll(".between"), row => row.TextContent.Contains("Transfer: 45 min · Consulate, Los Angeles → Rocket works, El Segundo", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".people"), people => people.TextContent.Contains("Receives", StringComparison.Ordinal) && people.TextContent.Contains("Ana Reyes", StringComparison.Ordinal));
        Assert.Contains("TLP:GREEN", page.QuerySelector(".label")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Final, version 3", page.QuerySelector("style")?.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main a"), link => Assert.True(link.GetAttribute("href") is not ['#', .. var id] || page.GetElementById(id) is not null));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_meant_for_coordinators_is_in_the_run_sheet_of_hosts(bool isForOneStop)
    {
        var itinerary = Samples.TwoLegs() with
        {
            Sessions =
            [
                .. Samples.TwoLegs().Sessions,
                Samples.Session("SECRETTALK", new(2015, 4, 1), "13:00", "14:00") with { Stop = RunSheetSamples.Works, Audience = Audience.Internal },
                Samples.Session("STRICTTALK", new(2015, 4, 1), "13:00", "14:00") with { Stop = RunSheetSamples.Works, Handling = Handling.AmberStrict },
                Samples.Session("REDTALK", new(2015, 3, 1), "13:00", "14:00") with { Stop = RunSheetSamples.Works, Handling = Handling.Red },
            ],
        };

        var html = await RenderAsync(itinerary, RunSheetSamples.Settings(Audience.Host) with { Stop = isForOneStop ? RunSheetSamples.Works : null });

        Assert.Contains("Tour of the engine hall", html, StringComparison.Ordinal);
        Assert.All(
            (string[])["SECRETTALK", "STRICTTALK", "REDTALK", "second bus", "observatory", "@example.org", "310 555", "MARKEDCITIZENSHIP", "1 March"],
            mark => Assert.DoesNotContain(mark, html, StringComparison.Ordinal));
        Assert.Equal(!isForOneStop, html.Contains("Instruments for small satellites", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Coordinators_read_notes_numbers_and_what_is_not_shown()
    {
        var itinerary = Samples.TwoLegs();
        itinerary = itinerary with { Sessions = [.. itinerary.Sessions, Samples.Session("REDTALK", new(2015, 4, 1), "13:00", "14:00") with { Handling = Handling.Red }] };

        var html = await RenderAsync(itinerary, RunSheetSamples.Settings(Audience.Internal));

        Assert.All(
            (string[])["second bus", "observatory", "ana.reyes@example.org", "310 555 01 01", "Not shown here, for named members only: 1"],
            mark => Assert.Contains(mark, html, StringComparison.Ordinal));
        Assert.DoesNotContain("REDTALK", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_the_file_stays_text_and_what_is_open_is_said()
    {
        var page = await PageAsync(RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal));

        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe"));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Contains("Untitled", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Time to be confirmed", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Place to be confirmed", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("مرحبا بالوفد 🚀", page.Body?.TextContent, StringComparison.Ordinal);
        Assert.Contains("Overlap: 10:00 Parallel 1; 10:00 Parallel 2 (+37)", page.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_agenda_gives_the_same_page() =>
        Assert.Equal(await RenderAsync(RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal)), await RenderAsync(RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal)));

    private static Task<string> RenderAsync(Itinerary itinerary, AgendaSettings settings) => HtmlRunSheet.RenderAsync(Agenda.From(itinerary, settings), Cancel);

    private static async Task<IDocument> PageAsync(Itinerary itinerary, AgendaSettings settings)
    {
        var html = await RenderAsync(itinerary, settings);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), Cancel);
    }
}
