using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Visits;

/// <summary>Create, list, read and set visits.</summary>
internal static class ManageVisits
{
    public static async Task<Ok<IReadOnlyList<VisitAnswer>>> ListAsync(VisitStore visits, CancellationToken cancellationToken)
    {
        var all = new List<Visit>();
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            all.Add(visit);
        }

        IReadOnlyList<VisitAnswer> newestFirst = [.. all.OrderByDescending(visit => visit.Created).Select(VisitAnswer.From)];
        return TypedResults.Ok(newestFirst);
    }

    public static async Task<Results<Ok<VisitAnswer>, Problem>> ReadAsync(
        VisitId visit, VisitStore visits, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is { } found
            ? Tagged(http, found)
            : Problems.NotFound(RequestLanguage.Of(http.Request));

    public static async Task<Results<Created<VisitAnswer>, Problem>> CreateAsync(
        VisitSettings settings, VisitEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        switch (await editor.CreateAsync(settings, language, cancellationToken))
        {
            case EditOutcome.Written(var visit):
                http.Response.Headers.ETag = Preconditions.ToHeader(visit.ETag);
                return TypedResults.Created($"/api/visits/{visit.Id}", VisitAnswer.From(visit));
            case EditOutcome.Refused(var sentence):
                return Problems.Invalid(language, sentence);
            default:
                throw new UnreachableException();
        }
    }

    public static async Task<Results<Ok<VisitAnswer>, Problem>> ChangeAsync(
        VisitId visit, VisitSettings settings, VisitStore visits, VisitEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        var language = RequestLanguage.Of(http.Request);
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(language);
        }

        if (!Preconditions.Hold(http.Request, found.ETag))
        {
            return Problems.Stale(language);
        }

        return await editor.ChangeAsync(found, settings, language, cancellationToken) switch
        {
            EditOutcome.Written(var changed) => Tagged(http, changed),
            EditOutcome.Refused(var sentence) => Problems.Invalid(language, sentence),
            EditOutcome.Stale => Problems.Stale(language),
            _ => throw new UnreachableException(),
        };
    }

    private static Ok<VisitAnswer> Tagged(HttpContext http, Visit visit)
    {
        http.Response.Headers.ETag = Preconditions.ToHeader(visit.ETag);
        return TypedResults.Ok(VisitAnswer.From(visit));
    }
}
