using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>One person of the people list: add, change, take off. Answers tell no addresses.</summary>
internal static class EditPerson
{
    public static async Task<Results<Created<ListedPerson>, Problem>> AddAsync(
        VisitId visit, PersonRequest request, VisitStore visits, PeopleEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return await editor.AddAsync(visit, request, language, cancellationToken) switch
        {
            PersonOutcome.Written(var person) => TypedResults.Created($"/api/visits/{visit}/people/{person.Id}", ListedPerson.Of(person)),
            var refused => Refusal(refused, language),
        };
    }

    public static async Task<Results<Ok<ListedPerson>, Problem>> ChangeAsync(
        VisitId visit, PersonId person, PersonRequest request, VisitStore visits, PeopleEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return await editor.ChangeAsync(visit, person, request, language, cancellationToken) switch
        {
            PersonOutcome.Written(var changed) => TypedResults.Ok(ListedPerson.Of(changed)),
            var refused => Refusal(refused, language),
        };
    }

    public static async Task<Results<NoContent, Problem>> RemoveAsync(
        VisitId visit, PersonId person, PeopleEditor editor, HttpContext http, CancellationToken cancellationToken) =>
        await editor.RemoveAsync(visit, person, cancellationToken) switch
        {
            PersonOutcome.Removed => TypedResults.NoContent(),
            var refused => Refusal(refused, RequestLanguage.Of(http.Request)),
        };

    private static Problem Refusal(PersonOutcome outcome, Language language) => outcome switch
    {
        PersonOutcome.Refused(var sentence) => Problems.Invalid(language, sentence),
        PersonOutcome.AlreadyListed => Problems.Conflict(language, "person-listed", PersonWords.AlreadyListed(language)),
        PersonOutcome.NotListed => Problems.NotFound(language),
        _ => throw new UnreachableException(),
    };
}
