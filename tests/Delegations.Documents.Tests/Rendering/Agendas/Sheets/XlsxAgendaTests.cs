using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Tests.Rendering.Agendas.Word;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas.Sheets;

public sealed class XlsxAgendaTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    public static TheoryData<string, Audience, string> Kinds => new(
        from name in new[] { "two legs", "nasty" }
        from audience in Enum.GetValues<Audience>()
        from code in new[] { "fr", "ru" }
        select (name, audience, code));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_is_valid(string name, Audience audience, string code)
    {
        var agenda = OfficeSamples.Agenda(name, Language.OfDocuments.Single(language => language.Code == code), audience, All);

        Assert.Empty(OfficeFiles.Errors(XlsxAgenda.Render(agenda)));
    }

    [Theory]
    [InlineData("sixty days")]
    [InlineData("thousand")]
    public void A_long_visit_is_valid_and_read_back(string name)
    {
        var agenda = OfficeSamples.Agenda(name);

        var file = XlsxAgenda.Render(agenda);

        Assert.Empty(OfficeFiles.Errors(file));
        Assert.Equal(ReadBack.Shown(agenda), ReadBack.Read(ReadBack.Of(file, "agenda.xlsx")));
    }

    [Fact]
    public void The_same_agenda_gives_the_same_bytes()
    {
        Assert.Equal(XlsxAgenda.Render(OfficeSamples.Agenda("two legs", with: All)), XlsxAgenda.Render(OfficeSamples.Agenda("two legs", with: All)));
    }

    [Fact]
    public void Headings_stay_in_sight_are_printed_on_every_page_and_filter_the_rows()
    {
        var file = XlsxAgenda.Render(OfficeSamples.Agenda("delegation-asie-centrale.docx", Language.French));

        Assert.Equal("'Programme'!$7:$7", OfficeFiles.Elements(file, "xl/workbook.xml", "definedName").Single().Value);
        Assert.Equal("7", OfficeFiles.Attribute(OfficeFiles.Elements(file, Sheet, "pane").Single(), "ySplit"));
        Assert.StartsWith("A7:", OfficeFiles.Attribute(OfficeFiles.Elements(file, Sheet, "autoFilter").Single(), "ref"), StringComparison.Ordinal);
        Assert.Equal("landscape", OfficeFiles.Attribute(OfficeFiles.Elements(file, Sheet, "pageSetup").Single(), "orientation"));
        Assert.Contains("Définitif, version 3 · TLP:GREEN", OfficeFiles.Elements(file, Sheet, "oddFooter").Single().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_hidden_and_nothing_computes()
    {
        var file = XlsxAgenda.Render(OfficeSamples.Agenda("nasty", audience: Audience.Internal));

        Assert.All(OfficeFiles.Paths(file).Where(path => path.EndsWith(".xml", StringComparison.Ordinal)), path =>
        {
            var elements = OfficeFiles.Part(file, path).Descendants().ToList();
            Assert.DoesNotContain(elements, element => OfficeFiles.Attribute(element, "hidden") is not null || OfficeFiles.Attribute(element, "state") is "hidden" or "veryHidden");
            Assert.DoesNotContain(elements, element => element.Name.LocalName is "f");
        });
        Assert.DoesNotContain(OfficeFiles.Paths(file), path => path.Contains("comment", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_looks_like_a_formula_has_the_spreadsheets_own_apostrophe()
    {
        var file = XlsxAgenda.Render(OfficeSamples.Agenda("nasty"));

        var formats = OfficeFiles.Elements(file, "xl/styles.xml", "cellXfs").Single().Elements().ToList();
        var quoted = OfficeFiles.Elements(file, Sheet, "c")
            .Where(cell => OfficeFiles.Attribute(formats[int.Parse(OfficeFiles.Attribute(cell, "s")!, System.Globalization.CultureInfo.InvariantCulture)], "quotePrefix") is "1") // every cell has a style
            .Select(cell => cell.Value.Split('\n')[0]);
        Assert.Equal(["=1+1", "+32 Labs", "-first line", "=HYPERLINK(\"http://x\")"], quoted);
    }

    [Fact]
    public void Changes_have_a_sheet_of_their_own()
    {
        var file = XlsxAgenda.Render(OfficeSamples.WithChanges());

        Assert.Empty(OfficeFiles.Errors(file));
        Assert.Equal(["Programme", "Changes since version 2"], OfficeFiles.Elements(file, "xl/workbook.xml", "sheet").Select(sheet => OfficeFiles.Attribute(sheet, "name")));
        Assert.Contains("Dinner", OfficeFiles.Part(file, "xl/worksheets/sheet2.xml").Root!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("xl/worksheets/sheet2.xml", OfficeFiles.Paths(XlsxAgenda.Render(OfficeSamples.Agenda("two legs"))));
    }

    [Fact]
    public void Properties_say_no_more_than_the_sheet_shows()
    {
        var file = XlsxAgenda.Render(OfficeSamples.Agenda("two legs", audience: Audience.Public));

        Assert.Equal(["Space delegation", "Programme", "Delegations", "en-GB", "Final", "3"], OfficeFiles.Part(file, "docProps/core.xml").Root!.Elements().Select(property => property.Value));
        Assert.DoesNotContain("docProps/custom.xml", OfficeFiles.Paths(file));
    }

    [Fact]
    public void What_only_coordinators_may_know_is_read_back_as_such()
    {
        var agenda = OfficeSamples.Agenda("two legs", audience: Audience.Internal);

        var read = ReadBack.Of(XlsxAgenda.Render(agenda), "agenda.xlsx");

        var known = agenda.Dated.ToList();
        Assert.Equal(known.Select(session => (session.Audience, session.InternalNotes, session.Cancelled)), read.Sessions.Take(known.Count).Select(session => (session.Audience, session.InternalNotes ?? "", session.Cancelled)));
        Assert.Contains(read.Stops, stop => stop is { Address: "1 Harbour Road, El Segundo", EntryConditions: not null });
    }

    /// <summary>Everything that can stand in an agenda at once.</summary>
    private static AgendaSettings All(AgendaSettings settings) => settings with
    {
        State = AgendaState.Preliminary,
        Beside = Language.German,
        HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"],
    };
}
