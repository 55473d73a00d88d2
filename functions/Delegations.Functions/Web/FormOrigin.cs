namespace Delegations.Web;

/// <summary>Where a form was sent from: browsers say it (Fetch Metadata, and Origin before that), programs need not.</summary>
internal static class FormOrigin
{
    private const string Opaque = "null";

    /// <summary>Whether the form may come from a page of our own.</summary>
    /// <param name="mayBeHidden">
    /// Whether an Origin of <c>null</c> is believed where nothing else is told: older browsers write it for a page that tells nobody
    /// its address, as ours do (Fetch, 3.2). Right only where the address itself is the secret, which no other page knows.
    /// </param>
    public static bool IsOwn(HttpRequest request, bool mayBeHidden = false)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is "same-origin";
        }

        var origin = request.Headers.Origin.ToString();
        var host = request.Headers["X-Forwarded-Host"].FirstOrDefault() ?? request.Host.Value;
        return origin.Length is 0
            || (mayBeHidden && origin is Opaque)
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == host);
    }
}
