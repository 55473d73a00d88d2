using System.Diagnostics;
using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Reports;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Overview;

/// <summary>A visit's report: to read, and to release.</summary>
internal static class ReportPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report", ShowAsync);
        visit.MapPost("/report", ReleaseAsync).WithMetadata(new Audited(AuditWords.ReportReleased));
        visit.MapGet("/report/{file}", ReadAsync);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportStore reports, CancellationToken cancellationToken)
    {
        var message = visit.Said.Code is "released"
            ? new Message(visit.Language.Say(en: "The report is released.", fr: "Le rapport est validé.", nl: "Het verslag is vrijgegeven.", de: "Der Bericht ist freigegeben."))
            : null;
        return Show(visit, await reports.FindLatestAsync(visit.Visit.Id, cancellationToken), message);
    }

    private static async Task<IResult> ReleaseAsync(DeskVisit visit, ReportStore reports, ReportReleases releases, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var read = int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        switch (await releases.ReleaseAsync(visit.Visit, read, cancellationToken))
        {
            case ReleaseOutcome.Released:
                return visit.Go("/report", "released");
            case ReleaseOutcome.NoReport:
                return Show(visit, null, Message.Wrong(ReportAnswer.NoReport(visit.Language)), StatusCodes.Status409Conflict);
            case ReleaseOutcome.Redrafted(var redrafted):
                return Show(visit, redrafted, Message.Wrong(Redrafted(visit.Language)), StatusCodes.Status409Conflict);
            case ReleaseOutcome.Stale:
                var report = await reports.FindLatestAsync(visit.Visit.Id, cancellationToken);
                return Show(visit, report, Message.Wrong(Problems.Stale(visit.Language).Detail), StatusCodes.Status409Conflict);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>One document: pages to look at here, texts to go on with elsewhere.</summary>
    private static async Task<IResult> ReadAsync(DeskVisit visit, string file, ReportStore reports, HttpContext http, CancellationToken cancellationToken)
    {
        if (await reports.FindLatestAsync(visit.Visit.Id, cancellationToken) is not { } report
            || report.Documents.FirstOrDefault(document => document.FileName == file) is not { } found
            || await reports.ReadAsync(visit.Visit.Id, report, found, cancellationToken) is not { } content)
        {
            return Problems.NotFound(visit.Language);
        }

        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(content.ToMemory(), found.ContentType, found.Format is ReportFormat.Html ? null : found.FileName);
    }

    private static IResult Show(DeskVisit visit, Report? report, Message? message, int status = StatusCodes.Status200OK)
    {
        var model = new ReportModel
        {
            Head = visit.Head,
            Message = message,
            Sentence = report is null ? ReportAnswer.NoReport(visit.Language) : SentenceOf(report, visit.Visit, visit.Language),
            Documents = report is null ? [] : [.. LinesOf(report, visit)],
            Number = report?.Number ?? 0,
            MayBeReleased = report is { IsReleased: false },
        };
        return View.Of<ReportView>(visit.Language, status, (nameof(ReportView.Model), model));
    }

    private static IEnumerable<ReportLine> LinesOf(Report report, DeskVisit visit) =>
        from document in report.Documents
        where document.Format is ReportFormat.Html
        select new ReportLine(
            document.Part is ReportPart.Summary
                ? visit.Language.Say(en: "Summary, for partners", fr: "Résumé, pour les partenaires", nl: "Samenvatting, voor partners", de: "Zusammenfassung, für Partner")
                : visit.Language.Say(en: "Report, for those who took part", fr: "Rapport, pour les participants", nl: "Verslag, voor de deelnemers", de: "Bericht, für die Teilnehmer"),
            document.Language.Culture.Parent.NativeName,
            document.Language.Code,
            $"{visit.Path}/report/{document.FileName}",
            $"{visit.Path}/report/{(document with { Format = ReportFormat.Md }).FileName}");

    private static string Redrafted(Language language) => language.Say(
        en: "The report was drafted anew after you opened the page, so it is not released. Read it again, and release it then.",
        fr: "Le rapport a été rédigé à nouveau après que vous avez ouvert la page ; il n’est donc pas validé. Relisez-le, puis validez-le.",
        nl: "Het verslag is opnieuw opgesteld nadat u de pagina opende; het is dus niet vrijgegeven. Lees het opnieuw, en geef het dan vrij.",
        de: "Der Bericht wurde neu entworfen, nachdem Sie die Seite geöffnet haben; er ist daher nicht freigegeben. Lesen Sie ihn erneut, und geben Sie ihn dann frei.");

    private static string SentenceOf(Report report, Visit visit, Language language)
    {
        var at = (report.Released ?? report.Drafted).InZone(visit.TimeZone);
        var when = DateWords.Day(at.Date, language);
        return report.IsReleased
            ? language.Say(en: $"Released on {when}. The summary may be shared.", fr: $"Validé le {when}. Le résumé peut être partagé.", nl: $"Vrijgegeven op {when}. De samenvatting mag gedeeld worden.", de: $"Freigegeben am {when}. Die Zusammenfassung darf geteilt werden.")
            : language.Say(
                en: $"Drafted on {when} from version {report.ItineraryVersion} of the programme. Nobody else sees it before you release it.",
                fr: $"Rédigé le {when} à partir de la version {report.ItineraryVersion} du programme. Personne d’autre ne le voit avant que vous ne le validiez.",
                nl: $"Opgesteld op {when} uit versie {report.ItineraryVersion} van het programma. Niemand anders ziet het voor u het vrijgeeft.",
                de: $"Entworfen am {when} aus Fassung {report.ItineraryVersion} des Programms. Niemand sonst sieht ihn, bevor Sie ihn freigeben.");
    }
}
