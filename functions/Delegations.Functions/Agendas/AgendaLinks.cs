using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Makes, finds and withdraws links to live agendas.</summary>
internal sealed class AgendaLinks(AgendaLinkStore store, VisitStore visits, ItineraryStore itineraries, IClock clock)
{
    /// <summary>A link for these readers. For one audience, stop or person there is one; a repeat gives the same, a revoked one is replaced.</summary>
    public Task<AgendaLink> OpenAsync(VisitId visit, AgendaLinkWish wish, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var link = new AgendaLink
        {
            Id = IdOf(visit, wish.Audience, wish.Stop, wish.Person),
            Visit = visit,
            Audience = wish.Audience,
            Stop = wish.Stop,
            Person = wish.Person,
            Token = SecretToken.New(),
            Created = now,
            Expires = wish.Days is { } days ? now + Duration.FromDays(days) : null,
        };
        return store.AddOrFindAsync(link, cancellationToken);
    }

    /// <summary>The link of these readers, where they have one that is not withdrawn.</summary>
    public async Task<AgendaLink?> FindAsync(VisitId visit, AgendaKind kind, CancellationToken cancellationToken) =>
        await store.FindAsync(visit, IdOf(visit, kind.Audience, kind.Stop, kind.Person), cancellationToken) is { Revoked: null } link ? link : null;

    /// <summary>What a token opens now; null where it opens nothing: unknown, expired, withdrawn, or nothing is published.</summary>
    public async Task<OpenedAgenda?> FindOpenAsync(string? token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var parsed)
        && await store.FindAsync(parsed, cancellationToken) is { } link
        && await visits.FindAsync(link.Visit, cancellationToken) is { Publication: { } publication } visit
        && link.IsOpenAt(clock.GetCurrentInstant(), visit)
        && await itineraries.FindAsync(visit.Id, publication.Version, cancellationToken) is { } version
            ? new OpenedAgenda(link, visit, publication, version)
            : null;

    public Task<IReadOnlyList<AgendaLink>> ListAsync(VisitId visit, CancellationToken cancellationToken) => store.ListAsync(visit, cancellationToken);

    /// <summary>Withdraws the link at once. A repeat changes nothing; false where there is none.</summary>
    public async Task<bool> RevokeAsync(VisitId visit, AgendaLinkId id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(visit, id, cancellationToken) is not { } link)
        {
            return false;
        }

        await store.PutAsync(link with { Revoked = link.Revoked ?? clock.GetCurrentInstant() }, cancellationToken);
        return true;
    }

    public bool IsOpen(AgendaLink link, Visit visit) => link.IsOpenAt(clock.GetCurrentInstant(), visit);

    private static AgendaLinkId IdOf(VisitId visit, Audience audience, StopId? stop, PersonId? person) =>
        AgendaLinkId.Derive("agenda-link", visit.Value, audience.ToString(), stop?.Value, person?.Value);
}

/// <summary>For whom a link is to be made, and for how many days; without a number it ends some time after the visit.</summary>
internal sealed record AgendaLinkWish(Audience Audience, StopId? Stop = null, PersonId? Person = null, int? Days = null);

/// <summary>A link that opens, and what is behind it.</summary>
internal sealed record OpenedAgenda(AgendaLink Link, Visit Visit, Publication Publication, ItineraryVersion Version);
