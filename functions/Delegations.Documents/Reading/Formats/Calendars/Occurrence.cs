using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>One date of an event.</summary>
/// <param name="Event">Whose.</param>
/// <param name="Start">In <paramref name="Zone"/>; midnight where it is a whole day.</param>
/// <param name="End">In <paramref name="Zone"/>; for whole days the day after the last; null where the file gives none.</param>
/// <param name="Zone">Of the place; null where nothing names one.</param>
/// <param name="Reference">Names it among the file's events; null where the file gives no name of its own.</param>
internal sealed record Occurrence(CalendarEvent Event, LocalDateTime Start, LocalDateTime? End, DateTimeZone? Zone, string? Reference);
