using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

public sealed class CorrectionEditorTests
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A corrected session's times, written as day, start, end, and the end's day where it is another.</summary>
    [Theory]
    [InlineData("2031-03-11 09:00 10:00", "start=9h20", "2031-03-11 09:20 10:00")]
    [InlineData("2031-03-11 09:00 10:00", "start=2.20 pm; end=15:00", "2031-03-11 14:20 15:00")]
    [InlineData("2031-03-11 09:00 10:00", "end=", "2031-03-11 09:00 -")]
    [InlineData("2031-03-11 09:00 -", "end=11:00", "2031-03-11 09:00 11:00")]
    [InlineData("2031-03-11 09:00 10:00", "date=12 March 2031", "2031-03-12 09:00 10:00")]
    [InlineData("2031-03-11 09:00 10:00", "endDate=2031-03-13", "2031-03-11 09:00 10:00 2031-03-13")]
    [InlineData("2031-03-11 09:00 10:00", "endDate=2031-03-11", "2031-03-11 09:00 10:00")]
    [InlineData("2031-03-11 22:00 01:00 2031-03-12", "end=02:00", "2031-03-11 22:00 02:00 2031-03-12")]
    [InlineData("2031-03-11 22:00 01:00 2031-03-12", "end=23:30", "2031-03-11 22:00 23:30")]
    [InlineData("2031-03-11 22:00 01:00 2031-03-12", "date=2031-03-14", "2031-03-14 22:00 01:00 2031-03-15")]
    [InlineData("2031-03-11 22:00 01:00 2031-03-12", "end=", "2031-03-11 22:00 -")]
    [InlineData("2031-03-11 10:00 12:00 2031-03-13", "start=11:00", "2031-03-11 11:00 12:00 2031-03-13")]
    [InlineData("2031-03-11 10:00 12:00 2031-03-13", "date=2031-03-12; endDate=", "2031-03-12 10:00 12:00")]
    [InlineData("2031-03-11 10:00 12:00 2031-03-13", "title=Another", "2031-03-11 10:00 12:00 2031-03-13")]
    public void Times_are_taken_as_cells_are_and_a_night_stays_one_as_long_as_they_say_so(string before, string texts, string after)
    {
        var session = Timed(before);

        var edited = Edit(Of(session), Correction(session.Id, texts));

        Assert.Equal(after, Written(Assert.Single(edited.Sessions)));
    }

    [Fact]
    public void Null_leaves_a_field_and_an_empty_text_empties_it()
    {
        var session = Timed("2031-03-11 09:00 10:00") with
        {
            Place = "Tower",
            Speakers = [new Mention { Name = "Eva Stein" }],
            Hosts = [new Mention { Name = "Ann Hill" }],
            Notes = "Bring badges",
            InternalNotes = "Paid",
            Audience = Audience.Host,
        };

        var left = Edit(Of(session), new SessionCorrection { Session = session.Id.Value });
        var emptied = Edit(Of(session), new SessionCorrection { Session = session.Id.Value, Place = "", Speakers = " ", Hosts = "", Notes = "", InternalNotes = "" });

        Assert.Equal(session, Assert.Single(left.Sessions));
        var empty = Assert.Single(emptied.Sessions);
        Assert.Equal(("", 0, 0, "", null, Audience.Host), (empty.Place, empty.Speakers.Count, empty.Hosts.Count, empty.Notes, empty.InternalNotes, empty.Audience));
    }

    [Fact]
    public void Parts_are_done_in_their_order()
    {
        var (first, second) = (Timed("2031-03-11 09:00 10:00"), Timed("2031-03-11 11:00 12:00"));

        var edited = Edit(Of(first, second), new ItineraryCorrection
        {
            Remove = [second.Id.Value],
            Add = [new SessionAddition { Date = "2031-03-11", Start = "15:00", Title = "New" }],
            Shift = new DayShift { Date = "2031-03-11", From = "14:00", Minutes = 30 },
            Sessions = [Correction(first.Id, "start=14:00; end=15:00")],
        });

        Assert.Equal(["2031-03-11 14:30 15:30", "2031-03-11 15:00 -"], edited.Sessions.Select(Written));
    }

    [Fact]
    public void Ends_that_are_inferred_follow_what_they_are_inferred_from()
    {
        var (open, next) = (Timed("2031-03-11 09:00 -"), Timed("2031-03-11 11:00 12:00"));

        var edited = Edit(Of(open, next), new ItineraryCorrection { Shift = new DayShift { Date = "2031-03-11", From = "10:00", Minutes = 20 } });

        Assert.Equal(new LocalTime(11, 20), edited.Sessions[0].InferredEnd);
    }

    [Theory]
    [InlineData("2031-03-11", "Europe/Brussels")]
    [InlineData("2031-03-13", "America/Phoenix")]
    [InlineData("2031-03-14", "America/Phoenix")]
    [InlineData("2031-03-01", "Europe/Brussels")]
    public void A_new_session_is_in_the_zone_of_its_day_or_of_the_day_before(string date, string zone)
    {
        var edited = Edit(Of(Timed("2031-03-11 09:00 10:00"), In("America/Phoenix", "2031-03-13 09:00 10:00")), Addition(date));

        Assert.Equal(zone, edited.Sessions.Single(session => session.Title == "New").TimeZone.Id);
    }

    [Fact]
    public void A_cancelled_session_keeps_its_line_and_may_take_place_again()
    {
        var session = Timed("2031-03-11 09:00 10:00");

        var cancelled = Edit(Of(session), new SessionCorrection { Session = session.Id.Value, Cancelled = true });
        var again = Edit(cancelled, new SessionCorrection { Session = session.Id.Value, Cancelled = false });

        Assert.Equal([true, false], new[] { cancelled, again }.Select(itinerary => Assert.Single(itinerary.Sessions).Cancelled));
    }

    [Fact]
    public void All_refusals_come_at_once()
    {
        var session = Timed("2031-03-11 09:00 10:00");

        var refused = Refuse(Of(session), new ItineraryCorrection
        {
            Sessions = [Correction(session.Id, "date=03/04/2031; start=soon; end=9-10; title=; timeZone=CEST+9; audience=friends"), null],
            Shift = new DayShift { Date = "tomorrow", From = "", Minutes = 721, Zone = "Nowhere" },
            Add = [null],
            Remove = ["0123456789abcdef0123", null],
        });

        Assert.Equal(
            [
                "sessions[0].date date.not-understood", "sessions[0].start time.not-understood", "sessions[0].end time.not-understood", "sessions[0].timeZone zone.not-understood",
                "sessions[0].title session.title-missing", "sessions[0].audience audience.not-understood", "sessions[1].session session.unknown",
                "shift.date date.not-understood", "shift.from time.not-understood", "shift.zone zone.not-understood", "shift.minutes shift.minutes",
                "add[0].date date.not-understood", "add[0].start time.not-understood", "add[0].title session.title-missing",
                "remove[0] session.unknown", "remove[1] session.unknown",
            ],
            refused.Select(refusal => $"{refusal.Place} {refusal.Code}"));
    }

    [Fact]
    public void A_day_in_several_zones_asks_for_that_of_a_new_session()
    {
        var itinerary = Of(Timed("2031-03-11 09:00 10:00"), In("America/Phoenix", "2031-03-11 09:00 10:00"));

        var refused = Assert.Single(Refuse(itinerary, Addition("2031-03-11")));
        var taken = Edit(itinerary, new ItineraryCorrection { Add = [new SessionAddition { Date = "2031-03-11", Start = "15:00", Title = "New", TimeZone = "Phoenix" }] });

        Assert.Equal(("zone.missing", "add[0].timeZone"), (refused.Code, refused.Place));
        Assert.Equal(3, taken.Sessions.Count);
    }

    [Theory]
    [InlineData("03/04/2031", "fr", true)]
    [InlineData("03/04/2031", "en", false)]
    [InlineData("Monday 11 March 2031", "en", false)]
    [InlineData("11 March", "en", false)]
    [InlineData("2031-02-30", "en", false)]
    [InlineData("9999-12-31", "en", false)]
    public void A_day_that_is_doubtful_is_asked_for(string date, string language, bool isTaken)
    {
        var session = Timed("2031-03-11 09:00 10:00");
        Assert.True(Language.TryParse(language, out var spoken));

        var edit = CorrectionEditor.Apply(Of(session), new ItineraryCorrection { Sessions = [Correction(session.Id, $"date={date}")] }, Added, spoken);

        Assert.Equal(isTaken, edit is CorrectionEdit.Edited);
    }

    private static ItineraryCorrection Addition(string date) => new() { Add = [new SessionAddition { Date = date, Start = "15:00", Title = "New" }] };

    private static Itinerary Edit(Itinerary before, SessionCorrection correction) => Edit(before, new ItineraryCorrection { Sessions = [correction] });

    private static Itinerary Edit(Itinerary before, ItineraryCorrection correction) =>
        Assert.IsType<CorrectionEdit.Edited>(CorrectionEditor.Apply(before, correction, Added, Language.English)).Itinerary;

    private static IReadOnlyList<Finding> Refuse(Itinerary before, ItineraryCorrection correction) =>
        Assert.IsType<CorrectionEdit.Refused>(CorrectionEditor.Apply(before, correction, Added, Language.English)).Refusals;

    private static SessionId Added(int index) => SessionId.Derive("added", $"{index}");

    private static SessionCorrection Correction(SessionId id, string texts)
    {
        var fields = texts.Split("; ").Select(field => field.Split('=', 2)).ToDictionary(field => field[0], field => field[1], StringComparer.Ordinal);
        return new SessionCorrection
        {
            Session = id.Value,
            Date = fields.GetValueOrDefault("date"),
            Start = fields.GetValueOrDefault("start"),
            End = fields.GetValueOrDefault("end"),
            EndDate = fields.GetValueOrDefault("endDate"),
            Title = fields.GetValueOrDefault("title"),
            TimeZone = fields.GetValueOrDefault("timeZone"),
            Audience = fields.GetValueOrDefault("audience"),
        };
    }

    private static Itinerary Of(params Session[] sessions) => new()
    {
        Source = new SourceFile("day.csv", "csv", ""),
        Language = Language.English,
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Legs = [],
        Stops = [],
        Sessions = sessions,
        Findings = [],
    };

    private static Session In(string zone, string times) => Timed(times) with { Id = SessionId.Derive(zone, times), TimeZone = DateTimeZoneProviders.Tzdb[zone] };

    private static Session Timed(string times)
    {
        var parts = times.Split(' ');
        return new Session
        {
            Id = SessionId.Derive(times),
            Date = Iso.Parse(parts[0]).Value,
            Start = Clock.Parse(parts[1]).Value,
            End = parts[2] is "-" ? null : Clock.Parse(parts[2]).Value,
            EndDate = parts.Length > 3 ? Iso.Parse(parts[3]).Value : null,
            TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
            Title = times,
            Origin = "line 1",
        };
    }

    private static string Written(Session session)
    {
        string?[] parts =
        [
            Iso.Format(session.Date ?? default),
            Clock.Format(session.Start ?? default),
            session.End is { } end ? Clock.Format(end) : "-",
            session.EndDate is { } last ? Iso.Format(last) : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }
}
