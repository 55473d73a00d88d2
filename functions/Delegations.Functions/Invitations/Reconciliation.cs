using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Queues one delivery for each difference that is due and not on its way already.</summary>
internal sealed class Reconciliation(
    VisitStore visits, InvitationStore invitations, VisitComparison comparison, DeliveryQueue queue, IClock clock, ILogger<Reconciliation> logger)
{
    /// <summary>Rows and messages written side by side: whoever publishes five hundred invitations waits for it.</summary>
    private const int AtOnce = 8;

    /// <summary>All visits that publish something and are not over: past sessions are never touched, so nothing is due there.</summary>
    public async Task ReconcileAllAsync(CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(logger);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit.Publication is not null && !IsOver(visit))
            {
                await failures.RunAsync(visit.Id, () => ReconcileAsync(visit, cancellationToken));
            }
        }

        failures.ThrowIfAny();
    }

    /// <summary>The number of deliveries queued.</summary>
    public async Task<int> ReconcileAsync(Visit visit, CancellationToken cancellationToken)
    {
        var compared = await comparison.CompareAsync(visit, cancellationToken);
        var queued = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(compared.Differences, options, async (difference, token) =>
        {
            if (await ReserveAsync(visit, difference, token))
            {
                var ahead = Interlocked.Increment(ref queued) - 1;
                await queue.SendAsync(visit.Id, difference.Id, InvitationLimits.DelayOf(visit.Invitations.Way, ahead), token);
            }
        });
        return queued;
    }

    /// <summary>The row of an entry that no calendar holds yet.</summary>
    public static Invitation NewRow(VisitId visit, Difference difference, DesiredEntry desired, string address, Instant now) => new()
    {
        Id = difference.Id,
        Visit = visit,
        Person = desired.Person.Id,
        Role = desired.Role,
        Name = desired.Person.Name,
        Address = address,
        Sessions = desired.Sessions,
        State = InvitationState.Pending,
        QueuedAt = now,
    };

    /// <summary>A day's grace lets what was under way at the end be finished.</summary>
    private bool IsOver(Visit visit) =>
        visit.InvitedUntil is { } until && until + InvitationLimits.Grace < clock.GetCurrentInstant();

    /// <summary>Marks the row as queued; the mark comes first, so that what is cut off between the two is queued again later.</summary>
    private async Task<bool> ReserveAsync(Visit visit, Difference difference, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        return difference switch
        {
            { Actual: { } row } when !IsDue(row, difference, now) => false,
            { Actual: { } row } => await invitations.UpdateAsync(row with { QueuedAt = now }, cancellationToken) is not null,
            { Desired: { Person.Email: { } address } desired, Kind: DifferenceKind.Create, Held: null } =>
                await invitations.AddAsync(NewRow(visit.Id, difference, desired, address, now), cancellationToken),
            _ => false,
        };
    }

    private static bool IsDue(Invitation row, Difference difference, Instant now) =>
        row.State is InvitationState.Sending
            ? now - (row.Outgoing?.Since ?? now) >= InvitationLimits.Call && IsNotQueued(row, now, InvitationLimits.Call)
            : difference is { Kind: not DifferenceKind.None, Held: null }
                && (row.NotBefore is not { } due || due <= now) && IsNotQueued(row, now, InvitationLimits.Queue);

    private static bool IsNotQueued(Invitation row, Instant now, Duration patience) =>
        row.QueuedAt is not { } queuedAt || now - queuedAt >= patience;
}
