using System.Net.Mime;
using Delegations.Hosting.Edge;
using Delegations.Reports;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>What partners see: the documents of a share, without an account. A request for the head only, or for a later part, counts as nothing.</summary>
internal static class OpenShare
{
    public static async Task<IResult> ListAsync(
        string token, Shares shares, VisitStore visits, ReportStore reports, HttpContext http, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, shares, visits, reports, cancellationToken) is not { } found)
        {
            return Closed(http);
        }

        var language = RequestLanguage.Of(http.Request, found.Visit.Language);
        return new Page<ShareView>(language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ShareView.Title)] = found.Visit.Name,
            [nameof(ShareView.Language)] = language,
            [nameof(ShareView.Folder)] = $"/s/{token}",
            [nameof(ShareView.Documents)] = Offered(found.Share, found.Report).Select(Describe).ToList(),
            [nameof(ShareView.Expires)] = found.Share.Expires.InZone(found.Visit.TimeZone),
        });
    }

    public static async Task<IResult> DownloadAsync(
        string token, string file, Shares shares, VisitStore visits, ReportStore reports, HttpContext http, CancellationToken cancellationToken)
    {
        if (await FindAsync(token, shares, visits, reports, cancellationToken) is not { } found
            || Offered(found.Share, found.Report).FirstOrDefault(document => document.FileName == file) is not { } wanted
            || await reports.ReadAsync(found.Visit.Id, found.Report, wanted, cancellationToken) is not { } content)
        {
            return Closed(http);
        }

        var bytes = content.ToMemory();
        if (HttpMethods.IsGet(http.Request.Method) && AsksForTheBeginning(http.Request, bytes.Length))
        {
            await shares.NoteAsync(found.Share, wanted.FileName, Scanners.Sent(http.Request), cancellationToken);
        }

        http.Response.Headers.ContentDisposition = new ContentDisposition { Inline = true, FileName = wanted.FileName }.ToString();
        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(bytes.Span);
        return TypedResults.Bytes(bytes, wanted.ContentType, enableRangeProcessing: true);
    }

    /// <summary>A download in parts is one download. What is no single range of bytes is answered with the whole.</summary>
    private static bool AsksForTheBeginning(HttpRequest request, int length) =>
        request.GetTypedHeaders().Range is not { Ranges: { Count: 1 } ranges }
        || ranges.All(range => range.From is { } from ? from == 0 : range.To >= length);

    private static IEnumerable<ReportDocument> Offered(Share share, Report report) =>
        report.Documents.Where(document => document.Format is ReportFormat.Html && share.Parts.Contains(document.Part));

    private static SharedDocument Describe(ReportDocument document)
    {
        var language = document.Language;
        var name = document.Part is ReportPart.Summary
            ? language.Say(en: "Summary of the visit", fr: "Résumé de la visite", nl: "Samenvatting van het bezoek", de: "Zusammenfassung des Besuchs")
            : language.Say(en: "Report of the visit", fr: "Rapport de la visite", nl: "Verslag van het bezoek", de: "Bericht über den Besuch");
        return new SharedDocument(document.FileName, language, name);
    }

    private static async Task<OpenedShare?> FindAsync(
        string token, Shares shares, VisitStore visits, ReportStore reports, CancellationToken cancellationToken) =>
        await shares.FindOpenAsync(token, cancellationToken) is { } share
        && await visits.FindAsync(share.Visit, cancellationToken) is { } visit
        && await reports.FindLatestAsync(share.Visit, cancellationToken) is { IsReleased: true } report
            ? new OpenedShare(share, visit, report)
            : null;

    /// <summary>The same for a wrong, an expired and a withdrawn link: it tells nobody which.</summary>
    private static Page<MessageView> Closed(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        var title = language.Say(en: "This link does not open", fr: "Ce lien ne s’ouvre pas", nl: "Deze link gaat niet open", de: "Dieser Link öffnet nicht");
        var sentence = language.Say(
            en: "It has expired, was withdrawn, or is not complete. Ask whoever sent it to you for a new one.",
            fr: "Il a expiré, a été retiré ou est incomplet. Demandez-en un nouveau à la personne qui vous l’a envoyé.",
            nl: "Hij is verlopen, ingetrokken of onvolledig. Vraag een nieuwe aan wie hem u stuurde.",
            de: "Er ist abgelaufen, zurückgezogen oder unvollständig. Bitten Sie, wer ihn Ihnen gesandt hat, um einen neuen.");
        return MessageView.Page(language, title, sentence, StatusCodes.Status404NotFound);
    }

    private sealed record OpenedShare(Share Share, Visit Visit, Report Report);
}
