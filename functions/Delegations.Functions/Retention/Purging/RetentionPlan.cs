using Delegations.Visits;
using NodaTime;

namespace Delegations.Retention.Purging;

/// <summary>What will go when: the list that people look at before anything does.</summary>
internal sealed class RetentionPlan(VisitStore visits, RetentionRules rules, VisitPurge purge, IClock clock)
{
    /// <summary>Somebody waits for it.</summary>
    private const int MostAtOnce = 8;

    public RetentionRules Rules => rules;

    public Instant Now => clock.GetCurrentInstant();

    /// <summary>Every visit and rule of which there is anything, the earliest first.</summary>
    public async Task<IReadOnlyList<DueItem>> ListAsync(CancellationToken cancellationToken)
    {
        var items = new List<DueItem>();
        foreach (var some in (await visits.ReadAllAsync(cancellationToken)).Chunk(MostAtOnce))
        {
            items.AddRange((await Task.WhenAll(some.Select(visit => ListAsync(visit, cancellationToken)))).SelectMany(own => own));
        }

        return [.. items.OrderBy(item => item.Due).ThenBy(item => item.Visit.Id.Value, StringComparer.Ordinal).ThenBy(item => item.Rule)];
    }

    public async Task<IReadOnlyList<DueItem>> ListAsync(Visit visit, CancellationToken cancellationToken)
    {
        var items = new List<DueItem>();
        foreach (var rule in RetentionRules.All)
        {
            if (await purge.RunAsync(rule, visit, isDry: true, cancellationToken) is var count and > 0)
            {
                items.Add(new DueItem(visit, rule, count, await DueAsync(rule, visit, cancellationToken)));
            }
        }

        return items;
    }

    /// <summary>A package has a date of its own.</summary>
    public async Task<Instant> DueAsync(RetentionRule rule, Visit visit, CancellationToken cancellationToken) =>
        (rule is RetentionRule.Archive ? await purge.ArchiveDueAsync(visit, cancellationToken) : null) ?? rules.DueOf(rule, visit);
}

/// <summary>Something that goes.</summary>
internal sealed record DueItem(Visit Visit, RetentionRule Rule, int Count, Instant Due);
