using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Model;
using NodaTime;
using Xunit;
using DocumentWords = Delegations.Documents.Rendering.Words.DocumentWords;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

public sealed class DocxAgendaTests
{
    private const string Body = "word/document.xml";

    /// <summary>A picture of one white point.</summary>
    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==");

    public static TheoryData<string, Audience, string> Kinds => new(
        from name in new[] { "two legs", "nasty" }
        from audience in Enum.GetValues<Audience>()
        from code in new[] { "fr", "ru" }
        select (name, audience, code));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_is_valid(string name, Audience audience, string code)
    {
        var agenda = OfficeSamples.Agenda(name, Find(code), audience, All);

        Assert.Empty(OfficeFiles.Errors(DocxAgenda.Render(agenda)));
    }

    [Theory]
    [InlineData("sixty days")]
    [InlineData("thousand")]
    public void A_long_visit_is_valid_and_read_back(string name)
    {
        var agenda = OfficeSamples.Agenda(name);

        var file = DocxAgenda.Render(agenda);

        Assert.Empty(OfficeFiles.Errors(file));
        Assert.Equal(ReadBack.Shown(agenda), ReadBack.Read(ReadBack.Of(file, "agenda.docx")));
    }

    [Fact]
    public void The_same_agenda_gives_the_same_bytes()
    {
        Assert.Equal(DocxAgenda.Render(OfficeSamples.Agenda("two legs", with: All)), DocxAgenda.Render(OfficeSamples.Agenda("two legs", with: All)));
    }

    [Fact]
    public void Every_heading_of_a_column_is_known_to_the_reader()
    {
        var words = Language.All.Select(DocumentWords.In).ToList();

        Assert.All(words, word => Assert.Equal(
            [Field.Date, Field.Start, Field.EndDate, Field.Title, Field.Place, Field.Speaker, Field.Host, Field.Notes, Field.Audience, Field.InternalNotes],
            new[] { word.Date, word.Time, word.EndDate, word.Session, word.Place, word.Speaker, word.Host, word.Notes, word.ForWhom, word.InternalNotes }.Select(heading => HeadingTable.Find(heading)?.Field)));
    }

    [Fact]
    public void Headings_are_repeated_and_rows_are_never_parted()
    {
        var file = DocxAgenda.Render(OfficeSamples.Agenda("two legs"));

        var rows = OfficeFiles.Elements(file, Body, "tr").ToList();
        var tables = OfficeFiles.Elements(file, Body, "tbl").Count();
        Assert.Equal(rows.Count, OfficeFiles.Elements(file, Body, "cantSplit").Count());
        Assert.Equal(tables, OfficeFiles.Elements(file, Body, "tblHeader").Count());
        Assert.Equal(["Heading1", "Heading2", "Heading1", "Heading2", "Heading2", "Heading2"], Styles(file).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).Take(6));
    }

    [Fact]
    public void Short_days_share_a_page_and_long_ones_begin_their_own()
    {
        var shortDays = DocxAgenda.Render(OfficeSamples.Agenda("sixty days"));
        var longDays = DocxAgenda.Render(OfficeSamples.Agenda("thousand"));

        Assert.InRange(OfficeFiles.Elements(shortDays, Body, "pageBreakBefore").Count(), 10, 35);
        Assert.InRange(OfficeFiles.Elements(longDays, Body, "pageBreakBefore").Count(), 10, 19);
    }

    [Fact]
    public void State_label_and_page_stand_at_the_foot_of_every_page()
    {
        var file = DocxAgenda.Render(OfficeSamples.Agenda("two legs"));

        var foot = OfficeFiles.Part(file, "word/footer1.xml").Root!;
        Assert.Contains("Final, version 3", foot.Value, StringComparison.Ordinal);
        Assert.Contains("TLP:GREEN, for those who take part", foot.Value, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], OfficeFiles.Elements(file, "word/footer1.xml", "fldSimple").Select(field => OfficeFiles.Attribute(field, "instr")));
        Assert.Equal(["first", "default"], OfficeFiles.Elements(file, Body, "footerReference").Select(reference => OfficeFiles.Attribute(reference, "type")));
    }

    [Fact]
    public void The_agencys_logo_has_words_for_those_who_do_not_see_it()
    {
        var look = new AgencyLook { Name = "Export agency", Accent = "#104080", Logo = new AgencyLogo(Png, "image/png", 1, 1) };

        var file = DocxAgenda.Render(OfficeSamples.Agenda("two legs", with: settings => settings with { Agency = look }));

        Assert.Empty(OfficeFiles.Errors(file));
        Assert.Contains("word/media/logo.png", OfficeFiles.Paths(file));
        Assert.Equal("Export agency", OfficeFiles.Attribute(OfficeFiles.Elements(file, "word/header1.xml", "docPr").Single(), "descr"));
        Assert.Contains(OfficeFiles.Elements(file, "word/styles.xml", "color"), colour => OfficeFiles.Attribute(colour, "val") is "104080");
    }

    [Fact]
    public void Languages_and_scripts_are_marked()
    {
        var dutch = OfficeSamples.Agenda("two legs", Language.Dutch);
        var file = DocxAgenda.Render(dutch);
        var nasty = DocxAgenda.Render(OfficeSamples.Agenda("nasty"));

        Assert.Equal("nl-BE", OfficeFiles.Attribute(OfficeFiles.Elements(file, "word/styles.xml", "lang").First(), "val"));
        Assert.Contains(OfficeFiles.Elements(file, Body, "lang"), language => OfficeFiles.Attribute(language, "val") is "en-GB");
        Assert.Contains(OfficeFiles.Elements(nasty, Body, "rtl"), mark => mark.Parent!.Parent!.Value == "زيارة إلى مركز الفضاء");
    }

    [Fact]
    public void Links_lead_to_maps_and_to_the_newest_version_and_nothing_is_loaded()
    {
        var file = DocxAgenda.Render(OfficeSamples.Agenda("two legs"));

        var outside = OfficeFiles.Elements(file, "word/_rels/document.xml.rels", "Relationship").Where(relationship => OfficeFiles.Attribute(relationship, "TargetMode") is "External").ToList();
        Assert.All(outside, relationship => Assert.EndsWith("/hyperlink", OfficeFiles.Attribute(relationship, "Type"), StringComparison.Ordinal));
        Assert.Contains(outside, relationship => OfficeFiles.Attribute(relationship, "Target") is "https://visits.example.org/a/space");
        Assert.Contains(outside, relationship => OfficeFiles.Attribute(relationship, "Target")!.StartsWith("https://www.openstreetmap.org/", StringComparison.Ordinal));
        Assert.Contains("Map", OfficeFiles.Elements(file, Body, "hyperlink").Select(link => link.Value));
    }

    [Fact]
    public void Properties_say_no_more_than_the_document_shows()
    {
        var file = DocxAgenda.Render(OfficeSamples.Agenda("two legs", Language.French, with: settings => settings with { Agency = new AgencyLook { Name = "AWEX" } }));

        Assert.Equal(
            ["Space delegation", "Programme. Pour la délégation", "AWEX", "fr-BE", "Définitif", "3"],
            OfficeFiles.Part(file, "docProps/core.xml").Root!.Elements().Select(property => property.Value));
        Assert.DoesNotContain("docProps/custom.xml", OfficeFiles.Paths(file));
    }

    [Fact]
    public void What_only_coordinators_may_know_is_marked_and_read_back_as_such()
    {
        var agenda = OfficeSamples.Agenda("two legs", audience: Audience.Internal);

        var read = ReadBack.Of(DocxAgenda.Render(agenda), "agenda.docx");

        var known = agenda.Dated.ToList();
        Assert.Equal(known.Select(session => session.Audience), read.Sessions.Take(known.Count).Select(session => session.Audience));
        Assert.Equal(known.Select(session => session.InternalNotes), read.Sessions.Take(known.Count).Select(session => session.InternalNotes ?? ""));
        Assert.Equal("Visit to the observatory", Assert.Single(read.Sessions, session => session.Cancelled).Title);
        Assert.Equal("eva.mueller@example.org", read.Sessions.SelectMany(session => session.Speakers).First().Email);
    }

    [Fact]
    public void A_session_without_a_day_gets_none_when_it_is_read_back()
    {
        var read = ReadBack.Of(DocxAgenda.Render(OfficeSamples.Agenda("two legs")), "agenda.docx");

        Assert.Null(Assert.Single(read.Sessions, session => session.Title is "Follow-up meeting at the air show").Date);
    }

    [Fact]
    public void Changes_lead_to_their_sessions()
    {
        var agenda = OfficeSamples.WithChanges();

        var file = DocxAgenda.Render(agenda);

        var marks = OfficeFiles.Elements(file, Body, "bookmarkStart").Select(mark => OfficeFiles.Attribute(mark, "name")).ToHashSet();
        var leads = OfficeFiles.Elements(file, Body, "hyperlink").Select(link => OfficeFiles.Attribute(link, "anchor")).Where(anchor => anchor is not null).ToList();
        Assert.Empty(OfficeFiles.Errors(file));
        Assert.NotEmpty(leads);
        Assert.All(leads, anchor => Assert.Contains(anchor, marks));
        Assert.Contains("was: Wed 1 Apr, 09:30–09:45; Elsewhere → now: Wed 1 Apr, 09:15–09:45; Consulate, Los Angeles", OfficeFiles.Part(file, Body).Root!.Value, StringComparison.Ordinal);
    }

    /// <summary>Everything that can stand in an agenda at once.</summary>
    private static AgendaSettings All(AgendaSettings settings) => settings with
    {
        State = AgendaState.Preliminary,
        Beside = Language.German,
        HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"],
    };

    private static IEnumerable<string> Styles(byte[] file) => OfficeFiles.Elements(file, Body, "pStyle").Select(style => OfficeFiles.Attribute(style, "val") ?? "");

    private static Language Find(string code) => Language.OfDocuments.Single(language => language.Code == code);
}
