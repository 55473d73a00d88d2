using System.Net;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Documents.Rendering.Translating;
using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Leaks;

/// <summary>Searches run sheets and visitor lists for what was planted for others.</summary>
public sealed class RunSheetLeakTests
{
    private static readonly PlantedVisit Visit = new();

    [Theory]
    [InlineData(Audience.Host, false)]
    [InlineData(Audience.Host, true)]
    [InlineData(Audience.Internal, false)]
    public async Task Nothing_meant_for_others_is_in_a_run_sheet(Audience audience, bool isForOneStop)
    {
        var settings = Visit.For(audience) with { Stop = isForOneStop ? Visit.OpenStop : null };
        var agenda = Agenda.From(Visit.Itinerary, settings with { Beside = Language.German });

        string[] texts =
        [
            WebUtility.HtmlDecode(await HtmlRunSheet.RenderAsync(agenda, TestContext.Current.CancellationToken)),
            AgendaOutputs.Unpacked(DocxRunSheet.Render(agenda)),
            AgendaOutputs.Unpacked(XlsxRunSheet.Render(agenda)),
        ];

        Assert.All(texts, text => Assert.Contains(PlantedVisit.Open, text, StringComparison.Ordinal));
        Assert.Equal("", Found(texts, settings));
    }

    [Fact]
    public void Nothing_meant_for_others_is_in_a_visitor_list()
    {
        var settings = Visit.For(Audience.Host) with { Stop = Visit.OpenStop };
        var list = VisitorList.From(Visit.Itinerary, settings);

        string[] texts = [AgendaOutputs.Unpacked(DocxVisitorList.Render(list)), AgendaOutputs.Unpacked(XlsxVisitorList.Render(list))];

        Assert.All(texts, text => Assert.Contains("Dana Guest", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Contains("QQLABELAMBERVISITOR", text, StringComparison.Ordinal));
        Assert.Equal("", Found(texts, settings));
    }

    [Fact]
    public void Nothing_that_hosts_must_not_know_is_in_a_sheet_for_translators()
    {
        var settings = Visit.For(Audience.Host);
        string[] texts = [AgendaOutputs.Unpacked(TranslationSheet.Render(Visit.Itinerary, "Visit", [Language.Russian], settings.Translations))];

        // Who translates a text finds in it whom it names.
        string[] written = ["QQTEXTMAIL", "QQTRANSLATIONMAIL"];
        Assert.Contains(PlantedVisit.Open, texts[0], StringComparison.Ordinal);
        Assert.Equal("", string.Join(' ', Found(texts, settings).Split(' ').Except(written)));
    }

    private static string Found(IReadOnlyList<string> texts, AgendaSettings settings) =>
        string.Join(' ', Visit.Marks.Where(mark => !mark.MayBeIn(settings) && texts.Any(text => text.Contains(mark.Word, StringComparison.OrdinalIgnoreCase))).Select(mark => mark.Word));
}
