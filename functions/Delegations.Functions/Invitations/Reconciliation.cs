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

    /// <summary>Rows added before the first of their messages is sent: what a call that is cut off leaves without one waits for the timer.</summary>
    private const int MostAdded = 50;

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
        var now = clock.GetCurrentInstant();
        var queued = 0;

        // The mark comes first: what is cut off between the two is queued again by the timer.
        await SideBySideAsync(
            compared.Differences.Where(difference => difference.Actual is { } row && IsDue(row, difference, now)).Select(difference => difference.Actual!),
            async (row, token) =>
            {
                if (await invitations.UpdateAsync(row with { QueuedAt = now }, token) is not null)
                {
                    await SendAsync(row, token);
                }
            },
            cancellationToken);
        foreach (var rows in NewRows(visit, compared.Differences).Chunk(MostAdded))
        {
            await SideBySideAsync(await invitations.AddAsync(rows, cancellationToken), SendAsync, cancellationToken);
        }

        return queued;

        Task SendAsync(Invitation row, CancellationToken token) =>
            queue.SendAsync(visit.Id, row.Id, InvitationLimits.DelayOf(visit.Invitations.Way, Interlocked.Increment(ref queued) - 1), token);
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

    /// <summary>Made as they are asked for, each with the moment of it.</summary>
    private IEnumerable<Invitation> NewRows(Visit visit, IEnumerable<Difference> differences) =>
        from difference in differences
        where difference is { Actual: null, Kind: DifferenceKind.Create, Held: null, Desired.Person.Email: not null }
        select NewRow(visit.Id, difference, difference.Desired!, difference.Desired!.Person.Email!, clock.GetCurrentInstant()); // as asked for above

    private static Task SideBySideAsync<T>(IEnumerable<T> all, Func<T, CancellationToken, Task> work, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(
            all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (one, token) => await work(one, token));

    private static bool IsDue(Invitation row, Difference difference, Instant now) =>
        row.State is InvitationState.Sending
            ? now - (row.Outgoing?.Since ?? now) >= InvitationLimits.Call && IsNotQueued(row, now, InvitationLimits.Call)
            : difference is { Kind: not DifferenceKind.None, Held: null }
                && (row.NotBefore is not { } due || due <= now) && IsNotQueued(row, now, InvitationLimits.Queue);

    private static bool IsNotQueued(Invitation row, Instant now, Duration patience) =>
        row.QueuedAt is not { } queuedAt || now - queuedAt >= patience;
}
