using System.Text.Json.Nodes;
using Delegations.Invitations;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>Rewrites what was approved with a publication.</summary>
internal sealed class ApprovedEntries(PublishedEntries entries, VisitStore visits, DocumentStore documents)
{
    /// <summary>
    /// It is known by the hash of itself, and processes remember it by that: what is left gets another name, the visit points to that, and the
    /// former goes last.
    /// </summary>
    public async Task ReplaceAsync(VisitId id, string path, JsonNode left, CancellationToken cancellationToken)
    {
        var former = Path.GetFileNameWithoutExtension(path);
        var name = await entries.KeepAsync(id, BinaryData.FromString(left.ToJsonString()), cancellationToken);
        while (await visits.FindAsync(id, cancellationToken) is { Publication: { } publication } visit
            && publication.Entries == former
            && await visits.UpdateAsync(visit with { Publication = publication with { Entries = name } }, cancellationToken) is null)
        {
            // Somebody else wrote: read again.
        }

        if (name != former)
        {
            await documents.DeleteIfExistsAsync("itineraries", path, cancellationToken);
        }
    }
}
