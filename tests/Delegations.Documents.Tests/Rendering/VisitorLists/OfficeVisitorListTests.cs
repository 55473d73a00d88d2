using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Documents.Tests.Rendering.RunSheets;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.VisitorLists;

/// <summary>Visitor lists as text documents and workbooks.</summary>
public sealed class OfficeVisitorListTests
{
    public static TheoryData<string> Formats => ["docx", "xlsx"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_are_valid_in_every_language_and_with_whatever_names_hold(string format)
    {
        Person[] rough = [Samples.Person("=cmd|' /C calc'!A0", role: PersonRole.Delegate), Samples.Person("</w:t> ليلى \u0001 🚀", role: PersonRole.Escort) with { Function = "a\nb" }];

        Assert.All(Language.OfDocuments, language => Assert.Empty(OfficeFile.Faults(Render(format, RunSheetSamples.Works, language))));
        Assert.Empty(OfficeFile.Faults(Render(format, Of(RunSheetSamples.Rough(), StopId.Derive("rough"), Language.English, rough))));
        Assert.Empty(OfficeFile.Faults(Render(format, Of(RunSheetSamples.Rough(), StopId.Derive("nameless"), Language.English))));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_missing_answer_is_shown_in_its_line_and_told_at_the_top(string format)
    {
        var text = OfficeFile.Text(Render(format, RunSheetSamples.Works));

        Assert.All(
            (string[])["Rocket works, El Segundo", "1 (Émile Petit)", "no answer yet", "Kazakh", "due by Sunday 22 March 2015", "TLP:AMBER", "For entry to this site alone; to be destroyed after the visit."],
            mark => Assert.Contains(mark, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Citizenship_is_only_where_the_stop_asks_for_it_and_numbers_and_addresses_nowhere(string format)
    {
        var (asking, other) = (OfficeFile.Text(Render(format, RunSheetSamples.Works)), OfficeFile.Text(Render(format, RunSheetSamples.University)));

        Assert.All((string[])["Kazakh", "Belgian", "Uzbek", "Citizenship", "no answer yet"], mark => Assert.DoesNotContain(mark, other, StringComparison.Ordinal));
        Assert.All((string[])["MARKEDCITIZENSHIP", "@example.org", "310 555", "second bus", "Sam Partner"], mark => Assert.DoesNotContain(mark, asking + other, StringComparison.Ordinal));
        Assert.Contains("Nora Adams", other, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_list_gives_the_same_bytes(string format) =>
        Assert.Equal(Render(format, RunSheetSamples.Works), Render(format, RunSheetSamples.Works));

    private static byte[] Render(string format, StopId stop, Language? language = null) => Render(format, Of(Samples.TwoLegs(), stop, language ?? Language.English));

    private static byte[] Render(string format, VisitorList list) => format is "docx" ? DocxVisitorList.Render(list) : XlsxVisitorList.Render(list);

    private static VisitorList Of(Itinerary itinerary, StopId stop, Language language, IReadOnlyList<Person>? people = null) =>
        VisitorList.From(itinerary, Samples.Settings(Audience.Host, people ?? RunSheetSamples.Travellers) with { Stop = stop, Language = language, Contact = "Jo Laurent, +32 470 12 34 56" });
}
