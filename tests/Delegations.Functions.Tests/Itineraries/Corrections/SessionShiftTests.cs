using Delegations.Itineraries.Corrections;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

public sealed class SessionShiftTests
{
    private static readonly LocalDateTimePattern Minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    [Theory]
    [InlineData("2031-03-11 14:00", "2031-03-11 15:00", 20, "2031-03-11 14:20", "2031-03-11 15:20")]
    [InlineData("2031-03-11 14:00", "2031-03-11 15:00", -90, "2031-03-11 12:30", "2031-03-11 13:30")]
    [InlineData("2031-03-11 14:00", "", 20, "2031-03-11 14:20", "")]

    // Over midnight: the end alone, both, and back again.
    [InlineData("2031-03-11 22:00", "2031-03-11 23:50", 20, "2031-03-11 22:20", "2031-03-12 00:10")]
    [InlineData("2031-03-11 23:50", "2031-03-12 01:00", 20, "2031-03-12 00:10", "2031-03-12 01:20")]
    [InlineData("2031-03-11 23:50", "", 20, "2031-03-12 00:10", "")]
    [InlineData("2031-03-11 00:10", "2031-03-11 00:40", -20, "2031-03-10 23:50", "2031-03-11 00:20")]
    [InlineData("2031-03-11 22:00", "2031-03-12 00:10", -20, "2031-03-11 21:40", "2031-03-11 23:50")]
    [InlineData("2031-12-31 23:50", "2032-01-01 01:00", 20, "2032-01-01 00:10", "2032-01-01 01:20")]

    // Clocks go forward at two: there is no time between two and three.
    [InlineData("2031-03-30 01:50", "2031-03-30 03:20", 20, "2031-03-30 03:10", "2031-03-30 03:40")]
    [InlineData("2031-03-29 23:30", "2031-03-30 01:50", 20, "2031-03-29 23:50", "2031-03-30 03:10")]
    [InlineData("2031-03-30 03:10", "2031-03-30 04:00", -20, "2031-03-30 01:50", "2031-03-30 03:40")]

    // Clocks go back at three: the hour from two comes twice, and only its first can be written.
    [InlineData("2031-10-26 01:50", "2031-10-26 02:10", 20, "2031-10-26 02:10", "2031-10-26 02:30")]
    [InlineData("2031-10-26 01:30", "2031-10-26 02:50", 20, "2031-10-26 01:50", "2031-10-26 03:10")]
    [InlineData("2031-10-26 01:00", "2031-10-26 04:00", 180, "2031-10-26 03:00", "2031-10-26 07:00")]
    public void Start_and_end_move_by_as_much(string start, string end, int minutes, string newStart, string newEnd)
    {
        var session = Session(start, end);

        var moved = Shift(session, minutes).Move(session);

        Assert.Equal((newStart, newEnd), (Minute.Format(moved.LocalStart!.Value), moved.End is { } time ? Minute.Format((moved.EndDate ?? moved.Date!.Value) + time) : ""));
        Assert.NotEqual(moved.Date, moved.EndDate);
    }

    [Theory]
    [InlineData("2031-03-11", "14:00", null, "meeting dinner desert")]
    [InlineData("2031-03-11", "14:01", null, "dinner desert")]
    [InlineData("2031-03-11", "00:00", null, "welcome meeting dinner desert")]
    [InlineData("2031-03-11", "14:00", "America/Phoenix", "desert")]
    [InlineData("2031-03-11", "14:00", "Europe/Brussels", "meeting dinner")]
    [InlineData("2031-03-12", "00:00", null, "next")]
    [InlineData("2031-03-11", "23:00", null, "")]
    public void What_starts_then_or_later_that_day_on_the_clock_of_its_place_is_moved(string day, string from, string? zone, string titles)
    {
        Session[] sessions =
        [
            Session("2031-03-11 09:00", "2031-03-11 15:00") with { Title = "welcome" },
            Session("2031-03-11 14:00", "") with { Title = "meeting" },
            Session("2031-03-11 16:00", "2031-03-11 17:00") with { Title = "cancelled", Cancelled = true },
            Session("2031-03-11 19:00", "2031-03-12 01:00") with { Title = "dinner" },
            Session("2031-03-11 15:00", "2031-03-11 16:00") with { Title = "desert", TimeZone = Zone("America/Phoenix") },
            Session("2031-03-11 15:00", "") with { Title = "untimed", Start = null },
            Session("2031-03-11 15:00", "") with { Title = "undated", Date = null },
            Session("2031-03-12 15:00", "") with { Title = "next" },
        ];

        var shift = new SessionShift(LocalDatePattern.Iso.Parse(day).Value, LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(from).Value, 20, zone is null ? null : Zone(zone));

        Assert.Equal(titles, string.Join(' ', sessions.Where(shift.Moves).Select(session => session.Title)));
    }

    private static SessionShift Shift(Session session, int minutes) => new(session.Date!.Value, LocalTime.Midnight, minutes, null);

    private static Session Session(string start, string end)
    {
        var (from, to) = (Minute.Parse(start).Value, end.Length > 0 ? Minute.Parse(end).Value : (LocalDateTime?)null);
        return new Session
        {
            Id = SessionId.Derive(start),
            Date = from.Date,
            Start = from.TimeOfDay,
            End = to?.TimeOfDay,
            EndDate = to?.Date == from.Date ? null : to?.Date,
            TimeZone = Zone("Europe/Brussels"),
            Title = "Session",
            Origin = "line 1",
        };
    }

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
