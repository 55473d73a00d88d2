using NodaTime;

namespace Delegations.Invitations;

/// <summary>Which differences wait: by the visit's settings, by the coordinator's wishes, and for further changes.</summary>
internal sealed record Pace
{
    /// <summary>A change to something that begins so soon is marked, and waits for nothing.</summary>
    public static readonly Duration Urgent = Duration.FromHours(24);

    public IReadOnlyList<Hold> Holds { get; init; } = [];
    public bool HoldTouchUps { get; init; }

    /// <summary>Until when a published change waits for further ones; null before it is published, and for none.</summary>
    public Instant? QuietUntil { get; init; }

    public Difference Apply(Difference difference, Instant now) => difference.Kind is DifferenceKind.None
        ? difference
        : difference with { Held = HeldBackOf(difference, now), IsUrgent = IsUrgent(difference, now) };

    private HeldBack? HeldBackOf(Difference difference, Instant now)
    {
        // What concerns no mail is noted whenever it is seen.
        if (difference.Kind is not (DifferenceKind.Create or DifferenceKind.Update or DifferenceKind.Cancel))
        {
            return null;
        }

        if (HoldOf(difference, now) is { } wish)
        {
            return wish;
        }

        if (IsSoon(difference, now))
        {
            return null;
        }

        if (HoldTouchUps && difference is { Kind: DifferenceKind.Update, Desired: { } desired, Actual: { Sent: { } sent } row }
            && !desired.Content.AsksAgain(sent) && row.Outgoing is not { Standing: MessageStanding.Unknown })
        {
            return new HeldBack(HeldReason.TouchUp, null);
        }

        return QuietUntil > now ? new HeldBack(HeldReason.Quiet, QuietUntil) : null;
    }

    private HeldBack? HoldOf(Difference difference, Instant now)
    {
        var person = difference.Desired?.Person.Id ?? difference.Actual?.Person;
        return Holds.FirstOrDefault(hold => hold.Person == person) switch
        {
            { Kind: HoldKind.Excluded } => new HeldBack(HeldReason.Excluded, null),
            { Kind: HoldKind.ByPhone } => new HeldBack(HeldReason.ByPhone, null),
            { Kind: HoldKind.Delayed, Until: { } until } when until > now => new HeldBack(HeldReason.Delayed, until),
            _ => null,
        };
    }

    /// <summary>A new invitation is no change to be marked, but waits for nothing either.</summary>
    private static bool IsUrgent(Difference difference, Instant now) =>
        difference.Kind is DifferenceKind.Update or DifferenceKind.Cancel && IsSoon(difference, now);

    private static bool IsSoon(Difference difference, Instant now) =>
        new[] { difference.Desired?.Content.StartInstant, difference.Actual?.Sent?.StartInstant }.Min() is { } start
        && start - now < Urgent;
}
