using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Storage;
using Delegations.Storage.Tables;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>Keeps shares as rows <c>share|…</c> of their visit, and finds them by the hash of their token.</summary>
internal sealed class ShareStore(VisitsTable table, StorageClients clients)
{
    private const string Kind = "share";

    /// <summary>The purpose a token is bound to: a token for replies opens no documents.</summary>
    private const string Purpose = "share";

    /// <summary>The share first, then its token: a share whose token was never kept opens to nobody.</summary>
    public async Task AddAsync(Share share, SecretToken token, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        await visits.AddEntityAsync(ToRow(share), cancellationToken);
        var tokens = await TokensAsync(cancellationToken);
        var entry = new TableEntity(Purpose, token.Hash) { ["visit"] = share.Visit.Value, ["share"] = share.Id.Value };
        await tokens.AddEntityAsync(entry, cancellationToken);
    }

    /// <summary>The share that a link's token opens, whatever its state.</summary>
    public async Task<Share?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        return await tokens.GetEntityIfExistsAsync(Purpose, token.Hash, cancellationToken) is { } entry
            ? await FindAsync(VisitId.Parse(entry.Text("visit")), ShareId.Parse(entry.Text("share")), cancellationToken)
            : null;
    }

    public async Task<Share?> FindAsync(VisitId visit, ShareId share, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var row = await visits.GetEntityIfExistsAsync(visit.Value, $"{Kind}|{share}", cancellationToken);
        return row is null ? null : FromRow(row);
    }

    public async Task<IReadOnlyList<Share>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var shares = new List<Share>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            shares.Add(FromRow(row));
        }

        return shares;
    }

    /// <summary>Writes the changed share over whatever is there: revoking wins.</summary>
    public async Task PutAsync(Share share, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        await visits.UpsertEntityAsync(ToRow(share), TableUpdateMode.Replace, cancellationToken);
    }

    private Task<TableClient> TokensAsync(CancellationToken cancellationToken) => clients.GetTableAsync("tokens", cancellationToken);

    private static TableEntity ToRow(Share share) => new(share.Visit.Value, $"{Kind}|{share.Id}")
    {
        ["parts"] = string.Join(' ', share.Parts),
        ["created"] = share.Created.ToDateTimeOffset(),
        ["expires"] = share.Expires.ToDateTimeOffset(),
        ["revoked"] = share.Revoked?.ToDateTimeOffset(),
    };

    private static Share FromRow(TableEntity row) => new()
    {
        Id = ShareId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Visit = VisitId.Parse(row.PartitionKey),
        Parts = [.. row.Text("parts").Split(' ').Select(Enum.Parse<ReportPart>)],
        Created = row.Moment("created") ?? default,
        Expires = row.Moment("expires") ?? default,
        Revoked = row.Moment("revoked"),
    };
}
