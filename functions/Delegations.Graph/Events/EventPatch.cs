namespace Delegations.Graph.Events;

/// <summary>What changes in an event; what is null stays as it is.</summary>
/// <remarks>Whatever is sent mails the attendees, even where it changes nothing: so only what differs, all in one.</remarks>
public sealed record EventPatch
{
    /// <summary>Which message of ours this is; see <see cref="ExtendedKeys.Message"/>.</summary>
    public required string MessageKey { get; init; }

    public string? Subject { get; init; }
    public EventBody? Body { get; init; }
    public EventTimes? Times { get; init; }

    /// <summary>An empty one takes the location away.</summary>
    public string? Location { get; init; }

    /// <summary>All of them: who is left out is removed, and told so.</summary>
    public IReadOnlyList<EventAttendee>? Attendees { get; init; }

    public BusyStatus? ShowAs { get; init; }

    /// <summary>Whether there is nothing to send.</summary>
    public bool IsEmpty => this is { Subject: null, Body: null, Times: null, Location: null, Attendees: null, ShowAs: null };

    /// <summary>The step from what was sent last to what is wanted now.</summary>
    public static EventPatch Between(EventDraft was, EventDraft now)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        return new()
        {
            MessageKey = now.MessageKey,
            Subject = now.Subject == was.Subject ? null : now.Subject,
            Body = now.Body == was.Body ? null : now.Body,
            Times = now.Times == was.Times ? null : now.Times,
            Location = now.Location == was.Location ? null : now.Location,
            Attendees = now.Attendees.SequenceEqual(was.Attendees) ? null : now.Attendees,
            ShowAs = now.ShowAs == was.ShowAs ? null : now.ShowAs,
        };
    }
}
