using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>What will go when: the list that people look at before anything does.</summary>
internal sealed class RetentionPlan(VisitStore visits, RetentionRules rules, PurgeMarks marks, VisitPurge purge, IClock clock)
{
    /// <summary>Somebody waits for it.</summary>
    private const int MostAtOnce = 8;

    public RetentionRules Rules => rules;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>
    /// Every visit and rule with something to go until then, the earliest first. Only these visits are read: looking into all that is kept takes
    /// minutes where there are hundreds.
    /// </summary>
    public async Task<IReadOnlyList<DueItem>> ListAsync(Instant until, CancellationToken cancellationToken)
    {
        var items = new List<DueItem>();
        foreach (var some in (await visits.ReadAllAsync(cancellationToken)).Chunk(MostAtOnce))
        {
            items.AddRange((await Task.WhenAll(some.Select(visit => ListAsync(visit, until, cancellationToken)))).SelectMany(own => own));
        }

        return [.. items.OrderBy(item => item.Due).ThenBy(item => item.Visit.Id.Value, StringComparer.Ordinal).ThenBy(item => item.Rule)];
    }

    /// <summary>A package has a date of its own.</summary>
    public async Task<Instant> DueAsync(RetentionRule rule, Visit visit, CancellationToken cancellationToken) =>
        (rule is RetentionRule.Archive ? await purge.ArchiveDueAsync(visit, cancellationToken) : null) ?? rules.DueOf(rule, visit);

    private async Task<IReadOnlyList<DueItem>> ListAsync(Visit visit, Instant until, CancellationToken cancellationToken)
    {
        var (items, mark) = (new List<DueItem>(), (PurgeMark?)null);
        foreach (var rule in RetentionRules.All)
        {
            if (await DueAsync(rule, visit, cancellationToken) is var due && due <= until
                && !(mark ??= await marks.ReadAsync(visit, cancellationToken)).IsChecked(rule, Now)
                && await purge.RunAsync(rule, visit, isDry: true, cancellationToken) is var count and > 0)
            {
                items.Add(new DueItem(visit, rule, count, due));
            }
        }

        return items;
    }
}

/// <summary>Something that goes.</summary>
internal sealed record DueItem(Visit Visit, RetentionRule Rule, int Count, Instant Due);
