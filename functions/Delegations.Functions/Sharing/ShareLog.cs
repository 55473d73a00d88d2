using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>The log of shares: who made and withdrew them, and what was fetched when, among the facts of the visit.</summary>
internal sealed class ShareLog(AuditStore audit, IClock clock)
{
    public const string Created = "share-created";
    public const string Revoked = "share-revoked";

    /// <summary>A new link was sent, because its reader asked for one or a coordinator did.</summary>
    public const string Renewed = "share-renewed";

    private static readonly Dictionary<ShareUseKind, string> Words = new()
    {
        [ShareUseKind.Whole] = "share-downloaded",
        [ShareUseKind.HandedOver] = "share-handed-over",
        [ShareUseKind.Resumed] = "share-resumed",
        [ShareUseKind.Scanned] = "share-scanned",
    };

    private static readonly Dictionary<string, ShareUseKind> Kinds = Words.ToDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

    /// <summary>Each download is a line. One that is fetched in many parts, as some programs do, has one line an hour for all that follow the first.</summary>
    public Task NoteUseAsync(Share share, string document, ShareUseKind kind, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var hour = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / NodaConstants.SecondsPerHour * NodaConstants.SecondsPerHour);
        var fact = new AuditFact(now, Words[kind], share.Id.Value, document);
        var key = kind is ShareUseKind.Resumed
            ? AuditStore.KeyAt(hour, OpaqueId.Derive(share.Id.Value, document, Words[kind]))
            : AuditStore.KeyAt(now, OpaqueId.Random());
        return audit.AddAsync(share.Visit, key, fact, cancellationToken);
    }

    /// <summary>Notes once what happened to the share itself at that moment: a repeat of what was cut off leaves one line.</summary>
    public Task NoteAsync(Share share, Instant at, string what, string? who, CancellationToken cancellationToken) =>
        audit.AddAsync(share.Visit, AuditStore.KeyAt(at, OpaqueId.Derive(share.Id.Value, what)), new AuditFact(at, what, share.Id.Value, "") { Who = who }, cancellationToken);

    /// <summary>All uses of a visit's shares, the oldest first.</summary>
    public async Task<ILookup<ShareId, ShareUse>> ReadAsync(VisitId visit, CancellationToken cancellationToken) =>
        (await audit.ListAsync(visit, cancellationToken))
            .Where(fact => Kinds.ContainsKey(fact.What) && OpaqueId.IsValid(fact.Subject))
            .Select(fact => new ShareUse(fact.At, ShareId.Parse(fact.Subject), Kinds[fact.What], fact.Reason))
            .OrderBy(use => use.At)
            .ToLookup(use => use.Share);
}
