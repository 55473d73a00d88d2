using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;

namespace Delegations.Agendas;

/// <summary>Makes, finds and withdraws links to live agendas.</summary>
internal sealed class AgendaLinks(AgendaLinkStore store, VisitStore visits, ItineraryStore itineraries, PeopleStore people, IClock clock)
{
    /// <summary>The link that printed agendas of an audience lead to. A repeat changes nothing; one that was withdrawn stays withdrawn.</summary>
    public Task StandAsync(VisitId visit, Audience audience, CancellationToken cancellationToken) =>
        store.AddOnceAsync(Make(visit, new AgendaLinkWish(audience)), cancellationToken);

    /// <summary>A link for these readers that opens as long as is wished. For one audience, stop or person there is one.</summary>
    public Task<AgendaLink> OpenAsync(VisitId visit, AgendaLinkWish wish, CancellationToken cancellationToken) =>
        store.OpenAsync(Make(visit, wish), cancellationToken);

    /// <summary>The link of these readers, where they have one that opens.</summary>
    public async Task<AgendaLink?> FindAsync(Visit visit, AgendaKind kind, CancellationToken cancellationToken) =>
        await store.FindAsync(visit.Id, IdOf(visit.Id, new AgendaLinkWish(kind.Audience, kind.Stop, kind.Person)), cancellationToken) is { } link && IsOpen(link, visit) ? link : null;

    /// <summary>What a token opens now; null where it opens nothing: unknown, expired, withdrawn, nobody's any more, or nothing is published.</summary>
    public async Task<OpenedAgenda?> FindOpenAsync(string? token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var parsed)
        && await store.FindAsync(parsed, AgendaLinkPurpose.Read, cancellationToken) is { } link
        && await visits.FindAsync(link.Visit, cancellationToken) is { Publication: { } publication } visit
        && IsOpen(link, visit)
        && await NarrowedAsync(link, cancellationToken) is { } present
        && await itineraries.FindAsync(visit.Id, publication.Version, cancellationToken) is { } version
            ? new OpenedAgenda(present, visit, publication, version)
            : null;

    /// <summary>What a token opens for review: the newest version, published or not; null where it opens nothing.</summary>
    public async Task<OpenedReview?> FindOpenReviewAsync(string? token, CancellationToken cancellationToken) =>
        SecretToken.TryParse(token, out var parsed)
        && await store.FindAsync(parsed, AgendaLinkPurpose.Review, cancellationToken) is { } link
        && await visits.FindAsync(link.Visit, cancellationToken) is { } visit
        && IsOpen(link, visit)
        && await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is { } version
            ? new OpenedReview(link, visit, version)
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

    /// <summary>A person sees what their part in the visit lets them see today, not when the link was made.</summary>
    private async Task<AgendaLink?> NarrowedAsync(AgendaLink link, CancellationToken cancellationToken)
    {
        if (link.Person is not { } id)
        {
            return link;
        }

        var directory = await people.ReadAsync(link.Visit, cancellationToken);
        return directory.People.FirstOrDefault(person => person.Id == id) is { } reader && reader.Role.IsInformed()
            ? link with { Audience = reader.Role.InformedAs() }
            : null;
    }

    private AgendaLink Make(VisitId visit, AgendaLinkWish wish)
    {
        var now = clock.GetCurrentInstant();
        return new AgendaLink
        {
            Id = IdOf(visit, wish),
            Visit = visit,
            Audience = wish.Audience,
            Stop = wish.Stop,
            Person = wish.Person,
            Purpose = wish.Purpose,
            Recipient = wish.Recipient,
            Token = SecretToken.New(),
            Created = now,
            Expires = wish.Days is { } days ? now + Duration.FromDays(days) : null,
        };
    }

    /// <summary>One per reader: a person's audience follows from the people list, so it is no part of it. Reviewers are told apart by what they are called.</summary>
    private static AgendaLinkId IdOf(VisitId visit, AgendaLinkWish wish) => wish.Purpose is AgendaLinkPurpose.Review
        ? AgendaLinkId.Derive("review-link", visit.Value, wish.Audience.ToString(), wish.Recipient)
        : AgendaLinkId.Derive("agenda-link", visit.Value, wish.Person is null ? wish.Audience.ToString() : null, wish.Stop?.Value, wish.Person?.Value);
}

/// <summary>For whom a link is to be made, and for how many days; without a number it ends some time after the visit.</summary>
internal sealed record AgendaLinkWish(Audience Audience, StopId? Stop = null, PersonId? Person = null, int? Days = null)
{
    public AgendaLinkPurpose Purpose { get; init; }
    public string? Recipient { get; init; }
}

/// <summary>A link that opens, and what is behind it.</summary>
internal sealed record OpenedAgenda(AgendaLink Link, Visit Visit, Publication Publication, ItineraryVersion Version);

/// <summary>A link to review by that opens, and what is behind it.</summary>
internal sealed record OpenedReview(AgendaLink Link, Visit Visit, ItineraryVersion Version);
