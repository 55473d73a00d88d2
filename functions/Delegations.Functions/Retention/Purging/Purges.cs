using System.Globalization;
using System.Text.Json;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>
/// Takes away what is due, one visit after the other. What a visit has no more is not looked for every day: cut off by its time, the next run
/// comes further.
/// </summary>
internal sealed class Purges(VisitStore visits, VisitsTable table, RetentionPlan plan, VisitPurge purge, PurgeServices services)
{
    private const string CheckedKey = "retention|checked";

    /// <summary>Somebody may bring data back to a visit that is long over.</summary>
    private static readonly Duration Again = Duration.FromDays(28);

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
            var due = await plan.DueAsync(rule, visit, cancellationToken);
            if (due > now || await IsCheckedAsync(rule, visit, now, cancellationToken))
            {
                continue;
            }

            if (await purge.RunAsync(rule, visit, isDry: true, cancellationToken) is var count and > 0)
            {
                // First, by a key that a repeat has too: however often it is cut off, the history says once how much there was.
                await NoteAsync(rule, visit, count, now, cancellationToken);
                await purge.RunAsync(rule, visit, isDry: false, cancellationToken);
                visit = await visits.FindAsync(visit.Id, cancellationToken) ?? visit;
            }

            await CheckAsync(rule, visit, now, cancellationToken);
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

    private async Task<bool> IsCheckedAsync(RetentionRule rule, Visit visit, Instant now, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        return await open.GetEntityIfExistsAsync(visit.Id.Value, CheckedKey, cancellationToken) is { } row
            && row.Moment(rule.ToString()) is { } at
            && now - at < Again;
    }

    private async Task CheckAsync(RetentionRule rule, Visit visit, Instant now, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var row = await open.GetEntityIfExistsAsync(visit.Id.Value, CheckedKey, cancellationToken) ?? new TableEntity(visit.Id.Value, CheckedKey);
        row[rule.ToString()] = now.ToDateTimeOffset();
        await open.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
    }
}

/// <summary>What purging needs besides its stores.</summary>
internal sealed record PurgeServices(AuditStore Audit, IClock Clock, ILogger<Purges> Logger);
