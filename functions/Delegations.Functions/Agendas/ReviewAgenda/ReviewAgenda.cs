using System.Diagnostics;
using System.Globalization;
using Delegations.Agendas.Reviews;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>
/// The page on which somebody of another office reads the newest version, published or not, and writes what they think of it. Looking
/// at it changes nothing; the secret in its address is all that it asks for.
/// </summary>
internal static class ReviewAgenda
{
    /// <summary>A remark and a name, each character written as %xx.</summary>
    private const int LargestForm = 64 * 1024;

    public static async Task<IResult> ShowAsync(string token, AgendaReviews reviews, HttpContext http, CancellationToken cancellationToken) =>
        await OpenAsync(token, reviews, http, cancellationToken) is { } reviewed
            ? Show(reviewed, http, refused: null, StatusCodes.Status200OK)
            : ClosedLink.Answer(http);

    public static async Task<IResult> RemarkAsync(string token, AgendaReviews reviews, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (!FormOrigin.IsOwn(http.Request, mayBeHidden: true))
        {
            return MessageView.Page(language, ReviewWords.ForeignTitle(language), ReviewWords.Foreign(language), StatusCodes.Status403Forbidden);
        }

        if (await OpenAsync(token, reviews, http, cancellationToken) is not { } reviewed)
        {
            return ClosedLink.Answer(http);
        }

        try
        {
            return await TakeAsync(reviewed, await RequestForm.ReadAsync(http.Request, LargestForm, cancellationToken), reviews, http, cancellationToken);
        }
        catch (BadHttpRequestException e)
        {
            return MessageView.Page(language, ReviewWords.UnreadableTitle(language), ReviewWords.Unreadable(language), e.StatusCode, AddressOf(reviewed, http).Page);
        }
    }

    private static async Task<IResult> TakeAsync(
        ReviewedAgenda reviewed, IFormCollection form, AgendaReviews reviews, HttpContext http, CancellationToken cancellationToken)
    {
        var (language, session, nonce) = (PageLanguage(reviewed, http), form["session"].ToString(), form["nonce"].ToString());
        var isKnown = SessionId.TryParse(session, CultureInfo.InvariantCulture, out var id);
        var written = new WrittenRemark(
            isKnown ? id : null,
            WrittenText.Lines(form["text"]),
            WrittenText.Line(form["name"]),
            nonce,
            int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null);
        if (written.Text.Length is 0 or > Remark.LongestText || written.Name.Length is 0 or > Remark.LongestName
            || !OpaqueId.IsValid(nonce) || (session.Length > 0 && !isKnown))
        {
            return Again(written, ReviewWords.Incomplete(language), StatusCodes.Status422UnprocessableEntity);
        }

        return await reviews.RecordAsync(reviewed, written, cancellationToken) switch
        {
            RemarkOutcome.Recorded => new SeeOther(AddressOf(reviewed, http).NotedAt(written.Session?.Value ?? ReviewPage.Whole)),
            RemarkOutcome.NoSession => Again(written with { Session = null }, ReviewWords.NoSession(language), StatusCodes.Status422UnprocessableEntity),
            RemarkOutcome.Full => Again(written, ReviewWords.Full(language), StatusCodes.Status409Conflict),
            _ => throw new UnreachableException(),
        };

        Page<ReviewView> Again(WrittenRemark shown, string error, int status) => Show(reviewed, http, (shown, error), status);
    }

    /// <summary>The content in the language asked for, else in the visit's.</summary>
    private static Task<ReviewedAgenda?> OpenAsync(string token, AgendaReviews reviews, HttpContext http, CancellationToken cancellationToken) =>
        reviews.OpenAsync(token, opened => AskedBy(http) ?? opened.Visit.Language, cancellationToken);

    private static Page<ReviewView> Show(ReviewedAgenda reviewed, HttpContext http, (WrittenRemark, string)? refused, int status)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        var language = PageLanguage(reviewed, http);
        var page = new ReviewPage(reviewed, language, AddressOf(reviewed, http)) { Noted = http.Request.Query["noted"], Refused = refused };
        return ReviewView.Page(language, page.Model(), status);
    }

    /// <summary>The page itself in the reader's own language, where they do not ask for another.</summary>
    private static Language PageLanguage(ReviewedAgenda reviewed, HttpContext http) => RequestLanguage.Of(http.Request, reviewed.Opened.Visit.Language);

    private static Language? AskedBy(HttpContext http) =>
        Language.TryParseForDocuments(http.Request.Query["lang"], out var asked) ? asked : null;

    private static ReviewAddress AddressOf(ReviewedAgenda reviewed, HttpContext http) => new(reviewed.Opened.Link.Token.Text, AskedBy(http));
}
