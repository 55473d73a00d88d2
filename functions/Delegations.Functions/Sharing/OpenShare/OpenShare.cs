using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>What partners see: the documents of a share, without an account. Looking changes nothing; a new link is asked for by a form.</summary>
internal static class OpenShare
{
    public static async Task<IResult> ListAsync(
        string token, Shares shares, SharedDocuments documents, ClosedShares closed, HttpContext http, CancellationToken cancellationToken)
    {
        switch (await shares.FindAsync(token, cancellationToken))
        {
            case FoundShare.Open open:
                return Show(open, token, await documents.ListAsync(open.Share, cancellationToken), http);
            case FoundShare.Expired expired:
                return closed.Expired(http, token, expired);
            default:
                return closed.Miss(http);
        }
    }

    public static async Task<IResult> DownloadAsync(
        string token, string file, Shares shares, SharedDocuments documents, DocumentDesk desk, ClosedShares closed, HttpContext http, CancellationToken cancellationToken)
    {
        switch (await shares.FindAsync(token, cancellationToken))
        {
            case FoundShare.Open { Share: var share }:
                return await documents.FindAsync(share, file, cancellationToken) is { } wanted
                    && await desk.AnswerAsync(share, wanted, http, cancellationToken) is { } answer
                        ? answer
                        : ClosedShares.Nothing(http);
            case FoundShare.Expired expired:
                return closed.Expired(http, token, expired);
            default:
                return closed.Miss(http);
        }
    }

    /// <summary>Somebody whose link has expired asks for a new one. The answer is the same whatever comes of it.</summary>
    public static async Task<IResult> RenewAsync(
        string token, Shares shares, PublicAddress address, ClosedShares closed, HttpContext http, CancellationToken cancellationToken)
    {
        if (!FormOrigin.IsOwn(http.Request, mayBeHidden: true))
        {
            return ClosedShares.Foreign(http);
        }

        switch (await shares.FindAsync(token, cancellationToken))
        {
            case FoundShare.Open:
                return new SeeOther($"/s/{token}/");
            case FoundShare.Expired expired when expired.Share.Recipient is { Address.Length: > 0 } && address.Of("/") is not null:
                await shares.RenewAsync(expired.Share, by: null, cancellationToken);
                return ClosedShares.Asked(http, expired);
            case FoundShare.Expired expired:
                return closed.Expired(http, token, expired);
            default:
                return closed.Miss(http);
        }
    }

    private static IResult Show(FoundShare.Open open, string token, IReadOnlyList<Reports.OfferedDocument> documents, HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request, open.Share.Recipient?.Language ?? open.Visit.Language);
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        return View.Of<ShareView>(
            language,
            (nameof(ShareView.Title), open.Visit.Name),
            (nameof(ShareView.Folder), $"/s/{token}/"),
            (nameof(ShareView.Documents), SharedDocument.AllOf(documents, language)),
            (nameof(ShareView.Tongues), Language.All.Select(other => (other, other == language)).ToList()),
            (nameof(ShareView.Until), open.Share.Expires.InZone(open.Visit.TimeZone).Date));
    }
}
