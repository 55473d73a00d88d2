using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>What the mappings around a session say of it.</summary>
internal sealed record TreeScope
{
    public static readonly TreeScope Root = new();

    // Longer than that is a day with its opening hours, not a slot.
    private const int LongestSlotMinutes = 5 * 60;

    // What the head says of handling is the whole's, not each session's.
    private static readonly Field[] Handed = [Field.Place, Field.Room, Field.Stop, Field.Address, Field.Leg, Field.Zone, Field.Audience, Field.Private, Field.EntryConditions, Field.Handling];

    public TreeDay Day { get; init; } = TreeDay.None;

    public string Start { get; init; } = "";

    public string End { get; init; } = "";

    public string Duration { get; init; } = "";

    public IReadOnlyDictionary<Field, string> Texts { get; init; } = new Dictionary<Field, string>();

    /// <summary>The title of a group that is no session itself.</summary>
    public string Group { get; init; } = "";

    /// <summary>Above all lists: what stands here holds for the whole.</summary>
    public bool IsHead { get; init; } = true;

    /// <summary>In exchanged schedules a day lasts until four in the morning.</summary>
    public bool EndsAtFour { get; init; }

    /// <summary>Reached by its identifier from where it takes place.</summary>
    public bool IsReferred { get; init; }

    /// <summary>The day of a mapping: its own, unless what is around it says it better.</summary>
    public TreeDay DayOf(MappingReading reading, params string[] others)
    {
        var own = TreeDay.Best([.. reading.Days, .. others]);
        return own.Rank > 0 && own.Rank >= Day.Rank ? own : Day.Rank > 0 ? Day : own;
    }

    /// <summary>The scope of what a group holds.</summary>
    public TreeScope Within(MappingReading reading, TreeDay day, bool isRoom, string group)
    {
        var texts = new Dictionary<Field, string>(Texts);
        foreach (var (field, text) in reading.Texts.Where(pair => Handed.Contains(pair.Key) && !(IsHead && pair.Key is Field.Handling)))
        {
            texts[field] = text;
        }

        if (isRoom && reading.Title.Length > 0)
        {
            texts[Field.Room] = reading.Title;
        }

        var isSlot = reading.Start.Length > 0 && IsSlot(reading);
        return this with
        {
            Day = day,
            Start = isSlot ? reading.Start : Start,
            End = isSlot ? reading.End : End,
            Duration = isSlot ? reading.Text(Field.Duration) : Duration,
            Texts = texts,
            Group = isRoom ? Group : group.Length > 0 ? group : Group,
        };
    }

    /// <summary>Whether a group is a slot of the day, not the day or the whole.</summary>
    public static bool IsSlot(MappingReading reading)
    {
        var start = TimeOf(reading.Start);
        if (start is null || !TreeMoments.LooksLikeTime(reading.Start))
        {
            return false;
        }

        if (reading.Days.Count == 0)
        {
            return true;
        }

        var end = start.Value.End ?? TimeOf(reading.End)?.Start;
        if (end is null)
        {
            return TreeMoments.Read(reading.Start) is not null;
        }

        return end is { } until && NodaTime.Period.Between(start.Value.Start, until, NodaTime.PeriodUnits.Minutes).Minutes is > 0 and <= LongestSlotMinutes;
    }

    private static TimeReading? TimeOf(string text) => TreeMoments.Read(text) is { HasTime: true } moment
        ? new TimeReading(moment.Local.TimeOfDay, null, false, 0, 0)
        : TreeMoments.OfNumber(text) is { } number ? new TimeReading(number, null, false, 0, 0) : TimeNotation.Find(text);
}
