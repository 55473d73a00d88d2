using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Overview;

/// <summary>Draws a programme's days one below the other, on one axis of the places' own hours.</summary>
internal sealed class DaysPicture
{
    public const int BlockHeight = 20;
    private const int LaneHeight = 24;
    private const int MinutesPerHour = 60;
    private const int HoursPerTick = 2;
    private const int EarliestUsual = 8;
    private const int LatestUsual = 18;
    private const int LastHour = 24;

    /// <summary>Narrower blocks hold no text that could be read.</summary>
    private const double NarrowestTitle = 4;

    /// <summary>A picture of more days shows nothing at a glance.</summary>
    private const int MostDays = 31;

    private readonly Language language;
    private readonly Instant now;
    private readonly int from;
    private readonly int until;

    private DaysPicture(IReadOnlyList<Session> sessions, Instant now, Language language)
    {
        this.language = language;
        this.now = now;
        var timed = sessions.Where(session => session.Start is not null).ToList();
        from = Math.Min(EarliestUsual, timed.Select(session => session.Start?.Hour).Min() ?? EarliestUsual) / HoursPerTick * HoursPerTick;
        var last = timed.Select(EndOf).DefaultIfEmpty(0).Max();
        until = Math.Min(LastHour, Math.Max(LatestUsual, (last + MinutesPerHour - 1) / MinutesPerHour));
    }

    /// <summary>Null where no session that takes place has a day.</summary>
    public static DaysModel? Of(Itinerary itinerary, string visit, Instant now, Language language)
    {
        var live = itinerary.Sessions.Where(session => !session.Cancelled).ToList();
        var dated = live.Where(session => session.Date is not null).ToList();
        if (dated.Count is 0)
        {
            return null;
        }

        var picture = new DaysPicture(dated, now, language);
        var days = dated.GroupBy(session => session.Date ?? default).OrderBy(day => day.Key).ToList();
        var legs = itinerary.Legs.ToDictionary(leg => leg.Id, leg => leg.Name);
        return new DaysModel
        {
            Hours = [.. Enumerable.Range(0, LastHour).Select(hour => picture.from + (hour * HoursPerTick)).TakeWhile(hour => hour < picture.until).Select(hour => new HourTick(picture.Percent(hour * MinutesPerHour), $"{hour:00}"))],
            Days = [.. days.Take(MostDays).Select(day => picture.RowOf(day.Key, [.. day], visit, session => session.Leg is { } leg ? legs.GetValueOrDefault(leg) : null))],
            Note = NoteOf(live.Count - dated.Count, days.Count - MostDays, language),
        };
    }

    private DayRow RowOf(LocalDate day, IReadOnlyList<Session> sessions, string visit, Func<Session, string?> legOf)
    {
        var timed = sessions.Where(session => session.Start is not null).OrderBy(session => session.Start).ThenByDescending(EndOf).ToList();
        var (blocks, lanes) = Stack(timed);
        var here = now.InZone(sessions[0].TimeZone).LocalDateTime;
        var minute = MinuteOf(here.TimeOfDay);
        return new DayRow
        {
            Address = $"{visit}/programme#day-{LocalDatePattern.Iso.Format(day)}",
            Label = DateWords.ShortDay(day, language),
            Places = string.Join(", ", sessions.Select(legOf).OfType<string>().Distinct(StringComparer.Ordinal)),
            Text = TextOf(sessions.Count, timed),
            Height = Math.Max(1, lanes) * LaneHeight,
            Blocks = blocks,
            IsToday = here.Date == day,
            Now = here.Date == day && minute >= from * MinutesPerHour && minute <= until * MinutesPerHour ? Percent(minute) : null,
        };
    }

    /// <summary>Each session on the first line that is free at its start.</summary>
    private (IReadOnlyList<SessionBlock> Blocks, int Lanes) Stack(List<Session> timed)
    {
        var (blocks, ends) = (new List<SessionBlock>(), new List<int>());
        foreach (var session in timed)
        {
            var (start, end) = (MinuteOf(session.Start ?? default), EndOf(session));
            var lane = ends.FindIndex(free => free <= start);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = end;
            var width = 100.0 * (end - start) / ((until - from) * MinutesPerHour);
            blocks.Add(new SessionBlock(
                Percent(start), (lane * LaneHeight) + 2, Percent(width), width < NarrowestTitle ? "" : session.Title, $"{HoursOf(session.Start ?? default, end)} {session.Title}"));
        }

        return (blocks, ends.Count);
    }

    private string TextOf(int count, List<Session> timed)
    {
        var sessions = DeskWords.Sessions(count, language);
        return timed.Count is 0 ? sessions : $"{sessions}, {HoursOf(timed[0].Start ?? default, timed.Max(EndOf))}";
    }

    private static string HoursOf(LocalTime start, int end) =>
        $"{DateWords.Time(start)}–{(end >= LastHour * MinutesPerHour ? "24:00" : DateWords.Time(new LocalTime(end / MinutesPerHour, end % MinutesPerHour)))}";

    /// <summary>In minutes of the day; what goes on after midnight ends with the day.</summary>
    private static int EndOf(Session session) => session switch
    {
        { LocalEnd: { } end, Date: { } date } when end.Date == date => MinuteOf(end.TimeOfDay),
        _ => LastHour * MinutesPerHour,
    };

    private static int MinuteOf(LocalTime time) => (time.Hour * MinutesPerHour) + time.Minute;

    private string Percent(int minute) => Percent(100.0 * (minute - (from * MinutesPerHour)) / ((until - from) * MinutesPerHour));

    private static string Percent(double percent) => string.Create(CultureInfo.InvariantCulture, $"{percent:0.##}%");

    private static string NoteOf(int withoutDay, int moreDays, Language language)
    {
        var undated = withoutDay > 0
            ? language.Say(en: $"Without a day: {DeskWords.Sessions(withoutDay, language)}.", fr: $"Sans jour : {DeskWords.Sessions(withoutDay, language)}.", nl: $"Zonder dag: {DeskWords.Sessions(withoutDay, language)}.", de: $"Ohne Tag: {DeskWords.Sessions(withoutDay, language)}.")
            : "";
        var later = moreDays > 0
            ? language.Say(en: $"Days not drawn: {moreDays}.", fr: $"Jours non dessinés : {moreDays}.", nl: $"Niet getekende dagen: {moreDays}.", de: $"Nicht gezeichnete Tage: {moreDays}.")
            : "";
        return $"{undated} {later}".Trim();
    }
}
