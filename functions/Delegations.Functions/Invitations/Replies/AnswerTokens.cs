using Azure;
using Delegations.Model.Ids;
using Delegations.Storage;
using Delegations.Storage.Tables;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Invitations.Replies;

/// <summary>The secrets of reply pages, kept by their hash in the table <c>tokens</c>.</summary>
internal sealed class AnswerTokens(StorageClients clients)
{
    /// <summary>The purpose a token is bound to: a token for documents answers nothing.</summary>
    private const string Purpose = "reply";

    /// <summary>Makes the token open the page of an invitation; a repeat changes nothing.</summary>
    public async Task AddAsync(SecretToken token, VisitId visit, InvitationId invitation, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        try
        {
            await tokens.AddEntityAsync(
                new TableEntity(Purpose, token.Hash) { ["visit"] = visit.Value, ["invitation"] = invitation.Value }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409)
        {
            // Kept by an earlier run.
        }
    }

    /// <summary>Whose page it opens; null for none.</summary>
    public async Task<(VisitId Visit, InvitationId Invitation)?> FindAsync(SecretToken token, CancellationToken cancellationToken)
    {
        var tokens = await TokensAsync(cancellationToken);
        return await tokens.GetEntityIfExistsAsync(Purpose, token.Hash, cancellationToken) is { } entry
            ? (VisitId.Parse(entry.Text("visit")), InvitationId.Parse(entry.Text("invitation")))
            : null;
    }

    private Task<TableClient> TokensAsync(CancellationToken cancellationToken) => clients.GetTableAsync("tokens", cancellationToken);
}
