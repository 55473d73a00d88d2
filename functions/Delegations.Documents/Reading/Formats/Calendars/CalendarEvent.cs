using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A VEVENT as the file gives it (RFC 5545 3.6.1), before zones and recurrences are settled.</summary>
internal sealed record CalendarEvent
{
    /// <summary>The line of its BEGIN.</summary>
    public required int Line { get; init; }

    /// <summary>The calendar it stands in.</summary>
    public required CalendarComponent Calendar { get; init; }
    public required CalendarMoment Start { get; init; }
    public required string Title { get; init; }
    public string Uid { get; init; } = "";
    public string Place { get; init; } = "";

    /// <summary>The name, not the address, of who invites.</summary>
    public string Organiser { get; init; } = "";
    public string Description { get; init; } = "";
    public string Categories { get; init; } = "";
    public string Status { get; init; } = "";
    public string Audience { get; init; } = "";
    public string Geo { get; init; } = "";
    public string Url { get; init; } = "";
    public CalendarMoment? End { get; init; }
    public Period? Duration { get; init; }
    public CalendarProperty? Rule { get; init; }
    public IReadOnlyList<CalendarMoment> Additions { get; init; } = [];
    public IReadOnlyList<CalendarMoment> Exceptions { get; init; } = [];
    public CalendarMoment? RecurrenceId { get; init; }
    public int Guests { get; init; }

    public bool Recurs => RecurrenceId is null && (Rule is not null || Additions.Count > 0);
}
