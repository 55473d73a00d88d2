using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Desk.Start;

/// <summary>The list of visits, how to begin a new one, and help.</summary>
internal static class StartPages
{
    private const string ZoneField = "timeZone";

    public static void Map(IEndpointRouteBuilder desk)
    {
        desk.MapGet("", ShowAsync);
        desk.MapPost("", CreateAsync).WithMetadata(new Audited(AuditWords.VisitCreated));
        desk.MapPost("/samples/{name}", CreateSampleAsync).WithMetadata(new Audited(AuditWords.VisitCreated));
        desk.MapGet("/samples/{file}", GetSample);
        desk.MapGet("/template", GetTemplate);
        desk.MapGet("/help", Help);
    }

    private static async Task<IResult> ShowAsync(string? q, string? status, StartReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        return Show(await reader.ReadAsync(new VisitFilter(q?.Trim() ?? "", status ?? ""), language, cancellationToken), language);
    }

    private static async Task<IResult> CreateAsync(StartReader reader, VisitCreations creations, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var asked = new NewVisit(form["key"].ToString(), form["name"].ToString().Trim(), form["language"].ToString(), ZoneChoice.Of(form, ZoneField), await FileOfAsync(http, cancellationToken));
        var outcome = await creations.CreateAsync(asked, language, cancellationToken);
        if (outcome is not CreationOutcome.Refused(var status, var sentence))
        {
            return Follow(outcome);
        }

        var model = await reader.ReadAsync(new VisitFilter("", ""), language, cancellationToken);
        var filled = model.New with { Name = asked.Name, Language = asked.Language, Zone = model.New.Zone.With(asked.TimeZone) };
        return Show(model with { New = filled, Message = Message.Wrong(sentence) }, language, status);
    }

    private static async Task<IResult> CreateSampleAsync(string name, VisitCreations creations, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (Samples.Find(name) is not { } sample)
        {
            return Problems.NotFound(language);
        }

        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var asked = new NewVisit(form["key"].ToString(), StartWords.NameOf(sample, language), "", "", sample.Programme.ToUpload()) { People = sample.People.ToUpload() };
        return Follow(await creations.CreateAsync(asked, language, cancellationToken));
    }

    private static Results<FileContentHttpResult, Problem> GetSample(string file, HttpContext http) => Samples.FindFile(file) is { } found
        ? TypedResults.File(found.ToBytes(), found.ContentType, found.Name)
        : Problems.NotFound(RequestLanguage.Of(http.Request));

    private static FileContentHttpResult GetTemplate(string? format, ItineraryTemplates templates, HttpContext http)
    {
        QueryWords.TryRead(format, out TemplateFormat? writtenAs);
        return templates.Example(RequestLanguage.Of(http.Request), writtenAs ?? TemplateFormat.Xlsx).ToAnswer();
    }

    private static IResult Help(HttpContext http)
    {
        var language = RequestLanguage.Of(http.Request);
        return View.Of<HelpView>(language, (nameof(HelpView.Sections), HelpText.Of(language)));
    }

    private static IResult Show(StartModel model, Language language, int status = StatusCodes.Status200OK) =>
        View.Of<StartView>(language, status, (nameof(StartView.Model), model));

    private static SeeOther Follow(CreationOutcome outcome) => outcome switch
    {
        CreationOutcome.Created(var visit, { } sessions) => new SeeOther($"/desk/visits/{visit.Id}/programme?{Said.Query("created", sessions)}"),
        CreationOutcome.Created(var visit, _) => new SeeOther($"/desk/visits/{visit.Id}?{Said.Query("created", null)}"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Browsers send a part without a name and without content where no file was chosen.</summary>
    private static async Task<UploadedFile?> FileOfAsync(HttpContext http, CancellationToken cancellationToken) =>
        await RequestFile.ReadAsync(http.Request, cancellationToken) is { } file && (file.Name.Length > 0 || file.Content.Length > 0)
            ? new UploadedFile(file.Name, file.Content)
            : null;
}
