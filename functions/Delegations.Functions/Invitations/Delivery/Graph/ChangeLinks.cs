using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Keeps how far each mailbox's changes were read: a link that is opaque, and is never logged.</summary>
internal sealed class ChangeLinks(VisitsTable table)
{
    private const string Partition = "graph-changes";

    /// <summary>The link; null where there is none for this window.</summary>
    public async Task<string?> FindAsync(string mailbox, Interval window, CancellationToken cancellationToken)
    {
        var rows = await table.OpenAsync(cancellationToken);
        var row = await rows.GetEntityIfExistsAsync(Partition, KeyOf(mailbox), cancellationToken);
        return row?.GetString("window") == window.ToString() ? row.GetString("link") : null;
    }

    public async Task PutAsync(string mailbox, Interval window, string link, CancellationToken cancellationToken)
    {
        var rows = await table.OpenAsync(cancellationToken);
        var row = new TableEntity(Partition, KeyOf(mailbox)) { ["window"] = window.ToString(), ["link"] = link };
        await rows.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
    }

    private static string KeyOf(string mailbox) => OpaqueId.Derive(Partition, mailbox.ToLowerInvariant());
}
