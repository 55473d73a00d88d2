using Delegations.Documents.Rendering.Agendas;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Invitations;

/// <summary>The plan: who would get what, before anything leaves.</summary>
internal static class PlanPublication
{
    public static async Task<Results<Ok<PublicationPlan>, Problem>> GetAsync(
        VisitId visit,
        int? version,
        string? state,
        string? inviting,
        string[]? hold,
        VisitStore visits,
        Publishing publishing,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (!QueryWords.TryRead(state, out AgendaState? wantedState) || !QueryWords.TryRead(inviting, out Inviting? wantedInviting))
        {
            return Problems.Invalid(language, PublicationWords.Requirements(language));
        }

        if (!HoldText.TryRead(hold ?? [], out var holds))
        {
            return Problems.Invalid(language, PublicationWords.HoldRequirements(language));
        }

        var wish = new PublicationWish(version, wantedState, wantedInviting, holds);
        return await publishing.PlanAsync(found, wish, language, cancellationToken) is { } plan
            ? TypedResults.Ok(plan)
            : Problems.Conflict(language, "nothing-to-publish", PublicationWords.NothingToPublish(language));
    }
}
