using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>
/// Times as the board writes them. What takes place is told in its place's own hours, as everywhere; what happened is told in the
/// visit's. Zones are named where the visit goes through several.
/// </summary>
internal sealed record BoardTimes(DateTimeZone Home, bool NamesZones, Language Language)
{
    /// <summary><c>10:00–11:00</c>.</summary>
    public string Hours(LocalDateTime start, LocalDateTime end)
    {
        var until = end.Date == start.Date ? DateWords.Time(end.TimeOfDay) : $"{DateWords.ShortDay(end.Date, Language)} {DateWords.Time(end.TimeOfDay)}";
        return $"{DateWords.Time(start.TimeOfDay)}–{until}";
    }

    /// <summary><c>Mon 10 Mar 10:00–11:00</c>, or <c>Mon 10 Mar 10:00–11:00, Chicago time</c>.</summary>
    public string Entry(EntryContent content) =>
        $"{DateWords.ShortDay(content.Start.Date, Language)} {Hours(content.Start, content.End)}{AfterComma(content.Zone)}";

    /// <summary><c>Mon 6 Jan 10:15</c>, in the visit's own time.</summary>
    public string Moment(Instant moment)
    {
        var at = moment.InZone(Home).LocalDateTime;
        return $"{DateWords.ShortDay(at.Date, Language)} {DateWords.Time(at.TimeOfDay)}{AfterComma(Home)}";
    }

    /// <summary>Whose hours they are; empty where the visit keeps one time throughout.</summary>
    public string ZoneOf(DateTimeZone zone) => NamesZones ? ZoneWords.Time(zone, Language) : "";

    private string AfterComma(DateTimeZone zone) => NamesZones ? $", {ZoneOf(zone)}" : "";
}
