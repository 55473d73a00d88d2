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

            var count = await purge.RunAsync(rule, visit, isDry: true, cancellationToken);
            if (count > 0 || await IsBegunAsync(rule, visit, cancellationToken))
            {
                // First, by a key that a repeat has too: however often it is cut off on its day, the history says once how much there was.
                await WriteAsync(visit, BegunOf(rule), now, cancellationToken);
                await (count > 0 ? NoteAsync(rule, visit, count, now, cancellationToken) : Task.CompletedTask);
                await purge.RunAsync(rule, visit, isDry: false, cancellationToken);
                visit = await visits.FindAsync(visit.Id, cancellationToken) ?? visit;
            }

            await WriteAsync(visit, rule.ToString(), now, cancellationToken);
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

    /// <summary>Whether a run began and was cut off: then there can be something to end although nothing is left to count.</summary>
    private async Task<bool> IsBegunAsync(RetentionRule rule, Visit visit, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        return await open.GetEntityIfExistsAsync(visit.Id.Value, CheckedKey, cancellationToken) is { } row
            && row.Moment(BegunOf(rule)) is { } begun
            && !(row.Moment(rule.ToString()) >= begun);
    }

    private static string BegunOf(RetentionRule rule) => $"{rule}Begun";

    private async Task WriteAsync(Visit visit, string column, Instant at, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        var row = new TableEntity(visit.Id.Value, CheckedKey) { [column] = at.ToDateTimeOffset() };
        await open.UpsertEntityAsync(row, TableUpdateMode.Merge, cancellationToken);
    }
}

/// <summary>What purging needs besides its stores.</summary>
internal sealed record PurgeServices(AuditStore Audit, IClock Clock, ILogger<Purges> Logger);
