using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Invitations.Replies;

/// <summary>When an entry takes place, for somebody of whom nobody knows where they read it.</summary>
internal static class AnswerTimes
{
    /// <summary>The place's own time, named with its distance from UTC, and the visit's where the clocks there differ.</summary>
    public static AnswerTime Of(EntryContent content, DateTimeZone home, Language language)
    {
        var (start, end) = (content.StartInstant, content.EndInstant);
        var differs = home.GetUtcOffset(start) != content.Zone.GetUtcOffset(start) || home.GetUtcOffset(end) != content.Zone.GetUtcOffset(end);
        var atHome = start.InZone(home).LocalDateTime;
        return new AnswerTime(
            Span(content.Start, content.End, language),
            ZoneWords.Name(content.Zone, content.Start, language),
            differs ? $"{Span(atHome, end.InZone(home).LocalDateTime, language)} ({ZoneWords.Name(home, atHome, language)})" : null);
    }

    /// <summary>A moment in a zone, with its name.</summary>
    public static string Moment(Instant moment, DateTimeZone zone, Language language)
    {
        var at = moment.InZone(zone).LocalDateTime;
        return $"{DateWords.Day(at.Date, language)}, {DateWords.Time(at.TimeOfDay)} ({ZoneWords.Name(zone, at, language)})";
    }

    /// <summary>The day of the end is said where it is another.</summary>
    private static string Span(LocalDateTime start, LocalDateTime end, Language language)
    {
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : $"{DateWords.Day(end.Date, language)}, {DateWords.Time(end.TimeOfDay)}";
        return $"{DateWords.Day(start.Date, language)}, {DateWords.Time(start.TimeOfDay)} – {until}";
    }
}
