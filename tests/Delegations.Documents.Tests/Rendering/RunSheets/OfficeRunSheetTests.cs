using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

/// <summary>Run sheets as text documents and workbooks.</summary>
public sealed class OfficeRunSheetTests
{
    public static TheoryData<string> Formats => ["docx", "xlsx"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_are_valid_whatever_the_itinerary_holds(string format)
    {
        foreach (var language in Language.OfDocuments)
        {
            Assert.Empty(OfficeFile.Faults(Render(format, Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Internal) with { Language = language, Beside = Language.English })));
        }

        Assert.Empty(OfficeFile.Faults(Render(format, RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal) with { State = AgendaState.Preliminary })));
        Assert.Empty(OfficeFile.Faults(Render(format, Samples.Itinerary(), RunSheetSamples.Settings(Audience.Host))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_meant_for_coordinators_is_in_what_hosts_get(string format)
    {
        var text = OfficeFile.Text(Render(format, Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Host) with { Stop = RunSheetSamples.Works }));

        Assert.Contains("Tour of the engine hall", text, StringComparison.Ordinal);
        Assert.Contains("Sunday 22 March 2015", text, StringComparison.Ordinal);
        Assert.All(
            (string[])["second bus", "observatory", "@example.org", "+1 310", "MARKEDCITIZENSHIP", "Instruments for small satellites"],
            mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Coordinators_read_the_way_the_notes_and_the_numbers(string format)
    {
        var text = OfficeFile.Text(Render(format, Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Internal)));

        Assert.All(
            (string[])["second bus", "ana.reyes@example.org", "+1 310 555 01 01", "Transfer: 45 min", "Consulate, Los Angeles → Rocket works, El Segundo", "Cancelled – Visit to the observatory", "TLP:AMBER", "Final, version 3", "Jo Laurent, +32 470 12 34 56"],
            mark => Assert.Contains(mark, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_agenda_gives_the_same_bytes(string format) =>
        Assert.Equal(Render(format, RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal)), Render(format, RunSheetSamples.Rough(), RunSheetSamples.Settings(Audience.Internal)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Guests_get_none(string format) =>
        Assert.Throws<ArgumentException>(() => Render(format, Samples.TwoLegs(), RunSheetSamples.Settings(Audience.Delegation)));

    private static byte[] Render(string format, Itinerary itinerary, AgendaSettings settings)
    {
        var agenda = Agenda.From(itinerary, settings);
        return format is "docx" ? DocxRunSheet.Render(agenda) : XlsxRunSheet.Render(agenda);
    }
}
