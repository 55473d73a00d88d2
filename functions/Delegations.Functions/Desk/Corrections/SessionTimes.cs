using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Corrections;

/// <summary>When a session is, as people write it, on the clock of its place.</summary>
internal static class SessionTimes
{
    /// <summary><c>14:00–15:00</c>; the day of an end on another one is named.</summary>
    public static string Hours(Session session, Language language) => session switch
    {
        { Start: { } start, End: { } end, EndDate: { } last } when last != session.Date => $"{DateWords.Time(start)} – {DateWords.ShortDay(last, language)} {DateWords.Time(end)}",
        { Start: { } start, End: { } end } => $"{DateWords.Time(start)}–{DateWords.Time(end)}",
        { Start: { } start } => DateWords.Time(start),
        _ => "",
    };

    public static string WithDay(Session session, Language language) =>
        string.Join(' ', new[] { session.Date is { } date ? DateWords.ShortDay(date, language) : "", Hours(session, language) }.Where(part => part.Length > 0));

    /// <summary>The two states of a session that was moved; days are named where the day changed.</summary>
    public static (string Was, string Now) Both(Session before, Session after, Language language) => before.Date == after.Date
        ? (Hours(before, language), Hours(after, language))
        : (WithDay(before, language), WithDay(after, language));

    /// <summary>The minute that comes next, or that is just beginning.</summary>
    public static LocalTime NextMinute(LocalTime time)
    {
        var minute = new LocalTime(time.Hour, time.Minute);
        return minute == time ? minute : minute.PlusMinutes(1);
    }
}
