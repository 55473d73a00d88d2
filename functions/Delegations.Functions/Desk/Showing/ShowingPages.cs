using System.Diagnostics;
using Delegations.Agendas;
using Delegations.Agendas.Reviews;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Showing;

/// <summary>The agendas as others see them, the links by which they do, their translations, and the lists that gates ask for.</summary>
internal static class ShowingPages
{
    private const string Page = "/agendas";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet(Page, ShowAsync);
        visit.MapGet("/agenda", GetAgenda.GetAsync);
        visit.MapPost("/links", OpenLinkAsync).WithMetadata(new Audited(AuditWords.LinkMade));
        visit.MapPost("/links/{link:id}/withdrawal", WithdrawAsync).WithMetadata(new Audited(AuditWords.LinkWithdrawn));
        visit.MapPost("/remarks/{remark:id}", SettleAsync).WithMetadata(new Audited(AuditWords.RemarkSettled));
        visit.MapGet("/translations", ManageTranslations.GetAsync);
        visit.MapPost("/translations", TakeTranslationsAsync).WithMetadata(new Audited(AuditWords.TranslationsTaken));
        visit.MapGet("/stops/{stop:id}/visitors", GetVisitorList.GetAsync);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ShowingReader reader, CancellationToken cancellationToken) =>
        Show(visit.Language, await reader.ReadAsync(visit, cancellationToken) with { Message = ShowingWords.Of(visit.Said, visit.Language) });

    private static async Task<IResult> OpenLinkAsync(
        DeskVisit visit, AgendaLinkRules rules, AgendaLinks links, PublicAddress address, ShowingReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var request = ReaderChoice.Read(form["reader"], form["days"], form["recipient"]);
        var (wish, refusal) = address.Of(http.Request, "/") is null
            ? (null, PublicAddress.Missing(visit.Language))
            : await rules.ReadAsync(visit.Visit, request, visit.Language, cancellationToken);
        if (wish is null)
        {
            return Show(visit.Language, await reader.ReadAsync(visit, cancellationToken) with { Message = Message.Wrong(refusal!) }, StatusCodes.Status422UnprocessableEntity); // the one is there where the other is not
        }

        await links.OpenAsync(visit.Visit.Id, wish, cancellationToken);
        return visit.Go(Page, "link-made");
    }

    private static async Task<IResult> WithdrawAsync(DeskVisit visit, AgendaLinkId link, AgendaLinks links, CancellationToken cancellationToken) =>
        await links.RevokeAsync(visit.Visit.Id, link, cancellationToken)
            ? visit.Go(Page, "link-withdrawn")
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);

    /// <summary>Ticks a reviewer's remark off, or takes that back.</summary>
    private static async Task<IResult> SettleAsync(DeskVisit visit, RemarkId remark, RemarkBoard board, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        return await board.SettleAsync(visit.Visit.Id, remark, form["settled"] == "true", cancellationToken)
            ? visit.Go(Page, "remark-settled")
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);
    }

    private static async Task<IResult> TakeTranslationsAsync(
        DeskVisit visit, TranslationSheets sheets, ShowingReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var file = await RequestFile.ReadAsync(http.Request, cancellationToken);
        var outcome = file is { Content.Length: > 0 }
            ? await sheets.TakeAsync(visit.Visit, new UploadedFile(file.Name, file.Content), visit.Language, cancellationToken)
            : new TranslationUploadOutcome.Refused(RequestFile.MissingCode, ShowingWords.NoFile(visit.Language));
        var model = await reader.ReadAsync(visit, cancellationToken);
        return outcome switch
        {
            TranslationUploadOutcome.Kept(var answer) when answer.Findings.Count is 0 => visit.Go(Page, "translated"),
            TranslationUploadOutcome.Kept(var answer) => Show(visit.Language, model with { Message = ShowingWords.Of(new Said("translated", 0), visit.Language), Findings = answer.Findings }),
            TranslationUploadOutcome.Refused(_, var sentence) => Show(visit.Language, model with { Message = Message.Wrong(sentence) }, StatusCodes.Status422UnprocessableEntity),
            TranslationUploadOutcome.NothingToTranslate => Show(visit.Language, model with { Message = Message.Wrong(ShowingWords.NothingYet(visit.Language)) }, StatusCodes.Status409Conflict),
            _ => throw new UnreachableException(),
        };
    }

    private static IResult Show(Language language, ShowingModel model, int status = StatusCodes.Status200OK) =>
        View.Of<ShowingView>(language, status, (nameof(ShowingView.Model), model));
}
