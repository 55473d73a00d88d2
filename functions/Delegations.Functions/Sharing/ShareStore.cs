using System.Security.Cryptography;
using System.Text;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Storage;
using Delegations.Storage.Tables;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>Keeps shares as rows <c>share|…</c> of their visit, and finds them by the hash of their tokens.</summary>
internal sealed class ShareStore(VisitsTable table, StorageClients clients)
{
    private const string Kind = "share";

    /// <summary>The purpose a token is bound to: a token for replies opens no documents.</summary>
    private const string Purpose = "share";

    /// <summary>
    /// The token first, then the share: one that is listed has a link that opens. Cut off between them, a token is left that nobody was told of and
    /// that opens nothing. Where the share is there already, it stays as it is and the token opens it too.
    /// </summary>
    public async Task<Share> AddAsync(Share share, SecretToken token, CancellationToken cancellationToken)
    {
        await AddTokenAsync(share, token, cancellationToken);
        await table.TryAddAsync(ToRow(share), cancellationToken);
        return await FindAsync(share.Visit, share.Id, cancellationToken) ?? throw new InvalidOperationException("A share vanished while it was made.");
    }

    /// <summary>One more token for the share as it is now.</summary>
    public async Task AddTokenAsync(Share share, SecretToken token, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        var entry = new TableEntity(Purpose, token.Hash)
        {
            ["hash"] = token.Hash,
            ["visit"] = share.Visit.Value,
            ["share"] = share.Id.Value,
            ["generation"] = share.Generation,
        };
        await tokens.AddEntityAsync(entry, cancellationToken);
    }

    /// <summary>The share that a link's token was made for, whatever its state, and whether the token is one of its present ones.</summary>
    public async Task<(Share Share, bool IsPresent)?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        return await tokens.GetEntityIfExistsAsync(Purpose, token.Hash, cancellationToken) is { } entry
            && IsSame(entry.GetString("hash") ?? entry.RowKey, token.Hash)
            && await FindAsync(VisitId.Parse(entry.Text("visit")), ShareId.Parse(entry.Text("share")), cancellationToken) is { } share
                ? (share, (entry.GetInt32("generation") ?? 1) == share.Generation)
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

    /// <summary>
    /// Changes a share in whatever state it is by then, so that nothing undoes what somebody else did at the same moment; the share as it is
    /// afterwards, null where there is none. A change that gives the same share writes nothing.
    /// </summary>
    public async Task<Share?> ChangeAsync(VisitId visit, ShareId id, Func<Share, Share> change, CancellationToken cancellationToken)
    {
        while (await FindAsync(visit, id, cancellationToken) is { } there)
        {
            var changed = change(there);
            if (changed == there)
            {
                return there;
            }

            if (await table.TryReplaceAsync(ToRow(changed), there.ETag, cancellationToken) is { } mark)
            {
                return changed with { ETag = mark };
            }
        }

        return null;
    }

    /// <summary>The index has found the row by the hash; the comparison that lets through takes as long for any.</summary>
    private static bool IsSame(string kept, string given) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(kept), Encoding.ASCII.GetBytes(given));

    private Task<TableClient> TokensAsync(CancellationToken cancellationToken) => clients.GetTableAsync("tokens", cancellationToken);

    private static TableEntity ToRow(Share share) => new(share.Visit.Value, $"{Kind}|{share.Id}")
    {
        ["recipientName"] = share.Recipient?.Name,
        ["recipientAddress"] = share.Recipient?.Address,
        ["recipientLanguage"] = share.Recipient?.Language.Code,
        ["parts"] = string.Join(' ', share.Scope.Parts),
        ["documents"] = string.Join(' ', share.Scope.Keys),
        ["everything"] = share.Scope.Everything,
        ["ceiling"] = share.Ceiling.ToString(),
        ["created"] = share.Created.ToDateTimeOffset(),
        ["by"] = share.By,
        ["days"] = share.Days,
        ["expires"] = share.Expires.ToDateTimeOffset(),
        ["lapsed"] = share.Lapsed?.ToDateTimeOffset(),
        ["revoked"] = share.Revoked?.ToDateTimeOffset(),
        ["revokedBy"] = share.RevokedBy,
        ["generation"] = share.Generation,
        ["mails"] = share.Mails,
        ["asked"] = share.Asked?.ToDateTimeOffset(),
    };

    private static Share FromRow(TableEntity row)
    {
        var (created, expires) = (row.Moment("created") ?? default, row.Moment("expires") ?? default);
        return new Share
        {
            Id = ShareId.Parse(row.RowKey[(Kind.Length + 1)..]),
            Visit = VisitId.Parse(row.PartitionKey),
            Recipient = row.GetString("recipientName") is { Length: > 0 } name
                ? new ShareRecipient(name, row.Text("recipientAddress"), Language.TryParse(row.GetString("recipientLanguage"), out var language) ? language : Language.English)
                : null,
            Scope = new ShareScope([.. Words(row, "parts").Select(Enum.Parse<ReportPart>)], Words(row, "documents"), row.GetBoolean("everything") ?? false),

            // Links from before there were labels opened parts of the report, up to the label of the whole one.
            Ceiling = Enum.TryParse<Handling>(row.GetString("ceiling"), out var ceiling) ? ceiling : Handling.Amber,
            Created = created,
            By = row.Text("by"),
            Days = row.GetInt32("days") ?? Math.Max(1, (expires - created).Days),
            Expires = expires,
            Lapsed = row.Moment("lapsed"),
            Revoked = row.Moment("revoked"),
            RevokedBy = row.GetString("revokedBy"),
            Generation = row.GetInt32("generation") ?? 1,
            Mails = row.GetInt32("mails") ?? 0,
            Asked = row.Moment("asked"),
            ETag = row.ETag,
        };
    }

    private static string[] Words(TableEntity row, string name) => row.Text(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
