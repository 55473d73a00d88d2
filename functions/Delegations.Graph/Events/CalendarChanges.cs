namespace Delegations.Graph.Events;

/// <summary>One step through the changes of a calendar.</summary>
public abstract record CalendarChanges
{
    private CalendarChanges()
    {
    }

    /// <summary>Some changes; an event may come more than once, and the last state counts.</summary>
    /// <param name="Removed">Ids of events that are gone, or are outside the window now.</param>
    /// <param name="Next">Where to go on: opaque, kept whole.</param>
    /// <param name="IsLast">Whether the round ends here: <paramref name="Next"/> then begins the next round.</param>
    public sealed record Page(IReadOnlyList<GraphEvent> Events, IReadOnlyList<string> Removed, string Next, bool IsLast) : CalendarChanges;

    /// <summary>The link has lost its meaning: begin again with a window.</summary>
    public sealed record Restart : CalendarChanges;
}
