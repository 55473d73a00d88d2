using System.Globalization;
using System.Net;
using Delegations.Hosting.CustomHandling;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Web;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>Answers to links that open nothing.</summary>
internal sealed class ClosedShares(MissCounter misses, PublicAddress address, IConfiguration configuration)
{
    /// <summary>The same for a wrong, a withdrawn and a guessed link, and for a file that a link does not open: it tells nobody which.</summary>
    public IResult Miss(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        if (misses.Count(AddressOf(http)) is not { } wait)
        {
            return Nothing(http);
        }

        http.Response.Headers.RetryAfter = Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return MessageView.Page(language, ClosedWords.TooManyTitle(language), ClosedWords.TooMany(Minutes(wait), language), StatusCodes.Status429TooManyRequests);
    }

    /// <summary>The same page where nobody guesses a link: the one that was given opens, and what was asked for in it is not there.</summary>
    public static IResult Nothing(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return MessageView.Page(language, ClosedWords.NothingTitle(language), ClosedWords.Nothing(language), StatusCodes.Status404NotFound);
    }

    /// <summary>The link was a good one: who holds it may have another sent to the address that is recorded with it, which the page never tells.</summary>
    public IResult Expired(HttpContext http, string token, FoundShare.Expired expired)
    {
        var language = PageLanguage(http, expired);
        var mayAsk = expired.Share.Recipient is { Address.Length: > 0 } && address.Of("/") is not null;
        return View.Of<ExpiredShareView>(language, StatusCodes.Status410Gone, (nameof(ExpiredShareView.Action), mayAsk ? $"/s/{token}" : null));
    }

    /// <summary>The same whether a mail leaves now or one has left today.</summary>
    public static IResult Asked(HttpContext http, FoundShare.Expired expired)
    {
        var language = PageLanguage(http, expired);
        return MessageView.Page(language, ClosedWords.AskedTitle(language), ClosedWords.Asked(language), StatusCodes.Status200OK);
    }

    public static IResult Foreign(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return MessageView.Page(language, ClosedWords.NothingTitle(language), ClosedWords.Foreign(language), StatusCodes.Status403Forbidden);
    }

    private static Language PageLanguage(HttpContext http, FoundShare.Expired expired) =>
        RequestLanguage.Of(http.Request, expired.Share.Recipient?.Language ?? expired.Visit.Language);

    private static int Minutes(Duration wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes));

    /// <summary>
    /// Who asks. Behind the Functions host that is what its proxy writes, in place of whatever a caller wrote there; elsewhere the header is the
    /// caller's own and says nothing.
    /// </summary>
    private IPAddress? AddressOf(HttpContext http)
    {
        if (configuration[CustomHandler.PortVariable] is not { Length: > 0 })
        {
            return http.Connection.RemoteIpAddress;
        }

        var last = http.Request.Headers["X-Forwarded-For"].ToString().Split(',')[^1].Trim();
        return IPEndPoint.TryParse(last, out var endpoint) ? endpoint.Address : null;
    }
}
