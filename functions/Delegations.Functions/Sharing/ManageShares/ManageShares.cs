using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Sharing;

/// <summary>Expiring links to released documents, and how often they were used.</summary>
internal static class ManageShares
{
    public static async Task<Results<Ok<IReadOnlyList<ShareAnswer>>, Problem>> ListAsync(
        VisitId visit, VisitStore visits, Shares shares, HttpContext http, CancellationToken cancellationToken) =>
        await visits.FindAsync(visit, cancellationToken) is null
            ? Problems.NotFound(RequestLanguage.Of(http.Request))
            : TypedResults.Ok(await shares.ListAsync(visit, cancellationToken));

    public static async Task<Results<Created<ShareAnswer>, Problem>> OpenAsync(
        VisitId visit,
        ShareRequest request,
        VisitStore visits,
        ReportStore reports,
        Shares shares,
        PublicAddress address,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (request.Days is < 1 or > Shares.LongestDays)
        {
            return Problems.Invalid(language, DaysRequirement(language));
        }

        if (await reports.FindLatestAsync(visit, cancellationToken) is not { IsReleased: true })
        {
            return Problems.Conflict(language, "not-released", NotReleased(language));
        }

        var token = SecretToken.New();
        if (address.Of(http.Request, $"/s/{token.Text}/") is not { } url)
        {
            return Problems.Conflict(language, "no-public-address", PublicAddress.Missing(language));
        }

        var share = await shares.OpenAsync(visit, token, request, cancellationToken);
        return TypedResults.Created($"/api/visits/{visit}/shares/{share.Id}", shares.Describe(share, [], url));
    }

    public static async Task<Results<NoContent, Problem>> RevokeAsync(
        VisitId visit, ShareId share, Shares shares, HttpContext http, CancellationToken cancellationToken) =>
        await shares.RevokeAsync(visit, share, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound(RequestLanguage.Of(http.Request));

    private static string DaysRequirement(Language language) => language.Say(
        en: $"A link opens for 1 to {Shares.LongestDays} days. Give “days” within that.",
        fr: $"Un lien s’ouvre pendant 1 à {Shares.LongestDays} jours. Indiquez « days » dans ces limites.",
        nl: $"Een link is 1 tot {Shares.LongestDays} dagen open. Geef “days” binnen die grenzen.",
        de: $"Ein Link ist 1 bis {Shares.LongestDays} Tage offen. Geben Sie „days“ in diesen Grenzen an.");

    private static string NotReleased(Language language) => language.Say(
        en: "Only a released report can be shared. Release it first.",
        fr: "Seul un rapport validé peut être partagé. Validez-le d’abord.",
        nl: "Alleen een vrijgegeven verslag kan gedeeld worden. Geef het eerst vrij.",
        de: "Nur ein freigegebener Bericht kann geteilt werden. Geben Sie ihn zuerst frei.");
}
