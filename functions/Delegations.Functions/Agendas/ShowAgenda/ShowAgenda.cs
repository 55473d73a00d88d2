using System.Globalization;
using System.Net.Mime;
using Delegations.Web;

namespace Delegations.Agendas;

/// <summary>
/// The live page of a published agenda, which printed ones lead to, and its files. With <c>since</c>, which the code on paper carries, it
/// shows what has changed since; only against versions that were published, because drafts are nobody's to read.
/// </summary>
internal static class ShowAgenda
{
    private const string FileStem = "agenda.";

    public static async Task<IResult> GetAsync(
        string token,
        string? file,
        AgendaLinks links,
        AgendaLinkRules rules,
        AgendaDocuments agendas,
        PublicAddress address,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        var format = string.IsNullOrEmpty(file) ? AgendaFormat.Html
            : file.StartsWith(FileStem, StringComparison.Ordinal) ? AgendaFormats.OfExtension(file[FileStem.Length..]) : null;
        if (format is not { } known || await links.FindOpenAsync(token, cancellationToken) is not { } opened)
        {
            return ClosedLink.Answer(http);
        }

        var kind = opened.Link.KindOf(AgendaQuery.LanguageOf(http.Request, opened.Visit), known);
        if (known is AgendaFormat.Ics)
        {
            // A calendar to import would hold what its reader is invited to as well.
            opened = opened with { Version = await rules.WithoutInvitationsAsync(opened, cancellationToken) };
        }

        var live = await agendas.ReadLiveAsync(opened, kind, SinceOf(http.Request, opened), LiveOffers.Of(opened, kind.Language, address, http.Request), cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = Pages.LivePolicy(live.Content.ToMemory().Span);
        if (known is not AgendaFormat.Html)
        {
            http.Response.Headers.ContentDisposition = new ContentDisposition { FileName = kind.FileName }.ToString();
        }

        return LiveDocument.Answer(http, live);
    }

    private static int? SinceOf(HttpRequest request, OpenedAgenda opened) =>
        int.TryParse(request.Query["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number != opened.Publication.Version
        && opened.Visit.PublishedVersions.Contains(number)
            ? number
            : null;
}
