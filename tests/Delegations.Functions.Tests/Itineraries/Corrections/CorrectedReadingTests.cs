using Delegations.Documents.Reading;
using Delegations.Itineraries;
using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>A correction changes what it says and nothing else, whatever the itinerary holds.</summary>
public sealed class CorrectedReadingTests
{
    private static readonly Visit Visit = new()
    {
        Id = VisitId.Derive("corrected-reading"),
        Name = "Visit",
        Language = Language.English,
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Organiser = new Mailbox("Desk", "desk@example.org"),
        Created = Instant.FromUtc(2031, 1, 1, 0, 0),
    };

    public static TheoryData<string> NastySessions => [.. NastyItinerary.Whole.Sessions.Select(session => session.Id.Value)];

    public static TheoryData<string> Samples =>
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "samples")).Select(path => Path.GetFileName(path))
            .Where(name => Path.GetExtension(name) is ".xlsx" or ".docx" && !name.Contains("personnes", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(NastySessions))]
    public void Of_a_nasty_itinerary_nothing_else_differs(string id)
    {
        var before = NastyItinerary.Whole;

        var after = Correct(before, new SessionCorrection { Session = id, Notes = "Corrected" });

        var expected = Replace(before, id, session => session with { Notes = "Corrected", Wordings = WithoutNotes(session.Wordings) });
        Assert.Equal(Said(expected), Said(after));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Of_a_sample_nothing_else_differs(string name)
    {
        var before = Read(new UploadedFile(name, File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", name))));
        var session = before.Sessions[before.Sessions.Count / 2];

        var after = Correct(before, new SessionCorrection { Session = session.Id.Value, InternalNotes = "Corrected" });

        Assert.Equal(Said(Replace(before, session.Id.Value, one => one with { InternalNotes = "Corrected" })), Said(after));
        var change = Assert.Single(Assert.Single(Difference(before, after).Changed).Changes);
        Assert.Equal((SessionField.InternalNotes, session.InternalNotes ?? "", "Corrected"), (change.Field, change.Was, change.Now));
    }

    [Fact]
    public void The_places_and_findings_are_those_of_the_workbook()
    {
        var after = Correct(NastyItinerary.Whole, new SessionCorrection { Session = NastyItinerary.Id("open").Value, End = "08:00" });

        Assert.All(after.Sessions, session => Assert.StartsWith("Programme!", session.Origin, StringComparison.Ordinal));
        var open = after.Sessions.Single(session => session.Id == NastyItinerary.Id("open"));
        Assert.Equal(open.Origin, after.Findings.Single(finding => finding.Code == "time.end-before-start").Place);
        Assert.Equal(("xlsx", "nasty.xlsx"), (after.Source.Format, after.Source.Name));
    }

    [Theory]
    [InlineData("Annulé – Visite", "Visite", true, Audience.Host, Handling.Red)]
    [InlineData("Interne : visite", "Interne : visite", false, Audience.Internal, Handling.Red)]
    [InlineData("Visite TLP:GREEN", "Visite", false, Audience.Host, Handling.Red)]
    public void What_a_corrected_title_says_beside_its_name_counts_as_in_a_file(string written, string title, bool cancelled, Audience audience, Handling handling)
    {
        var after = Correct(NastyItinerary.Whole, new SessionCorrection { Session = NastyItinerary.Id("people").Value, Title = written });

        var session = after.Sessions.Single(session => session.Id == NastyItinerary.Id("people"));
        Assert.Equal((title, cancelled, audience, handling), (session.Title, session.Cancelled, session.Audience, session.Handling));
    }

    [Fact]
    public void Another_place_is_another_stop_without_the_old_ones_coordinates_and_translation()
    {
        var after = Correct(NastyItinerary.Whole, new SessionCorrection { Session = NastyItinerary.Id("people").Value, Place = "Old Mill, room 2" });

        var session = after.Sessions.Single(session => session.Id == NastyItinerary.Id("people"));
        Assert.Equal("Old Mill", after.Stops.Single(stop => stop.Id == session.Stop).Name);
        Assert.Null(session.Position);
        Assert.Equal("en: Opening; line\nline | ru: Открытие", string.Join(" | ", session.Wordings!.Select(wording => $"{wording.Language}: {string.Join("; ", new[] { wording.Title, wording.Place, wording.Notes }.Where(text => text.Length > 0))}")));
        Assert.Equal(NastyItinerary.Whole.Stops, after.Stops.Take(2));
    }

    [Fact]
    public void A_stop_that_no_session_is_at_any_more_is_gone_and_a_leg_ends_with_its_last_day()
    {
        var house = NastyItinerary.Id("hosted");
        var before = NastyItinerary.Whole;

        var after = Correct(before, new ItineraryCorrection
        {
            Remove = [house.Value],
            Sessions = [new SessionCorrection { Session = NastyItinerary.Id("open").Value, Date = "2031-04-02" }],
        });

        Assert.Equal(["Tower"], after.Stops.Select(stop => stop.Name));
        Assert.Equal(new LocalDate(2031, 4, 2), after.Legs[0].Last);
        Assert.Equal(before.Legs[1], after.Legs[1]);
    }

    [Fact]
    public void A_new_session_is_read_like_any_row_under_an_id_of_its_own()
    {
        var after = Correct(NastyItinerary.Whole, new ItineraryCorrection
        {
            Add = [new SessionAddition { Date = "2031-03-30", Start = "9h05", Title = "Press", Place = "Tower, room 4", Speakers = "Ann Hill (Export House); Bo Ek <bo@example.org>", TimeZone = "Phoenix" }],
        });

        var added = after.Sessions.Single(session => session.Id == SessionId.Derive("added", "0"));
        Assert.Equal((new LocalDate(2031, 3, 30), new LocalTime(9, 5), "Press", "America/Phoenix"), (added.Date, added.Start, added.Title, added.TimeZone.Id));
        Assert.Equal(["Ann Hill", "Bo Ek"], added.Speakers.Select(speaker => speaker.Name));
        Assert.Equal("Tower", after.Stops.Single(stop => stop.Id == added.Stop).Name);
    }

    [Theory]
    [InlineData("1", "2", true)]
    [InlineData("A-1", "A-2", false)]
    public void References_of_the_former_file_stay_unless_they_only_number_its_rows(string first, string second, bool isNumbered)
    {
        var before = Read(new UploadedFile("rows.csv", System.Text.Encoding.UTF8.GetBytes($"Id,Date,Start,Title\n{first},2031-03-10,09:00,One\n{second},2031-03-10,10:00,Two\n")));

        var after = Correct(before, new SessionCorrection { Session = before.Sessions[0].Id.Value, Title = "First" });

        string[] expected = isNumbered ? [.. before.Sessions.Select(session => session.Id.Value)] : [first, second];
        Assert.Equal(expected, after.Sessions.Select(session => session.Reference));
    }

    [Fact]
    public void Titles_that_look_like_names_stay_titles()
    {
        string[] titles = ["Welcome", "Ada Lovelace", "Grace Hopper", "Marie Curie", "Jan Peeters"];
        var before = NastyItinerary.Whole with
        {
            Sessions = [.. titles.Select((title, index) => NastyItinerary.Whole.Sessions[3] with { Id = NastyItinerary.Id(title), Title = title, Start = new LocalTime(9 + index, 0), Speakers = [new Mention { Name = "the engineers of the test centre in the forest" }] })],
        };

        var after = Correct(before, new SessionCorrection { Session = before.Sessions[0].Id.Value, Title = "Opening" });

        Assert.Equal(["Opening", .. titles[1..]], after.Sessions.Select(session => session.Title));
        Assert.DoesNotContain(after.Findings, finding => finding.Code == "column.reread");
    }

    [Fact]
    public void A_question_which_former_session_one_is_stays_open_under_its_new_place()
    {
        var asked = NastyItinerary.Whole.Sessions[3];
        var before = NastyItinerary.Whole with
        {
            Sessions = [.. NastyItinerary.Whole.Sessions.Select(session => session.Id == asked.Id ? session with { Origin = "table 9, row 9" } : session)],
            Findings = [MatchFindings.Doubt(QuestionId.Derive("doubt"), asked, asked with { Origin = "table 9, row 9" }, Language.English), new Finding("date.no-year", Severity.Error, "table 9, row 9", "…")],
        };

        var after = Correct(before, new SessionCorrection { Session = NastyItinerary.Id("people").Value, Title = "Opening" });
        var without = Correct(before, new ItineraryCorrection { Remove = [asked.Id.Value] });

        Assert.Equal(after.Sessions.Single(session => session.Id == asked.Id).Origin, after.Findings.Single(MatchFindings.IsQuestion).Place);
        Assert.DoesNotContain(after.Findings, finding => finding.Code == "date.no-year");
        Assert.DoesNotContain(without.Findings, MatchFindings.IsQuestion);
    }

    internal static Itinerary Correct(Itinerary before, ItineraryCorrection correction)
    {
        var edited = Assert.IsType<CorrectionEdit.Edited>(CorrectionEditor.Apply(before, correction, index => SessionId.Derive("added", $"{index}"), Language.English)).Itinerary;
        return CorrectedReading.Of(before, edited, Read(new UploadedFile("nasty.xlsx", ItineraryTemplates.WorkbookOf(Visit, new ItineraryVersion(2, edited)))));
    }

    private static Itinerary Correct(Itinerary before, SessionCorrection correction) => Correct(before, new ItineraryCorrection { Sessions = [correction] });

    private static Itinerary Read(UploadedFile file) =>
        Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(file.Content, file.OptionsFor(Visit, Language.English))).Itinerary;

    private static Itinerary Replace(Itinerary itinerary, string id, Func<Session, Session> change) =>
        itinerary with { Sessions = [.. itinerary.Sessions.Select(session => session.Id.Value == id ? change(session) : session)] };

    private static IReadOnlyList<Wording>? WithoutNotes(IReadOnlyList<Wording>? wordings) =>
        wordings is null ? null : [.. wordings.Select(wording => wording with { Notes = "" })];

    /// <summary>All that is kept of an itinerary but which file says it where.</summary>
    private static string Said(Itinerary itinerary) => ItineraryStore.ToJson(itinerary with
    {
        Source = new SourceFile("", "", ""),
        Findings = [],
        Sessions = [.. itinerary.Sessions.Select(session => session with { Origin = "" })],
    }).ToString();

    private static ItineraryDiff Difference(Itinerary before, Itinerary after) =>
        ItineraryDiff.Between(FormerSessions.Of(before), new Continuation(after, new Dictionary<SessionId, double>()));
}
