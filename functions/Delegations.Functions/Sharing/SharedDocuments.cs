using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;

namespace Delegations.Sharing;

/// <summary>What a share opens now: asked anew at every request, because labels, clearances and reports change after a link is made.</summary>
internal sealed class SharedDocuments(OfferedDocuments offered)
{
    /// <summary>All of a visit that may be shared at all.</summary>
    public async Task<IReadOnlyList<OfferedDocument>> ListAsync(VisitId visit, CancellationToken cancellationToken) =>
        [.. (await offered.ListAsync(visit, cancellationToken)).Where(MayBeShared)];

    public async Task<IReadOnlyList<OfferedDocument>> ListAsync(Share share, CancellationToken cancellationToken) =>
        [.. (await ListAsync(share.Visit, cancellationToken)).Where(document => Opens(share, document))];

    /// <summary>One document of a share by its key; null where the share does not open it.</summary>
    public async Task<OfferedDocument?> FindAsync(Share share, string key, CancellationToken cancellationToken) =>
        await offered.FindAsync(share.Visit, key, cancellationToken) is { } document && MayBeShared(document) && Opens(share, document) ? document : null;

    public static bool Opens(Share share, OfferedDocument document) => share.Scope.Covers(document) && document.Handling <= share.Ceiling;

    /// <summary>What is for named people alone is in no link.</summary>
    private static bool MayBeShared(OfferedDocument document) => document.Handling < Handling.Red;
}
