namespace Delegations.Graph.Events;

/// <summary>An event to create; Graph mails the attendees at once.</summary>
public sealed record EventDraft
{
    /// <summary>Which entry of ours this is; see <see cref="ExtendedKeys.Entry"/>.</summary>
    public required string EntryKey { get; init; }

    /// <summary>Which message of ours this is; see <see cref="ExtendedKeys.Message"/>.</summary>
    public required string MessageKey { get; init; }

    /// <summary>The same for a true repeat only: Graph creates at most one event under it, ever, even after a cancellation.</summary>
    public required string TransactionId { get; init; }

    public required string Subject { get; init; }
    public required EventBody Body { get; init; }
    public required EventTimes Times { get; init; }

    /// <summary>Empty where there is none.</summary>
    public string Location { get; init; } = "";

    public IReadOnlyList<EventAttendee> Attendees { get; init; } = [];
    public BusyStatus ShowAs { get; init; } = BusyStatus.Busy;
    public bool ResponseRequested { get; init; } = true;

    /// <summary>Off unless somebody looks after proposals.</summary>
    public bool AllowNewTimeProposals { get; init; }

    /// <summary>Each attendee sees only themselves.</summary>
    public bool HideAttendees { get; init; }

    /// <summary>Minutes before the start; null leaves it to the mailbox.</summary>
    public int? ReminderMinutes { get; init; }

    /// <summary>Whether Exchange makes a Teams meeting of it; it can't be taken back.</summary>
    public bool MeetsOnline { get; init; }
}
