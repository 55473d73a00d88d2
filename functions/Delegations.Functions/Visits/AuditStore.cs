using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Visits;

/// <summary>
/// What happened to a visit, kept as insert-only rows <c>audit|…</c>. Of those whom a visit is about it holds ids and neither names nor
/// addresses; whoever works on it is named as they signed in.
/// </summary>
internal sealed class AuditStore(VisitsTable table)
{
    /// <summary>The partition of what could not be assigned to a visit.</summary>
    public const string UnassignedPartition = "unassigned";

    private const string Kind = "audit";

    /// <summary>Notes a fact once: the same <paramref name="key"/> twice leaves one row.</summary>
    public async Task AddAsync(VisitId? visit, string key, AuditFact fact, CancellationToken cancellationToken)
    {
        var row = new TableEntity(visit?.Value ?? UnassignedPartition, $"{Kind}|{key}")
        {
            ["at"] = fact.At.ToDateTimeOffset(),
            ["what"] = fact.What,
            ["subject"] = fact.Subject,
            ["reason"] = fact.Reason,
            ["who"] = fact.Who,
        };
        await table.TryAddAsync(row, cancellationToken); // false: noted by an earlier run
    }

    /// <summary>Notes what somebody has just done.</summary>
    public Task NoteAsync(VisitId visit, AuditFact fact, CancellationToken cancellationToken) =>
        AddAsync(visit, KeyAt(fact.At, OpaqueId.Random()), fact, cancellationToken);

    /// <summary>The facts of a visit in the order of their keys.</summary>
    public async Task<IReadOnlyList<AuditFact>> ListAsync(VisitId? visit, CancellationToken cancellationToken)
    {
        var facts = new List<AuditFact>();
        await foreach (var row in table.ListAsync(visit?.Value ?? UnassignedPartition, Kind, cancellationToken))
        {
            facts.Add(new AuditFact(row.Moment("at") ?? default, row.Text("what"), row.Text("subject"), row.Text("reason")) { Who = row.GetString("who") });
        }

        return facts;
    }

    /// <summary>A key that sorts by time and is unique by <paramref name="discriminator"/>.</summary>
    public static string KeyAt(Instant at, string discriminator) =>
        $"{InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Format(at)}-{discriminator}";
}

/// <summary>One fact.</summary>
/// <param name="What">A code such as <c>message-given-up</c> or <c>summary-downloaded</c>.</param>
/// <param name="Subject">The id or file it is about.</param>
/// <param name="Reason">A sentence, or what tells readers apart.</param>
internal sealed record AuditFact(Instant At, string What, string Subject, string Reason)
{
    /// <summary>The name of the <see cref="Actor"/>; null on rows from before it was kept, and where nobody in particular did it.</summary>
    public string? Who { get; init; }
}
