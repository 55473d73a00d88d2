using Azure;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage;
using Delegations.Storage.Tables;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>Keeps links as rows <c>agenda-link|…</c> of their visit, and finds them by the hash of their token.</summary>
internal sealed class AgendaLinkStore(VisitsTable table, StorageClients clients)
{
    private const string Kind = "agenda-link";

    /// <summary>The purposes a token is bound to: a token for documents or replies opens no agenda, and one for reading no review.</summary>
    private const string Read = "agenda";
    private const string Review = "review";

    /// <summary>
    /// Keeps a link where there was none of its id; the one that is there stays as it is, also where it was withdrawn. The link first, then
    /// its token: a link whose token was never kept opens to nobody, and a repeat keeps it.
    /// </summary>
    public async Task<AgendaLink> AddOnceAsync(AgendaLink link, CancellationToken cancellationToken)
    {
        var kept = await table.TryAddAsync(ToRow(link), cancellationToken)
            ? link
            : await FindAsync(link.Visit, link.Id, cancellationToken) ?? throw new InvalidOperationException("An agenda link vanished while it was made.");
        await KeepTokenAsync(kept, cancellationToken);
        return kept;
    }

    /// <summary>
    /// Opens a link: the one that is there takes the end that is asked for, and keeps its token unless it was withdrawn. Whoever writes in
    /// between is read again, so that nobody is given what another has just replaced.
    /// </summary>
    public async Task<AgendaLink> OpenAsync(AgendaLink link, CancellationToken cancellationToken)
    {
        while (true)
        {
            var there = await AddOnceAsync(link, cancellationToken);
            var wanted = there.Revoked is null ? there with { Expires = link.Expires } : link;
            if (wanted == there)
            {
                return there;
            }

            if (await ReadAsync(link.Visit, link.Id, cancellationToken) is var (present, tag)
                && present == there
                && await table.TryReplaceAsync(ToRow(wanted), tag, cancellationToken) is not null)
            {
                await KeepTokenAsync(wanted, cancellationToken);
                return wanted;
            }
        }
    }

    /// <summary>The link that a token opens, whatever its state; null for none, and for a token that another took the place of.</summary>
    public async Task<AgendaLink?> FindAsync(SecretToken token, AgendaLinkPurpose purpose, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        return await tokens.GetEntityIfExistsAsync(PartitionOf(purpose), token.Hash, cancellationToken) is { } entry
            && await FindAsync(VisitId.Parse(entry.Text("visit")), AgendaLinkId.Parse(entry.Text("link")), cancellationToken) is { } link
            && link.Token.Hash == token.Hash
                ? link
                : null;
    }

    public async Task<AgendaLink?> FindAsync(VisitId visit, AgendaLinkId id, CancellationToken cancellationToken) =>
        (await ReadAsync(visit, id, cancellationToken))?.Link;

    public async Task<IReadOnlyList<AgendaLink>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var links = new List<AgendaLink>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            links.Add(FromRow(row));
        }

        return links;
    }

    /// <summary>Writes the changed link over whatever is there: revoking wins.</summary>
    public async Task PutAsync(AgendaLink link, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        await visits.UpsertEntityAsync(ToRow(link), TableUpdateMode.Replace, cancellationToken);
    }

    private async Task<(AgendaLink Link, ETag Tag)?> ReadAsync(VisitId visit, AgendaLinkId id, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        return await visits.GetEntityIfExistsAsync(visit.Value, $"{Kind}|{id}", cancellationToken) is { } row ? (FromRow(row), row.ETag) : null;
    }

    private async Task KeepTokenAsync(AgendaLink link, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        try
        {
            await tokens.AddEntityAsync(
                new TableEntity(PartitionOf(link.Purpose), link.Token.Hash) { ["visit"] = link.Visit.Value, ["link"] = link.Id.Value }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409)
        {
            // Kept by an earlier run.
        }
    }

    private static string PartitionOf(AgendaLinkPurpose purpose) => purpose is AgendaLinkPurpose.Review ? Review : Read;

    private Task<TableClient> TokensAsync(CancellationToken cancellationToken) => clients.GetTableAsync("tokens", cancellationToken);

    private static TableEntity ToRow(AgendaLink link) => new(link.Visit.Value, $"{Kind}|{link.Id}")
    {
        ["audience"] = link.Audience.ToString(),
        ["stop"] = link.Stop?.Value,
        ["person"] = link.Person?.Value,
        ["purpose"] = link.Purpose.ToString(),
        ["recipient"] = link.Recipient,
        ["token"] = link.Token.Text,
        ["created"] = link.Created.ToDateTimeOffset(),
        ["expires"] = link.Expires?.ToDateTimeOffset(),
        ["revoked"] = link.Revoked?.ToDateTimeOffset(),
    };

    private static AgendaLink FromRow(TableEntity row) => new()
    {
        Id = AgendaLinkId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Visit = VisitId.Parse(row.PartitionKey),
        Audience = Enum.Parse<Audience>(row.Text("audience")),
        Stop = row.GetString("stop") is { } stop ? StopId.Parse(stop) : null,
        Person = row.GetString("person") is { } person ? PersonId.Parse(person) : null,
        Purpose = Enum.TryParse<AgendaLinkPurpose>(row.GetString("purpose"), out var purpose) ? purpose : AgendaLinkPurpose.Read,
        Recipient = row.GetString("recipient"),
        Token = SecretToken.TryParse(row.GetString("token"), out var token) ? token : throw new InvalidDataException("A stored agenda link has no token."),
        Created = row.Moment("created") ?? default,
        Expires = row.Moment("expires"),
        Revoked = row.Moment("revoked"),
    };
}
