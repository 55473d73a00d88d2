using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>What is desired against what a calendar holds, for one entry.</summary>
/// <param name="Id">The row's, or the one that the row will have.</param>
/// <param name="Kind">What would have to happen.</param>
/// <param name="Desired">Null where nothing is desired any more.</param>
/// <param name="Actual">Null where there is no row yet.</param>
internal sealed record Difference(InvitationId Id, DifferenceKind Kind, DesiredEntry? Desired, Invitation? Actual)
{
    /// <summary>Why it is not acted on now; null where it is.</summary>
    public HeldBack? Held { get; init; }

    /// <summary>A change to something that begins within a day.</summary>
    public bool IsUrgent { get; init; }
}

/// <summary>What would have to happen to an entry.</summary>
internal enum DifferenceKind
{
    None,
    Create,
    Update,
    Cancel,

    /// <summary>The calendar holds what is desired, though a later change had been tried and refused: noted without a message.</summary>
    Settle,

    /// <summary>No message was ever made, and none is desired any more: forgotten.</summary>
    Drop,
}

/// <summary>Compares the two sides of a visit.</summary>
internal static class Differences
{
    /// <summary>
    /// Pairs each desired entry with the invitation at the same address that shares most sessions with it: first that of the
    /// same person and role, else any, since a name or a role that is written otherwise is the same calendar all the same.
    /// What is over is never touched; somebody without an address has no entry to send.
    /// </summary>
    public static IReadOnlyList<Difference> Between(
        VisitId visit, IReadOnlyList<DesiredEntry> desired, IReadOnlyList<Invitation> actual, Instant now)
    {
        var free = actual.Where(invitation => invitation.IsLive).ToList();
        var used = actual.Select(invitation => invitation.Id).ToHashSet();
        var sendable = desired.Where(entry => entry.Person.Email is not null).ToList();
        var exact = sendable.ConvertAll(entry => Take(free, entry, row => row.Person == entry.Person.Id && row.Role == entry.Role));
        var differences = new List<Difference>();
        foreach (var (entry, own) in sendable.Zip(exact))
        {
            var row = own ?? Take(free, entry, _ => true);
            var id = row?.Id ?? NextId(visit, entry, used);
            differences.Add(row is null ? new Difference(id, KindOf(entry, null, now), entry, null) : Of(row, entry, now));
        }

        return [.. differences, .. free.Select(row => new Difference(row.Id, KindOfUndesired(row, now), null, row))];
    }

    /// <summary>What one row needs, whose entry is known.</summary>
    public static Difference Of(Invitation row, DesiredEntry? desired, Instant now)
    {
        var kept = IsEnding(row) ? null : desired;
        var kind = !row.IsLive ? DifferenceKind.None : kept is null ? KindOfUndesired(row, now) : KindOf(kept, row, now);
        return new Difference(row.Id, kind, kept, row);
    }

    /// <summary>
    /// A cancellation that may have arrived is brought to its end first, whatever is desired by now: calendars ignore what follows
    /// it under its UID. Once it is known, whoever is wanted again gets a new row.
    /// </summary>
    private static bool IsEnding(Invitation row) =>
        row is { State: not InvitationState.Failed, Outgoing: { Cancels: true, Standing: MessageStanding.Unknown } };

    private static Invitation? Take(List<Invitation> free, DesiredEntry entry, Func<Invitation, bool> mayBe)
    {
        var best = free
            .Where(row => mayBe(row) && string.Equals(row.Address, entry.Person.Email, StringComparison.OrdinalIgnoreCase))
            .Select(row => (row, shared: row.Sessions.Intersect(entry.Sessions).Count()))
            .Where(pair => pair.shared > 0)
            .OrderByDescending(pair => pair.shared)
            .ThenBy(pair => pair.row.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        if (best.row is not null)
        {
            free.Remove(best.row);
        }

        return best.row;
    }

    /// <summary>After a cancellation calendars ignore the old UID (RFC 5546, 4.2.9): inviting again takes a new id.</summary>
    private static InvitationId NextId(VisitId visit, DesiredEntry entry, HashSet<InvitationId> used)
    {
        for (var round = 0; ; round++)
        {
            var id = InvitationId.Derive(
                visit.Value, entry.Person.Id.Value, entry.Role.ToString(), entry.Sessions[0].Value, $"{round}");
            if (used.Add(id))
            {
                return id;
            }
        }
    }

    private static DifferenceKind KindOf(DesiredEntry entry, Invitation? row, Instant now)
    {
        // A calendar that still shows it ahead must hear that it was put forward and is over.
        if (entry.Content.EndInstant <= now && !(row?.Sent?.EndInstant > now))
        {
            return DifferenceKind.None;
        }

        return row switch
        {
            null or { Sent: null, State: not InvitationState.Failed } => DifferenceKind.Create,
            { State: InvitationState.Failed, Outgoing: { Cancels: false } tried } when tried.Content == entry.Content => DifferenceKind.None,
            { Sent: null } => DifferenceKind.Create,
            { Sent: { } sent } when sent == entry.Content => KindOfHeld(row),
            _ => DifferenceKind.Update,
        };
    }

    /// <summary>The calendar was told what is desired; what was tried since is noted as done with, or taken back where it may have arrived.</summary>
    private static DifferenceKind KindOfHeld(Invitation row) => row switch
    {
        { State: InvitationState.Sending } or { State: InvitationState.Sent, Reason: null } => DifferenceKind.None,
        { Outgoing.Standing: MessageStanding.Unknown } => DifferenceKind.Update,
        _ => DifferenceKind.Settle,
    };

    /// <summary>A message that was made may have been taken although no answer came: only a cancellation is safe then.</summary>
    private static DifferenceKind KindOfUndesired(Invitation row, Instant now) => row switch
    {
        { State: InvitationState.Sending } => DifferenceKind.Cancel,
        { Sent: null, Outgoing: null or { Standing: MessageStanding.Refused } } => DifferenceKind.Drop,
        { State: InvitationState.Failed, Outgoing.Cancels: true } => DifferenceKind.None,
        _ when (row.Sent ?? row.Outgoing?.Content)?.EndInstant <= now => DifferenceKind.None,
        _ => DifferenceKind.Cancel,
    };
}
