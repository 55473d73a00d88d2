namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Where the newest version of an agenda is to be found on the web.</summary>
/// <param name="Address">As people read it.</param>
/// <param name="Since">The same, asking what has changed since this version: for links and for the code on paper. ASCII only.</param>
internal sealed record LivePage(string Address, string Since)
{
    /// <summary>Null where the agenda has no public address, or one that is not of the web.</summary>
    public static LivePage? For(Agenda agenda) =>
        Uri.TryCreate(agenda.PublicUrl, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? new LivePage(agenda.PublicUrl!, With(address, FormattableString.Invariant($"since={agenda.Version}"))) // TryCreate takes no null
            : null;

    /// <summary>A query goes before the fragment, after a query that is there already.</summary>
    private static string With(Uri address, string query)
    {
        var page = address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        var separator = address.Query switch
        {
            "" => "?",
            "?" => "",
            _ => "&",
        };
        return page + separator + query + address.Fragment;
    }
}
