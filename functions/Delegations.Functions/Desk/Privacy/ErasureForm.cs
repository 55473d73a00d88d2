using System.Diagnostics;
using Delegations.Desk.Board;
using Delegations.Model.Ids;
using Delegations.Retention;
using Delegations.Retention.Erasing;
using Delegations.Retention.Exporting;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Privacy;

/// <summary>The page that shows what is kept of one person and where it would go, and the form that says yes to just that.</summary>
internal static class ErasureForm
{
    public const string ScopeField = "only";
    public const string AttachmentsField = "attachments";
    public const string ShownField = "shown";
    public const string This = "this";

    public static async Task<IResult> ShowAsync(
        DeskVisit visit, PersonId person, string? only, Erasures erasures, VisitStore visits, HttpContext http, CancellationToken cancellationToken) =>
        EntryFiles.RefuseViewer(http) ?? await PageAsync(visit, person, only is This, null, erasures, visits, cancellationToken);

    public static async Task<IResult> EraseAsync(
        DeskVisit visit, PersonId person, Erasures erasures, VisitStore visits, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var onlyThis = form[ScopeField].ToString() is This;
        if (await erasures.PreviewAsync(visit.Visit.Id, person, onlyThis, cancellationToken) is { } preview
            && ErasureModels.MarkOf(preview) != form[ShownField].ToString())
        {
            return await PageAsync(visit, person, onlyThis, PrivacyWords.Changed(visit.Language), erasures, visits, cancellationToken);
        }

        var wish = new ErasureWish(onlyThis, form[AttachmentsField].ToString() is "remove", Actor.Of(http).Name);
        return await erasures.AskAsync(visit.Visit.Id, person, wish, cancellationToken) switch
        {
            ErasureOutcome.Asked or ErasureOutcome.Done => new SeeOther($"{visit.Path}/people/{person}/erasure"),
            ErasureOutcome.Invited => await PageAsync(visit, person, onlyThis, ErasePerson.Invited(visit.Language), erasures, visits, cancellationToken),
            ErasureOutcome.Unknown => OpenDesk.Nothing(http),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>As a page to read, or with <c>format=json</c> as a file.</summary>
    public static async Task<IResult> ExportAsync(
        DeskVisit visit, PersonId person, string? format, PersonExports exports, HttpContext http, CancellationToken cancellationToken) =>
        EntryFiles.RefuseViewer(http) ?? await ExportPerson.GetAsync(visit.Visit.Id, person, format ?? "html", null, exports, http, cancellationToken);

    private static async Task<IResult> PageAsync(
        DeskVisit visit, PersonId person, bool onlyThis, string? wrong, Erasures erasures, VisitStore visits, CancellationToken cancellationToken)
    {
        var present = await erasures.FindAsync(visit.Visit.Id, person, cancellationToken);
        var preview = present is { Done: null } ? null : await erasures.PreviewAsync(visit.Visit.Id, person, onlyThis, cancellationToken);
        if (preview is null && present is null)
        {
            return OpenDesk.Nothing(visit.Request.HttpContext);
        }

        var names = new Dictionary<VisitId, string>();
        foreach (var id in preview?.Visits.Select(known => known.Visit) ?? [])
        {
            names[id] = (await visits.FindAsync(id, cancellationToken))?.Name ?? "";
        }

        var model = preview is null
            ? ErasureModels.Of(visit, person, present!) // one of the two is there
            : ErasureModels.Of(visit, person, preview, names, onlyThis);
        return View.Of<ErasureView>(
            visit.Language,
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict,
            (nameof(ErasureView.Model), model with { Message = wrong is null ? null : Message.Wrong(wrong) }));
    }
}
