using System.Diagnostics;
using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Hosting.Edge;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>The coordinators' pages: plain forms, no script.</summary>
internal static class OpenDesk
{
    public static async Task<IResult> HomeAsync(VisitStore visits, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        var lines = new List<(NodaTime.Instant Created, VisitLine Line)>();
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            lines.Add((visit.Created, new VisitLine(visit.Id.Value, visit.Name, DeskWords.StateOf(visit, language))));
        }

        return new Page<DeskView>(language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(DeskView.Language)] = language,
            [nameof(DeskView.Visits)] = lines.OrderByDescending(pair => pair.Created).Select(pair => pair.Line).ToList(),
        });
    }

    public static async Task<IResult> CreateAsync(VisitEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var settings = new VisitSettings { Name = form["name"], Language = form["language"], TimeZone = form["timeZone"] };
        return await editor.CreateAsync(settings, language, cancellationToken) switch
        {
            EditOutcome.Written(var visit) => new SeeOther($"/desk/visits/{visit.Id}"),
            EditOutcome.Refused(var sentence) => Message(language, sentence, "/desk"),
            _ => throw new UnreachableException(),
        };
    }

    public static async Task<IResult> ShowAsync(
        VisitId visit, VisitStore visits, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return NotFound(language);
        }

        PublicationWish? wish = null;
        if (http.Request.Query["plan"].Count > 0)
        {
            QueryWords.TryRead(http.Request.Query["state"], out AgendaState? state);
            QueryWords.TryRead(http.Request.Query["inviting"], out Inviting? inviting);
            wish = new PublicationWish(null, state, inviting);
        }

        return Show(await reader.ReadAsync(found, wish, language, cancellationToken), language);
    }

    public static async Task<IResult> UploadAsync(
        VisitId visit, VisitStore visits, ItineraryUploads uploads, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return NotFound(language);
        }

        var outcome = await RequestFile.ReadAsync(http.Request, cancellationToken) is { } file
            ? await uploads.UploadAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken)
            : new UploadOutcome.Refused(RequestFile.MissingCode, DeskMessages.NoFile(language));
        var after = await visits.FindAsync(visit, cancellationToken) ?? found;
        var model = await reader.ReadAsync(after, null, language, cancellationToken);
        return outcome switch
        {
            UploadOutcome.Kept kept => Show(model with { Message = DeskMessages.Uploaded(kept, language), Changes = DiffWords.Lines(kept.Diff, language) }, language),
            UploadOutcome.Refused(_, var sentence) => Show(model with { Message = sentence, IsError = true }, language, StatusCodes.Status422UnprocessableEntity),
            _ => Show(model with { Message = Problems.Stale(language).Detail, IsError = true }, language, StatusCodes.Status409Conflict),
        };
    }

    public static async Task<IResult> PutPeopleAsync(
        VisitId visit, VisitStore visits, PeopleUploads uploads, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return NotFound(language);
        }

        var outcome = await RequestFile.ReadAsync(http.Request, cancellationToken) is { } file
            ? await uploads.UploadAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken)
            : new PeopleUploadOutcome.Refused(RequestFile.MissingCode, DeskMessages.NoFile(language));
        var model = await reader.ReadAsync(found, null, language, cancellationToken);
        return outcome switch
        {
            PeopleUploadOutcome.Kept(var answer) => Show(model with { Message = DeskMessages.People(answer.People, language), PeopleFindings = [.. answer.Findings.Where(finding => finding.Code != MissingAddresses.Code)] }, language),
            PeopleUploadOutcome.Refused(_, var sentence) => Show(model with { Message = sentence, IsError = true }, language, StatusCodes.Status422UnprocessableEntity),
            _ => throw new UnreachableException(),
        };
    }

    public static async Task<IResult> PublishAsync(
        VisitId visit, VisitStore visits, Publishing publishing, DeskReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return NotFound(language);
        }

        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        QueryWords.TryRead(form["state"], out AgendaState? state);
        QueryWords.TryRead(form["inviting"], out Inviting? inviting);
        var wish = new PublicationWish(null, state, inviting);
        var outcome = await publishing.PublishAsync(found, wish, form["plan"], language, cancellationToken);
        var after = await visits.FindAsync(visit, cancellationToken) ?? found;
        var again = outcome is PublishOutcome.PlanChanged ? wish : null;
        var model = await reader.ReadAsync(after, again, language, cancellationToken);
        return outcome is PublishOutcome.Published published
            ? Show(model with { Message = DeskMessages.Published(published.Queued, language) }, language)
            : Show(model with { Message = DeskMessages.NotPublished(outcome, language), IsError = true }, language, StatusCodes.Status409Conflict);
    }

    public static async Task<IResult> AgendaAsync(
        VisitId visit, VisitStore visits, ItineraryStore itineraries, AgendaDocuments agendas, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found
            || await itineraries.FindAsync(visit, found.LatestVersion, cancellationToken) is not { } version
            || AgendaQuery.Read(http.Request.Query, found, http.Request) is not { } kind)
        {
            return NotFound(RequestLanguage.Of(http.Request));
        }

        var content = await agendas.PreviewAsync(found, version, kind, null, cancellationToken);
        http.Response.Headers.ContentSecurityPolicy = Pages.DocumentPolicy(content.ToMemory().Span);
        return kind.Format is AgendaFormat.Html
            ? TypedResults.Bytes(content.ToMemory(), kind.ContentType)
            : TypedResults.Bytes(content.ToMemory(), kind.ContentType, kind.FileName);
    }

    /// <summary>The visit's itinerary as a file to change and upload again; before the first upload, a template with examples.</summary>
    public static async Task<IResult> TemplateAsync(
        VisitId visit, VisitStore visits, ItineraryTemplates templates, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        QueryWords.TryRead(http.Request.Query["format"], out TemplateFormat? format);
        return await visits.FindAsync(visit, cancellationToken) is { } found
            ? (await templates.OfAsync(found, RequestLanguage.Of(http.Request, found.Language), format ?? TemplateFormat.Xlsx, cancellationToken)).ToAnswer()
            : NotFound(language);
    }

    /// <summary>The page of an address that leads nowhere.</summary>
    public static IResult Nothing(HttpContext http) => NotFound(RequestLanguage.Of(http.Request));

    internal static Page<VisitView> Show(VisitModel model, Language language, int status = StatusCodes.Status200OK) =>
        new(language, new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(VisitView.Language)] = language,
            [nameof(VisitView.Visit)] = model,
        }, status);

    internal static Page<MessageView> NotFound(Language language) =>
        Message(language, Problems.NotFound(language).Detail, "/desk", StatusCodes.Status404NotFound);

    private static Page<MessageView> Message(Language language, string sentence, string back, int status = StatusCodes.Status400BadRequest) =>
        MessageView.Page(
            language,
            language.Say(en: "That did not work", fr: "Cela n’a pas fonctionné", nl: "Dat is niet gelukt", de: "Das hat nicht geklappt"),
            sentence,
            status,
            back);
}
