using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>Opens, lists and withdraws shares, and keeps their download log.</summary>
internal sealed class Shares(ShareStore store, AuditStore audit, IClock clock)
{
    public const int LongestDays = 365;
    private const int UsualDays = 30;
    private const string Downloaded = "share-downloaded";
    private const string Scanned = "share-scanned";

    /// <summary>A new share that the token opens; only the token's hash is kept.</summary>
    public async Task<Share> OpenAsync(VisitId visit, SecretToken token, ShareRequest request, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var share = new Share
        {
            Id = ShareId.New(),
            Visit = visit,
            Parts = request.Parts is { Count: > 0 } parts ? [.. parts.Distinct()] : [Reports.ReportPart.Summary],
            Created = now,
            Expires = now + Duration.FromDays(request.Days ?? UsualDays),
        };
        await store.AddAsync(share, token, cancellationToken);
        return share;
    }

    /// <summary>The share of a link that still opens.</summary>
    public async Task<Share?> FindOpenAsync(string? token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var parsed)
        && await store.FindAsync(parsed, cancellationToken) is { } share
        && share.IsOpenAt(clock.GetCurrentInstant())
            ? share
            : null;

    public async Task<IReadOnlyList<ShareAnswer>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var log = await audit.ListAsync(visit, cancellationToken);
        var shares = await store.ListAsync(visit, cancellationToken);
        return [.. shares.Select(share => Describe(share, log, null))];
    }

    /// <summary>A share with its figures, and its link where it has just been made.</summary>
    public ShareAnswer Describe(Share share, IReadOnlyList<AuditFact> log, string? url) => new()
    {
        Id = share.Id,
        Url = url,
        Parts = share.Parts,
        Expires = share.Expires,
        Open = share.IsOpenAt(clock.GetCurrentInstant()),
        Downloads = log.Count(fact => fact.What == Downloaded && fact.Subject == share.Id.Value),
        Scans = log.Count(fact => fact.What == Scanned && fact.Subject == share.Id.Value),
    };

    /// <summary>Withdraws the link at once. A repeat changes nothing.</summary>
    public async Task<bool> RevokeAsync(VisitId visit, ShareId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(visit, id, cancellationToken) is not { } share)
        {
            return false;
        }

        await store.PutAsync(share with { Revoked = share.Revoked ?? clock.GetCurrentInstant() }, cancellationToken);
        return true;
    }

    /// <summary>Notes that a document was fetched: when and which, not by whom.</summary>
    public Task NoteAsync(Share share, string fileName, bool byScanner, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var fact = new AuditFact(now, byScanner ? Scanned : Downloaded, share.Id.Value, fileName);
        return audit.AddAsync(share.Visit, AuditStore.KeyAt(now, OpaqueId.Random()), fact, cancellationToken);
    }
}
