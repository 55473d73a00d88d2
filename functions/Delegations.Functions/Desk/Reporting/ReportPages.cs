using System.Diagnostics;
using System.Globalization;
using Delegations.Reports;
using Delegations.Reports.Archive;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Reporting;

/// <summary>A visit's report: its documents to read side by side, what is added to them, its release.</summary>
internal static class ReportPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report", ShowAsync);
        visit.MapPost("/report", ReleaseAsync).WithMetadata(new Audited(AuditWords.ReportReleased));
        visit.MapPost("/report/state", PutInReviewAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
        visit.MapGet("/report/state", BackToReport);
        visit.MapGet("/report/documents/{file}", ReadAsync);
        visit.MapGet("/report/letters/{number:int}", ReadLetterAsync);
        TextPages.Map(visit);
        OutcomePages.Map(visit);
        StepPages.Map(visit);
        PresencePages.Map(visit);
        AttachmentPages.Map(visit);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportDesk desk, PackageLook look, WithdrawnConsent consent, HttpContext http, CancellationToken cancellationToken)
    {
        var verify = http.Request.Query["verify"] == "yes";
        var package = visit.Visit.Progress is VisitProgress.Archived ? await look.LookAsync(visit.Visit.Id, verify, cancellationToken) : null;
        var open = await desk.OpenAsync(visit, cancellationToken);
        var refusing = open is { Report.IsReleased: true } ? await consent.CountAsync(visit.Visit.Id, open.Report, cancellationToken) : 0;
        var model = ReportOverview.Of(visit, open, ReportOverview.MessageOf(visit));
        return View.Of<ReportView>(visit.Language, StatusCodes.Status200OK, (nameof(ReportView.Model), model with
        {
            Archive = ArchivePanel.Of(package, visit),
            Withheld = refusing > 0 ? ReportOverview.Withheld(refusing, visit.Language) : null,
        }));
    }

    private static async Task<IResult> ReleaseAsync(DeskVisit visit, ReportDesk desk, ReportReleases releases, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        switch (await releases.ReleaseAsync(visit.Visit, ReportForm.NumberIn(form), cancellationToken))
        {
            case ReleaseOutcome.Released:
                return visit.Go("/report", "released");
            case ReleaseOutcome.NoReport:
                return Show(visit, null, Message.Wrong(ReportAnswer.NoReport(visit.Language)), StatusCodes.Status409Conflict);
            case ReleaseOutcome.Redrafted:
                return Show(visit, await desk.OpenAsync(visit, cancellationToken), Message.Wrong(ReportOverview.Redrafted(visit.Language)), StatusCodes.Status409Conflict);
            case ReleaseOutcome.Stale:
                return Show(visit, await desk.OpenAsync(visit, cancellationToken), Message.Wrong(Problems.Stale(visit.Language).Detail), StatusCodes.Status409Conflict);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Puts it in review, or back to being a draft.</summary>
    private static async Task<IResult> PutInReviewAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var state = form["state"] == "in-review" ? ReportState.InReview : ReportState.Draft;
        var edit = new ReportEdit(ReportForm.NumberIn(form), Part: material => material, Apply: material => material, state);
        return ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit) is var (sentence, status)
            ? Show(visit, await desk.OpenAsync(visit, cancellationToken), Message.Wrong(sentence), status)
            : visit.Go("/report", state is ReportState.InReview ? "in-review" : "draft");
    }

    /// <summary>One document: pages to look at here, texts to go on with elsewhere.</summary>
    private static async Task<IResult> ReadAsync(
        DeskVisit visit, string file, ReportStore reports, ReportDocuments documents, HttpContext http, CancellationToken cancellationToken)
    {
        if (await reports.FindLatestAsync(visit.Visit.Id, cancellationToken) is not { } report
            || report.Documents.FirstOrDefault(document => document.FileName == file) is not { } found
            || await documents.ReadAsync(visit.Visit.Id, report, found, cancellationToken) is not { } content)
        {
            return Problems.NotFound(visit.Language);
        }

        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(content.ToMemory(), found.ContentType, found.Format is ReportFormat.Html ? null : found.FileName);
    }

    private static async Task<IResult> ReadLetterAsync(
        DeskVisit visit, int number, ReportStore reports, ReportDocuments documents, HttpContext http, CancellationToken cancellationToken)
    {
        if (await reports.FindLatestAsync(visit.Visit.Id, cancellationToken) is not { } report
            || await documents.ReadLetterAsync(visit.Visit.Id, report, number, cancellationToken) is not { } letter)
        {
            return Problems.NotFound(visit.Language);
        }

        var document = new ReportDocument(ReportPart.Letters, report.Languages[0], ReportFormat.Docx);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Bytes(letter.ToMemory(), document.ContentType, string.Create(CultureInfo.InvariantCulture, $"letter-{number}.docx"));
    }

    private static SeeOther BackToReport(DeskVisit visit) => new($"{visit.Path}/report");

    private static IResult Show(DeskVisit visit, OpenReport? open, Message? message, int status = StatusCodes.Status200OK) =>
        View.Of<ReportView>(visit.Language, status, (nameof(ReportView.Model), ReportOverview.Of(visit, open, message)));
}
