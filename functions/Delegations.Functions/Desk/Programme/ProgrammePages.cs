using System.Diagnostics;
using System.Text;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Programme;

/// <summary>The itinerary of a visit: the file in, what was understood of it, and what is to be answered.</summary>
internal static class ProgrammePages
{
    public const string Page = "/programme";

    /// <summary>By this name the reader takes it for text of any kind.</summary>
    private const string PastedName = "itinerary.txt";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet(Page, ShowAsync);
        visit.MapGet("/template", TemplateAsync);
        visit.MapPost("/itinerary", UploadAsync).WithMetadata(new Audited(AuditWords.ProgrammeUploaded));
        visit.MapPost("/itinerary/text", UploadTextAsync).WithMetadata(new Audited(AuditWords.ProgrammeUploaded));
        AnswerForms.Map(visit);
    }

    public static IResult Show(Language language, ProgrammeModel model, int status = StatusCodes.Status200OK) =>
        View.Of<ProgrammeView>(language, status, (nameof(ProgrammeView.Model), model));

    /// <summary>The page again, for whom the visit was changed under their hands.</summary>
    public static async Task<IResult> ShowStaleAsync(
        DeskVisit visit, string sentence, IReadOnlyDictionary<QuestionId, string> given, VisitStore visits, ProgrammeReader reader, CancellationToken cancellationToken)
    {
        var now = visit with { Visit = await visits.FindAsync(visit.Visit.Id, cancellationToken) ?? visit.Visit };
        return Show(visit.Language, await reader.ReadAsync(now, given, cancellationToken) with { Message = Message.Wrong(sentence) }, StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ProgrammeReader reader, CancellationToken cancellationToken) =>
        await reader.FindAsync(visit, ProgrammeWish.Of(visit.Request), QuestionFields.Empty, cancellationToken) is { } model
            ? Show(visit.Language, model with { Message = ProgrammeWords.Of(visit.Said, visit.Language) })
            : Problem.Of(StatusCodes.Status404NotFound, visit.Language);

    private static async Task<IResult> UploadAsync(
        DeskVisit visit, ItineraryUploads uploads, VisitStore visits, ProgrammeReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        // Browsers send a file without a name where none was chosen.
        var sent = await RequestFile.ReadAsync(http.Request, cancellationToken);
        var file = sent is { Name.Length: > 0 } ? new UploadedFile(sent.Name, sent.Content) : null;
        return await TakeAsync(visit, file, ProgrammeWords.NoFile(visit.Language), "", uploads, visits, reader, cancellationToken);
    }

    private static async Task<IResult> UploadTextAsync(
        DeskVisit visit, ItineraryUploads uploads, VisitStore visits, ProgrammeReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var text = form["text"].ToString();
        var file = string.IsNullOrWhiteSpace(text) ? null : new UploadedFile(PastedName, Encoding.UTF8.GetBytes(text));
        return await TakeAsync(visit, file, ProgrammeWords.NoText(visit.Language), text, uploads, visits, reader, cancellationToken);
    }

    private static async Task<IResult> TakeAsync(
        DeskVisit visit, UploadedFile? file, string missing, string pasted, ItineraryUploads uploads, VisitStore visits, ProgrammeReader reader, CancellationToken cancellationToken)
    {
        var outcome = file is null
            ? new UploadOutcome.Refused(RequestFile.MissingCode, missing)
            : await uploads.UploadAsync(visit.Visit, file, visit.Language, cancellationToken);
        return outcome switch
        {
            UploadOutcome.Kept kept => visit.Go(Page, kept.IsNew ? "uploaded" : "same", kept.Version.Number),
            UploadOutcome.Refused(_, var sentence) => Show(
                visit.Language,
                await reader.ReadAsync(visit, QuestionFields.Empty, cancellationToken) with { Message = Message.Wrong(sentence), Pasted = pasted },
                StatusCodes.Status422UnprocessableEntity),
            UploadOutcome.Stale => await ShowStaleAsync(visit, Problems.Stale(visit.Language).Detail, QuestionFields.Empty, visits, reader, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The visit's own sessions as a file to change and send back; before the first upload, examples.</summary>
    private static async Task<IResult> TemplateAsync(DeskVisit visit, string? format, ItineraryTemplates templates, HttpContext http, CancellationToken cancellationToken)
    {
        if (!QueryWords.TryRead(format, out TemplateFormat? written))
        {
            return Problem.Of(StatusCodes.Status404NotFound, visit.Language);
        }

        http.Response.Headers.CacheControl = "no-store";
        var spoken = RequestLanguage.Of(http.Request, visit.Visit.Language);
        return (await templates.OfAsync(visit.Visit, spoken, written ?? TemplateFormat.Xlsx, cancellationToken)).ToAnswer();
    }
}
