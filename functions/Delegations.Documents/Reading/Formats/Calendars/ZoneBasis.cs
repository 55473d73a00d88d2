namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>What told the zone in which a time given in UTC is shown.</summary>
internal enum ZoneBasis
{
    /// <summary>The file names it.</summary>
    Named,

    /// <summary>The event's place lies in it.</summary>
    Place,

    /// <summary>The visit's own zone.</summary>
    Visit,

    /// <summary>The calendar's name, or the country of its web addresses.</summary>
    Calendar,

    /// <summary>The place of the event before.</summary>
    Before,

    /// <summary>Nothing: it stays UTC.</summary>
    None,
}
