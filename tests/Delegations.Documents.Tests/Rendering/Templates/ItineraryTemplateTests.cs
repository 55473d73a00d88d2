using System.Xml.Linq;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Rendering.Templates;
using Delegations.Documents.Tests.Reading;
using Delegations.Documents.Tests.Reading.Samples;
using Delegations.Model;
using Delegations.Model.Ids;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Templates;

public sealed class ItineraryTemplateTests
{
    private static readonly DateTimeZone Tashkent = DateTimeZoneProviders.Tzdb["Asia/Tashkent"];
    private static readonly VisitStamp Stamp = new(VisitId.Derive("template"), 7);

    public static TheoryData<string, string> Kinds => new(from language in Language.All from format in new[] { "xlsx", "docx" } select (language.Code, format));

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    public static TheoryData<string, string> Samples => new(
        from sample in new[] { "mission-luxembourg-sud-ouest-usa.xlsx", "delegation-asie-centrale.xlsx", "delegation-asie-centrale.docx" }
        from format in new[] { "xlsx", "docx" }
        select (sample, format));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_it_gives_is_read_back_without_a_finding(string code, string format)
    {
        var template = Example(code);

        var read = Read(Render(template, format), format);

        Assert.Empty(read.Findings);
        Assert.Equal((template.Title, template.Language, Tashkent), (read.Title, read.Language, read.TimeZone));
        Assert.Equal(template.Sessions.Select(Said), read.Sessions.Select(Said));
        Assert.All(read.Sessions, session => Assert.Null(session.Reference));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_first_day_of_every_month_is_read_back(string code, string format)
    {
        var example = Example(code);
        var template = example with
        {
            Sessions = [.. Enumerable.Range(1, 12).Select(month => example.Sessions[0] with { Date = new LocalDate(2031, month, 1) })],
        };

        var read = Read(Render(template, format), format);

        Assert.Empty(read.Findings);
        Assert.Equal(template.Sessions.Select(session => session.Date), read.Sessions.Select(session => session.Date));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_file_is_valid(string code, string format)
    {
        Assert.Empty(Errors(Render(Example(code) with { Stamp = Stamp }, format), format));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_visits_own_sessions_come_back_with_their_ids(string sample, string format)
    {
        var itinerary = Readings.ReadSample(sample);
        var template = (Example("fr") with { Stamp = Stamp, Title = "Mission de printemps" }).With(itinerary);

        var file = Render(template, format);
        var read = Read(file, format);

        Assert.Empty(Errors(file, format));
        Assert.Equal("Mission de printemps", read.Title);
        Assert.Equal(Known(itinerary).Select(Said), Known(read).Select(Said));
        Assert.Equal(Known(itinerary).Select(session => session.Id.Value), Known(read).Select(session => session.Reference));
        Assert.Equal(itinerary.Stops.Select(stop => (stop.Name, stop.EntryConditions)).Order(), read.Stops.Select(stop => (stop.Name, stop.EntryConditions)).Order());
        Assert.Equal(itinerary.Legs.Select(leg => leg.Name).Order(StringComparer.Ordinal), read.Legs.Select(leg => leg.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity is Severity.Error);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void Awkward_texts_come_back_as_they_were(string format)
    {
        var session = Example("en").Sessions[0] with
        {
            Title = "=SUM(A1:A9) & <b>welcome</b>",
            Place = "+32 Labs",
            Notes = "-first line\n@second line\n\"quoted\" _x0041_",
            InternalNotes = "\u0001\uFFFE– hidden signs\r\n👩‍🚀",
            Speakers =
            [
                new Mention { Name = "Dr. Eva Stein", Function = "astronaut", Organisation = "Space Centre", Email = "eva@example.org" },
                new Mention { Name = "Tom Baker", Organisation = "Orbit & Sons" },
                new Mention { Name = "Ann Hill", Function = "director" },
                new Mention { Name = "Jo Lane" },
            ],
            Cancelled = true,
        };
        var template = Example("en") with { Sessions = [session, Example("en").Sessions[1]] };

        var file = Render(template, format);
        var read = Read(file, format).Sessions[0];

        Assert.Empty(Errors(file, format));
        Assert.Equal(Said(session with { InternalNotes = "– hidden signs\n👩‍🚀" }), Said(read));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Labels_and_texts_in_further_languages_come_back(string code, string format)
    {
        var others = Language.OfDocuments.Where(language => language.Code != code).Take(2).Append(Language.Russian).ToList();
        var example = Example(code);
        var template = example with
        {
            Handling = Handling.Amber,
            Sessions =
            [
                example.Sessions[0] with
                {
                    Handling = Handling.Red,
                    Wordings = [.. others.Select(language => new Wording(language) { Title = $"Zoo {language.Code}", Place = $"Ark {language.Code}", Notes = $"Line\nand line {language.Code}" })],
                },
                example.Sessions[1] with { Wordings = [new Wording(others[0]) { Title = "Zoo alone" }] },
                example.Sessions[2] with { Handling = Handling.Clear },
            ],
        };

        var file = Render(template, format);
        var read = Read(file, format);

        Assert.Empty(Errors(file, format));
        Assert.DoesNotContain(read.Findings, finding => finding.Severity > Severity.Info);
        Assert.Equal((template.Title, template.Language, Handling.Amber), (read.Title, read.Language, read.Handling));
        Assert.Equal(template.Sessions.Select(Said), read.Sessions.Select(Said));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Coordinates_come_back(string code, string format)
    {
        var example = Example(code);
        GeoPoint?[] points = [new GeoPoint(50.846557, -4.3), null, new GeoPoint(-0.00001, 120)];
        var template = example with { Sessions = [.. example.Sessions.Zip(points, (session, point) => session with { Position = point })] };

        var file = Render(template, format);

        Assert.Empty(Errors(file, format));
        Assert.Equal(points, Read(file, format).Sessions.Select(session => session.Position));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void A_session_that_is_nothing_but_a_title_comes_back_by_its_id(string format)
    {
        var example = Example("en");
        var bare = example.Sessions[0] with { Date = null, Start = null, End = null, Place = "", Hosts = [], Title = "Total" };
        var template = example with { Stamp = Stamp, Sessions = [bare, example.Sessions[1]] };

        var read = Read(Render(template, format), format);

        Assert.Equal(bare.Id.Value, read.Sessions.Single(session => session.Title == "Total").Reference);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void A_template_without_them_has_no_columns_or_lines_for_them(string format)
    {
        var read = Read(Render(Example("en"), format), format);

        Assert.Null(read.Handling);
        Assert.All(read.Sessions, session => Assert.Equal((null, null), (session.Handling, session.Wordings)));
        Assert.DoesNotContain("(FR)", Texts(Render(Example("en"), format)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_text_with_the_spreadsheets_own_apostrophe()
    {
        var example = Example("en");
        var template = example with { Title = "@title", Sessions = [example.Sessions[0] with { Title = "=1+1" }, example.Sessions[1]] };

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WorkbookTemplate.Render(template)), isEditable: false);
        var formats = workbook.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var quoted = workbook.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>()
            .Where(cell => formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value is true);

        Assert.Equal(["@title", "=1+1"], quoted.Select(cell => cell.InnerText));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_to_choose_from_is_known_to_the_reader(string code)
    {
        var language = Find(code);

        Assert.Equal(Enum.GetValues<Audience>().Select(audience => (Audience?)audience), TemplateWords.Audiences(language).Select(CodeWords.AudienceOf));
        Assert.Equal(Enum.GetValues<Handling>().Select(handling => (Handling?)handling), TemplateWords.Labels.Select(HandlingNotation.Read));
        Assert.Equal([false, false, true], TemplateWords.Statuses(language).Select(CodeWords.IsCancelled));
        Assert.Equal(Language.All, TemplateWords.Languages(language).Select(LanguageWords.Find));
        Assert.All(TemplateWords.Zones(Example(code)), zone => Assert.NotNull(ZoneNotation.Read(zone)));
        Assert.All(Enum.GetValues<TemplateField>(), field => Assert.True(HeadingTable.Find(TemplateHeadings.Of(field, language)) is { IsExact: true }, $"{field}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Drop_downs_and_comments_are_in_the_file(string code, string format)
    {
        var language = Find(code);

        var file = Render(Example(code), format);

        var texts = Texts(file);
        Assert.All(TemplateWords.Audiences(language).Concat(TemplateWords.Statuses(language)), word => Assert.Contains(word, texts, StringComparison.Ordinal));
        Assert.Contains(TemplateNotes.Of(TemplateField.Speaker, language), texts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_in_a_workbook_is_no_longer_than_spreadsheets_take()
    {
        var zones = DateTimeZoneProviders.Tzdb.Ids.Take(30).Select(id => DateTimeZoneProviders.Tzdb[id]).ToList();
        var template = Example("de") with { Sessions = [.. zones.Select(zone => Example("de").Sessions[0] with { TimeZone = zone })] };

        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WorkbookTemplate.Render(template)), isEditable: false);
        var lists = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Formula1>().ToList();

        Assert.Equal(5, lists.Count);
        Assert.All(lists, list => Assert.InRange(list.Text.Trim('"').Length, 1, 255));
    }

    [Fact]
    public void The_heading_row_stays_in_sight_and_on_every_printed_page()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(WorkbookTemplate.Render(Example("nl"))), isEditable: false);
        var sheet = workbook.WorkbookPart!.WorksheetParts.Single().Worksheet;

        Assert.Equal(8, sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Pane>().Single().VerticalSplit!.Value);
        Assert.Equal(["Programma!$A:$K", "Programma!$8:$8"], workbook.WorkbookPart.Workbook.DefinedNames!.Select(name => name.InnerText));
        Assert.Equal("landscape", sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.PageSetup>().Single().Orientation!.InnerText);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void A_visits_file_says_whose_it_is_and_an_empty_one_does_not(string format)
    {
        var stamped = FixedZip.Entries(Render(Example("en") with { Stamp = Stamp }, format));
        var plain = FixedZip.Entries(Render(Example("en"), format));

        var properties = XElement.Parse(stamped.Single(entry => entry.Name is "docProps/custom.xml").Content).Elements().ToList();
        Assert.Equal(["DelegationsVisit", "DelegationsVersion"], properties.Select(property => property.Attribute("name")?.Value));
        Assert.Equal([Stamp.Visit.Value, "7"], properties.Select(property => property.Value));
        Assert.DoesNotContain(plain, entry => entry.Name is "docProps/custom.xml");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void The_same_template_gives_the_same_bytes(string format)
    {
        Assert.Equal(Render(Example("fr"), format), Render(Example("fr"), format));
    }

    private static ItineraryTemplate Example(string code) => ItineraryTemplate.Example(Find(code), Tashkent, new LocalDate(2031, 3, 10));

    private static Language Find(string code) => Language.All.Single(language => language.Code == code);

    private static byte[] Render(ItineraryTemplate template, string format) =>
        format is "xlsx" ? WorkbookTemplate.Render(template) : DocumentTemplate.Render(template);

    private static Itinerary Read(byte[] file, string format) => Readings.ReadBytes(file, $"template.{format}");

    private static IEnumerable<Session> Known(Itinerary itinerary) => itinerary.Sessions.OrderBy(session => session.Title, StringComparer.Ordinal).ThenBy(session => session.Date).ThenBy(session => session.Start);

    /// <summary>What a session says, whatever file said it.</summary>
    private static string Said(Session session) => string.Join(
        " | ",
        session.Date,
        session.Start,
        session.End,
        session.EndDate == session.Date ? null : session.EndDate,
        session.TimeZone.Id,
        session.Title,
        session.Place,
        string.Join("; ", session.Speakers),
        string.Join("; ", session.Hosts),
        session.Audience,
        session.Notes,
        session.InternalNotes,
        session.Handling,
        string.Join("; ", session.Wordings ?? []),
        session.Cancelled);

    private static string Texts(byte[] file) => string.Join('\n', FixedZip.Entries(file).Select(entry => System.Net.WebUtility.HtmlDecode(entry.Content)));

    private static List<string> Errors(byte[] file, string format)
    {
        using OpenXmlPackage package = format is "xlsx"
            ? SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false)
            : WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
