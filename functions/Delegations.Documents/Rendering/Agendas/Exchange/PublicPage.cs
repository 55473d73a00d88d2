namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>The address of the agenda's page as other programs may be given it.</summary>
internal static class PublicPage
{
    /// <summary>The page, or a session's place in it; null unless it is an address of the web.</summary>
    /// <param name="page">As the settings have it.</param>
    /// <param name="anchor">The session's id, which is its anchor in the page; empty for the page itself.</param>
    public static string? At(string? page, string anchor = "")
    {
        if (!Uri.TryCreate(page, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp))
        {
            return null;
        }

        return anchor.Length > 0 && url.Fragment.Length is 0 ? $"{url.AbsoluteUri}#{anchor}" : url.AbsoluteUri;
    }
}
