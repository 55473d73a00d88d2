using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>An agenda as conference programs know one: days of rooms of events. <see cref="ScheduleXml"/> and <see cref="ScheduleJson"/> write it.</summary>
internal sealed record Schedule
{
    public required string Title { get; init; }

    /// <summary>A short name: <c>[a-z0-9_]</c>, four characters at the least.</summary>
    public required string Acronym { get; init; }

    /// <summary>Number and state of the version: <c>3 (Final)</c>.</summary>
    public required string Version { get; init; }

    /// <summary>State, label and what the format cannot hold, in words.</summary>
    public required string Description { get; init; }

    /// <summary>The agenda's page; null where there is none.</summary>
    public string? Url { get; init; }

    /// <summary>The zone of the first session; null for an agenda without a day.</summary>
    public DateTimeZone? Zone { get; init; }

    /// <summary>The day that stands for both ends of a schedule without days, which the format has no other way to say.</summary>
    public required LocalDate Published { get; init; }
    public required IReadOnlyList<ScheduleDay> Days { get; init; }

    public LocalDate First => Days.Count > 0 ? Days[0].Date : Published;

    public LocalDate Last => Days.Count > 0 ? Days[^1].Date : Published;

    /// <summary>Each room once, in the order in which the visit comes to them.</summary>
    public IEnumerable<ScheduleRoom> Rooms => Days.SelectMany(day => day.Rooms).DistinctBy(room => room.Name, StringComparer.Ordinal);

    /// <summary>Each track once, in order.</summary>
    public IEnumerable<string> Tracks => Days.SelectMany(day => day.Rooms).SelectMany(room => room.Events).Select(session => session.Track).Where(track => track.Length > 0).Distinct(StringComparer.Ordinal);
}

/// <summary>A day of a schedule, from four in the morning to four in the morning.</summary>
/// <param name="Index">From 1, without gaps: days on which nothing happens are not counted.</param>
internal sealed record ScheduleDay(int Index, LocalDate Date, OffsetDateTime Start, OffsetDateTime End)
{
    public required IReadOnlyList<ScheduleRoom> Rooms { get; init; }
}

/// <summary>A place and what happens there on one day, in order of time.</summary>
internal sealed record ScheduleRoom(string Name, Guid Guid, IReadOnlyList<ScheduleEvent> Events);

/// <summary>A session with a start.</summary>
internal sealed record ScheduleEvent
{
    public required Guid Guid { get; init; }

    /// <summary>1 to 2³¹ − 1; different in one schedule.</summary>
    public required int Id { get; init; }

    /// <summary>The start at the place, with its distance from UTC.</summary>
    public required OffsetDateTime Start { get; init; }
    public required Duration Length { get; init; }
    public required string Room { get; init; }

    /// <summary>For names of files and pages: the acronym and the number.</summary>
    public required string Slug { get; init; }
    public required string Title { get; init; }

    /// <summary>The title in the second language; empty for none.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The leg of the visit; empty where it has none.</summary>
    public required string Track { get; init; }

    /// <summary>ISO 639-1, of the title.</summary>
    public required string Language { get; init; }

    /// <summary>The notes.</summary>
    public required string Abstract { get; init; }

    /// <summary>Address, people, label and all else, line by line.</summary>
    public required string Description { get; init; }
    public required IReadOnlyList<SchedulePerson> Speakers { get; init; }

    /// <summary>What the map is called, and where it is; null where there is none.</summary>
    public (string Title, string Url)? Map { get; init; }

    /// <summary>The session's place in the agenda's page; null where there is none.</summary>
    public string? Url { get; init; }
}

/// <summary>Somebody who speaks.</summary>
/// <param name="Id">1 to 2³¹ − 1; different in one schedule.</param>
internal sealed record SchedulePerson(Guid Guid, int Id, string Name);
