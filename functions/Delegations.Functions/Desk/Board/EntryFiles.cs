using Delegations.Hosting.Edge;
using Delegations.Invitations.Delivery;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;
using Delegations.Web;

namespace Delegations.Desk.Board;

/// <summary>The files of one entry in the outbox.</summary>
/// <remarks>They hold the link by which the person answers: they are for whoever may answer for them, and not for viewers.</remarks>
internal static class EntryFiles
{
    /// <summary>Their names, the newest message first.</summary>
    public static async Task<IReadOnlyList<EntryFileName>> ListAsync(
        DocumentStore documents, VisitId visit, InvitationId invitation, CancellationToken cancellationToken)
    {
        var names = new List<EntryFileName>();
        await foreach (var path in documents.ListAsync(OutboxDelivery.Container, $"{visit}/{invitation}-", cancellationToken))
        {
            if (EntryFileName.TryParse(path[(path.LastIndexOf('/') + 1)..], out var name))
            {
                names.Add(name);
            }
        }

        return [.. names.OrderByDescending(name => name.Stamp).ThenBy(name => name.Extension, StringComparer.Ordinal)];
    }

    public static async Task<IResult> GetAsync(
        DeskVisit visit, InvitationId invitation, string name, DocumentStore documents, HttpContext http, CancellationToken cancellationToken)
    {
        if (RefuseViewer(http) is { } refusal)
        {
            return refusal;
        }

        return EntryFileName.TryParse(name, out var file) && file.Invitation == invitation
            && await documents.ReadIfExistsAsync(OutboxDelivery.Container, $"{visit.Visit.Id}/{name}", cancellationToken) is { } content
                ? TypedResults.Bytes(content.ToMemory(), file.ContentType, name)
                : Problems.NotFound(visit.Language);
    }

    /// <summary>Null for whoever may change something.</summary>
    public static IResult? RefuseViewer(HttpContext http) => http.Features.Get<Visitor>() is { MayChange: true }
        ? null
        : Problem.Of(StatusCodes.Status403Forbidden, RequestLanguage.Of(http.Request));
}
