using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas.Reviews;

/// <summary>
/// Keeps remarks as insert-only rows <c>remark|link|…</c> of their visit, and that one is settled as a row <c>remark-settled|…</c> beside it:
/// what people wrote is never written again.
/// </summary>
internal sealed class RemarkStore(VisitsTable table)
{
    private const string Kind = "remark";
    private const string SettledKind = "remark-settled";

    /// <summary>Keeps a remark; false where it is there already.</summary>
    public Task<bool> AddAsync(VisitId visit, Remark remark, CancellationToken cancellationToken) =>
        table.TryAddAsync(ToRow(visit, remark), cancellationToken);

    /// <summary>All remarks of a visit, the oldest first.</summary>
    public Task<IReadOnlyList<Remark>> ListAsync(VisitId visit, CancellationToken cancellationToken) => ListKindAsync(visit, Kind, cancellationToken);

    /// <summary>Those left by one link.</summary>
    public Task<IReadOnlyList<Remark>> ListAsync(VisitId visit, AgendaLinkId link, CancellationToken cancellationToken) =>
        ListKindAsync(visit, $"{Kind}|{link}", cancellationToken);

    /// <summary>Which are settled, and since when.</summary>
    public async Task<IReadOnlyDictionary<RemarkId, Instant>> ListSettledAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var settled = new Dictionary<RemarkId, Instant>();
        await foreach (var row in table.ListAsync(visit.Value, SettledKind, cancellationToken))
        {
            settled[RemarkId.Parse(row.RowKey[(SettledKind.Length + 1)..])] = row.Moment("at") ?? default;
        }

        return settled;
    }

    /// <summary>Ticks a remark off; a repeat keeps the first time.</summary>
    public Task SettleAsync(VisitId visit, RemarkId remark, Instant at, CancellationToken cancellationToken) =>
        table.TryAddAsync(new TableEntity(visit.Value, SettledKey(remark)) { ["at"] = at.ToDateTimeOffset() }, cancellationToken);

    /// <summary>Takes that back; a repeat changes nothing.</summary>
    public Task ReopenAsync(VisitId visit, RemarkId remark, CancellationToken cancellationToken) =>
        table.RemoveAsync(visit.Value, SettledKey(remark), cancellationToken);

    private async Task<IReadOnlyList<Remark>> ListKindAsync(VisitId visit, string kind, CancellationToken cancellationToken)
    {
        var remarks = new List<Remark>();
        await foreach (var row in table.ListAsync(visit.Value, kind, cancellationToken))
        {
            remarks.Add(FromRow(row));
        }

        return [.. remarks.OrderBy(remark => remark.At)];
    }

    private static string SettledKey(RemarkId remark) => $"{SettledKind}|{remark}";

    private static TableEntity ToRow(VisitId visit, Remark remark) => new(visit.Value, $"{Kind}|{remark.Link}|{remark.Id}")
    {
        ["session"] = remark.Session?.Value,
        ["text"] = remark.Text,
        ["name"] = remark.Name,
        ["at"] = remark.At.ToDateTimeOffset(),
        ["version"] = remark.Version,
    };

    private static Remark FromRow(TableEntity row)
    {
        var parts = row.RowKey.Split('|', 3);
        return new Remark
        {
            Id = RemarkId.Parse(parts[2]),
            Link = AgendaLinkId.Parse(parts[1]),
            Session = row.GetString("session") is { } session ? SessionId.Parse(session) : null,
            Text = row.Text("text"),
            Name = row.Text("name"),
            At = row.Moment("at") ?? default,
            Version = row.GetInt32("version") ?? 0,
        };
    }
}
