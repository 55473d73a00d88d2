using System.Globalization;
using System.Text.Json;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>
/// Takes away what is due, one visit after the other. What a visit has no more is not looked for every day: cut off by its time, the next run
/// comes further.
/// </summary>
internal sealed class Purges(VisitStore visits, PurgeMarks marks, RetentionPlan plan, VisitPurge purge, PurgeServices services)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var failures = new VisitFailures(services.Logger);
        foreach (var visit in await visits.ReadAllAsync(cancellationToken))
        {
            if (visit.Retention.Hold is null)
            {
                await failures.RunAsync(visit.Id, () => RunAsync(visit, cancellationToken));
            }
        }

        failures.ThrowIfAny();
    }

    private async Task RunAsync(Visit visit, CancellationToken cancellationToken)
    {
        foreach (var rule in RetentionRules.All)
        {
            var now = services.Clock.GetCurrentInstant();
            if (await plan.DueAsync(rule, visit, cancellationToken) > now)
            {
                continue;
            }

            var mark = await marks.ReadAsync(visit, cancellationToken);
            if (mark.IsChecked(rule, now))
            {
                continue;
            }

            var count = await purge.RunAsync(rule, visit, isDry: true, cancellationToken);
            if (count > 0 || mark.IsBegun(rule))
            {
                // First, by a key that a repeat has too: however often it is cut off on its day, the history says once how much there was.
                await marks.BeginAsync(rule, visit, now, cancellationToken);
                await (count > 0 ? NoteAsync(rule, visit, count, now, cancellationToken) : Task.CompletedTask);
                await purge.RunAsync(rule, visit, isDry: false, cancellationToken);
                visit = await visits.FindAsync(visit.Id, cancellationToken) ?? visit;
            }

            await marks.CheckAsync(rule, visit, now, cancellationToken);
        }
    }

    /// <summary>The history's own end leaves no history.</summary>
    private Task NoteAsync(RetentionRule rule, Visit visit, int count, Instant now, CancellationToken cancellationToken) => rule is RetentionRule.History
        ? Task.CompletedTask
        : services.Audit.AddAsync(
            visit.Id,
            AuditStore.KeyAt(RetentionRules.EndOf(visit), $"purged-{rule}-{now.InUtc().Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}"),
            new AuditFact(now, AuditWords.Purged, JsonNamingPolicy.KebabCaseLower.ConvertName(rule.ToString()), count.ToString(CultureInfo.InvariantCulture)) { Who = Actor.Pipeline.Name },
            cancellationToken);
}

/// <summary>What purging needs besides its stores.</summary>
internal sealed record PurgeServices(AuditStore Audit, IClock Clock, ILogger<Purges> Logger);
