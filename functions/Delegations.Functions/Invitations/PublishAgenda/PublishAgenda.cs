using System.Diagnostics;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>Publishes what a plan showed, by the plan's hash.</summary>
internal static class PublishAgenda
{
    public static async Task<Results<Ok<PublicationAnswer>, Problem>> PostAsync(
        VisitId visit, PublicationRequest request, VisitStore visits, Publishing publishing, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (!Preconditions.Hold(http.Request, found.ETag))
        {
            return Problems.Stale(language);
        }

        if (!HoldText.AreValid(request.Holds))
        {
            return Problems.Invalid(language, PublicationWords.HoldRequirements(language));
        }

        var wish = new PublicationWish(request.Version, request.State, request.Inviting, request.Holds);
        var outcome = await publishing.PublishAsync(found, wish, request.Plan, language, cancellationToken);
        if (outcome is PublishOutcome.Published published)
        {
            http.Response.Headers.ETag = Preconditions.ToHeader(published.Visit.ETag);
            return TypedResults.Ok(new PublicationAnswer(VisitAnswer.From(published.Visit), published.Queued));
        }

        return Refusal(outcome, language);
    }

    private static Problem Refusal(PublishOutcome outcome, Language language) => outcome switch
    {
        PublishOutcome.PlanChanged => Problems.Conflict(language, "plan-changed", PublicationWords.PlanChanged(language)),
        PublishOutcome.HasErrors(var errors) => Problems.Conflict(language, "has-errors", PublicationWords.HasErrors(language), errors),
        PublishOutcome.NothingToPublish => Problems.Conflict(language, "nothing-to-publish", PublicationWords.NothingToPublish(language)),
        PublishOutcome.Stale => Problems.Stale(language),
        _ => throw new UnreachableException(),
    };
}

/// <summary>What to publish; the plan's hash approves it.</summary>
internal sealed record PublicationRequest(string? Plan, int? Version, AgendaState? State, Inviting? Inviting, IReadOnlyList<Hold>? Holds);

/// <summary>The visit as published, and how many deliveries were queued at once.</summary>
internal sealed record PublicationAnswer(VisitAnswer Visit, int Queued);
