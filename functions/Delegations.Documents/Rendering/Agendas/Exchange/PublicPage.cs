using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>The address of the agenda's page as other programs may be given it.</summary>
internal static class PublicPage
{
    /// <summary>The page as the settings have it; null unless it is an address of the web.</summary>
    public static string? At(string? page) =>
        Uri.TryCreate(page, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? url.AbsoluteUri
            : null;

    /// <summary>A session's place in the page, where its id is the anchor; the page itself where its address has an anchor already.</summary>
    public static string Of(string page, SessionId session) => page.Contains('#', StringComparison.Ordinal) ? page : $"{page}#{session}";
}
