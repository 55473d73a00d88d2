using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>Expiring links to released documents, and how often they were used.</summary>
internal static class ManageShares
{
    public static async Task<Results<Ok<IReadOnlyList<ShareAnswer>>, Problem>> ListAsync(
        VisitId visit, VisitStore visits, Shares shares, ShareLog log, IClock clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is null)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var (uses, now) = (await log.ReadAsync(visit, cancellationToken), clock.GetCurrentInstant());
        IReadOnlyList<ShareAnswer> answers = [.. (await shares.ListAsync(visit, cancellationToken)).Select(share => ShareAnswer.Of(share, [.. uses[share.Id]], now))];
        return TypedResults.Ok(answers);
    }

    /// <summary>One share with its log.</summary>
    public static async Task<Results<Ok<ShareAnswer>, Problem>> GetAsync(
        VisitId visit, ShareId share, Shares shares, ShareLog log, IClock clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await shares.FindAsync(visit, share, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        List<ShareUse> uses = [.. (await log.ReadAsync(visit, cancellationToken))[share]];
        return TypedResults.Ok(ShareAnswer.Of(found, uses, clock.GetCurrentInstant()) with
        {
            Log = [.. uses.Select(use => new ShareUseAnswer(use.At, use.Kind, use.Document))],
        });
    }

    public static async Task<Results<Created<ShareAnswer>, Problem>> MakeAsync(
        VisitId visit, ShareRequest request, VisitStore visits, ShareRules rules, Shares shares, PublicAddress address, IClock clock, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        switch (await rules.ReadAsync(visit, request, language, cancellationToken))
        {
            case ShareWishOutcome.Invalid(var sentence):
                return Problems.Invalid(language, sentence);
            case ShareWishOutcome.Impossible(var code, var sentence):
                return Problems.Conflict(language, code, sentence);
            case ShareWishOutcome.Accepted(var wish):
                var token = SecretToken.New();
                if (address.Of(http.Request, $"/s/{token.Text}/") is not { } url)
                {
                    return Problems.Conflict(language, "no-public-address", PublicAddress.Missing(language));
                }

                var share = await shares.MakeAsync(visit, ShareId.New(), wish, token, Actor.Of(http), cancellationToken);
                return TypedResults.Created($"/api/visits/{visit}/shares/{share.Id}", ShareAnswer.Of(share, [], clock.GetCurrentInstant()) with { Url = url });
            default:
                throw new UnreachableException();
        }
    }

    public static async Task<Results<NoContent, Problem>> RevokeAsync(
        VisitId visit, ShareId share, Shares shares, HttpContext http, CancellationToken cancellationToken) =>
        await shares.RevokeAsync(visit, share, Actor.Of(http), cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound(RequestLanguage.Of(http.Request));
}
