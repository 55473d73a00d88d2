using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Itineraries;

/// <summary>Answers to what findings ask: they hold for the visit's next files, and make a version of its latest one.</summary>
internal static class AnswerQuestions
{
    public static async Task<Results<Ok<IReadOnlyList<AnsweredQuestion>>, Problem>> ListAsync(
        VisitId visit, VisitStore visits, QuestionAnswers answers, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is { } found
            ? TypedResults.Ok(await answers.ListAsync(visit, RequestLanguage.Of(http.Request, found.Language), cancellationToken))
            : Problems.NotFound(RequestLanguage.Of(http.Request));

    public static Task<Results<Ok<UploadAnswer>, Problem>> PutAsync(
        VisitId visit,
        IReadOnlyList<QuestionAnswer> given,
        VisitStore visits,
        QuestionAnswers answers,
        PeopleStore people,
        HttpContext http,
        CancellationToken cancellationToken) =>
        ChangeAsync(visit, (found, language) => answers.AnswerAsync(found, given, language, cancellationToken), visits, people, http, cancellationToken);

    public static Task<Results<Ok<UploadAnswer>, Problem>> ForgetAsync(
        VisitId visit,
        QuestionId key,
        VisitStore visits,
        QuestionAnswers answers,
        PeopleStore people,
        HttpContext http,
        CancellationToken cancellationToken) =>
        ChangeAsync(visit, (found, language) => answers.ForgetAsync(found, key, language, cancellationToken), visits, people, http, cancellationToken);

    private static async Task<Results<Ok<UploadAnswer>, Problem>> ChangeAsync(
        VisitId visit,
        Func<Visit, Language, Task<AnswerOutcome>> change,
        VisitStore visits,
        PeopleStore people,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        return Preconditions.Hold(http.Request, found.ETag)
            ? await ToAnswerAsync(await change(found, language), people, language, http, cancellationToken)
            : Problems.Stale(language);
    }

    private static async Task<Results<Ok<UploadAnswer>, Problem>> ToAnswerAsync(
        AnswerOutcome outcome, PeopleStore people, Language language, HttpContext http, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case AnswerOutcome.Taken(var kept):
                http.Response.Headers.ETag = Preconditions.ToHeader(kept.Visit.ETag);
                return TypedResults.Ok(UploadAnswer.From(kept, await people.ReadAsync(kept.Visit.Id, cancellationToken)));
            case AnswerOutcome.Refused(var sentence):
                return Problems.Invalid(language, sentence);
            case AnswerOutcome.NotFound:
                return Problems.NotFound(language);
            case AnswerOutcome.Stale:
                return Problems.Stale(language);
            case AnswerOutcome.Interrupted:
                return Problems.Conflict(language, "answers-kept", AnswerRules.Interrupted(language));
            default:
                throw new UnreachableException();
        }
    }
}
