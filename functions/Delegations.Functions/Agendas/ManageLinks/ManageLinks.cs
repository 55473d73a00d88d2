using Delegations.Hosting.Edge;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>Links to the live agenda and its feed, for an audience, a stop, or a person who is informed; and links to review the newest version by.</summary>
internal static class ManageLinks
{
    public static async Task<Results<Ok<IReadOnlyList<AgendaLinkAnswer>>, Problem>> ListAsync(
        VisitId visit, VisitStore visits, AgendaLinks links, PublicAddress address, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var all = await links.ListAsync(visit, cancellationToken);
        IReadOnlyList<AgendaLinkAnswer> answers = [.. all.OrderBy(link => link.Created).Select(link => Describe(link, found, links, address, http))];
        return TypedResults.Ok(answers);
    }

    public static async Task<Results<Created<AgendaLinkAnswer>, Problem>> OpenAsync(
        VisitId visit,
        AgendaLinkRequest request,
        VisitStore visits,
        AgendaLinkRules rules,
        AgendaLinks links,
        PublicAddress address,
        HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        var (wish, refusal) = await rules.ReadAsync(found, request, language, cancellationToken);
        if (wish is null)
        {
            return Problems.Invalid(language, refusal!); // the one is there where the other is not
        }

        if (address.Of(http.Request, "/") is null)
        {
            return Problems.Conflict(language, "no-public-address", PublicAddress.Missing(language));
        }

        // The same readers, and the same reviewer, have one link, so a repeat answers with the one there is; its end is the one asked for last.
        var link = await links.OpenAsync(visit, wish, cancellationToken);
        return TypedResults.Created($"/api/visits/{visit}/links/{link.Id}", Describe(link, found, links, address, http));
    }

    public static async Task<Results<NoContent, Problem>> RevokeAsync(
        VisitId visit, AgendaLinkId link, AgendaLinks links, HttpContext http, CancellationToken cancellationToken) =>
        await links.RevokeAsync(visit, link, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound(RequestLanguage.Of(http.Request));

    private static AgendaLinkAnswer Describe(AgendaLink link, Visit visit, AgendaLinks links, PublicAddress address, HttpContext http)
    {
        var isOpen = links.IsOpen(link, visit);
        return new AgendaLinkAnswer
        {
            Id = link.Id,
            Audience = link.Audience,
            Stop = link.Stop,
            Person = link.Person,
            Purpose = link.Purpose,
            Recipient = link.Recipient,
            Page = isOpen ? address.Of(http.Request, link.PagePath) : null,
            Feed = isOpen && link.FeedPath is { } feed ? address.Of(http.Request, feed) : null,
            Expires = link.EndOf(visit),
            Open = isOpen,
        };
    }
}
