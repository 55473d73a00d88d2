using Azure;
using Delegations.Model.Ids;
using Delegations.Retention.Searching;
using NodaTime;

namespace Delegations.Retention.Erasing;

/// <summary>That a person is to be forgotten: what to look for until it is done, and afterwards only that it was.</summary>
internal sealed record Erasure
{
    /// <summary>Follows from the visit and person that were named: asking again finds it.</summary>
    public required string Id { get; init; }
    public required Instant Asked { get; init; }

    /// <summary>Who asked for it.</summary>
    public required string By { get; init; }
    public required bool RemovesAttachments { get; init; }

    /// <summary>Null once it is done.</summary>
    public Wanted? Wanted { get; init; }
    public required IReadOnlyList<VisitId> Visits { get; init; }

    /// <summary>Those still to be walked through.</summary>
    public required IReadOnlyList<VisitId> Pending { get; init; }

    /// <summary>How many places there were, by kind.</summary>
    public IReadOnlyDictionary<PlaceKind, int> Counts { get; init; } = new Dictionary<PlaceKind, int>();

    /// <summary>How many places were left for somebody to look at.</summary>
    public int Reviews { get; init; }
    public Instant? Done { get; init; }
    public ETag ETag { get; init; }

    public static string IdOf(VisitId visit, PersonId person) => OpaqueId.Derive("erasure", visit.Value, person.Value);

    /// <summary>One visit less; with the last one all goes that says who it was.</summary>
    public Erasure Without(VisitId visit, SweepTally tally, Instant now)
    {
        IReadOnlyList<VisitId> pending = [.. Pending.Where(other => other != visit)];
        var counts = Counts.ToDictionary();
        foreach (var (kind, count) in tally.Counts)
        {
            counts[kind] = counts.GetValueOrDefault(kind) + count;
        }

        return this with
        {
            Pending = pending,
            Counts = counts,
            Reviews = Reviews + tally.Reviews.Count,
            Done = pending.Count is 0 ? now : null,
            Wanted = pending.Count is 0 ? null : Wanted,
        };
    }
}
