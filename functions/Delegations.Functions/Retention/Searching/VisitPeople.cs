using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Sharing;

namespace Delegations.Retention.Searching;

/// <summary>Everybody whom a visit names, by list, invitation, link for partners or any version of its programme.</summary>
internal sealed class VisitPeople(PeopleStore people, InvitationStore invitations, ItineraryStore itineraries, ShareStore shares)
{
    public async Task<IReadOnlyList<KnownPerson>> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit, cancellationToken);
        var known = directory.People.Select(person => new KnownPerson(person.Id, person.Name, person.Organisation, person.Email) { Phone = person.Phone }).ToList();
        known.AddRange((await invitations.ListAsync(visit, cancellationToken)).Select(row => new KnownPerson(row.Person, row.Name, OrganisationOf(row.Person, directory), row.Address)));
        known.AddRange((await shares.ListAsync(visit, cancellationToken))
            .Where(share => share.Recipient is not null)
            .Select(share => Of(new Mention { Name = share.Recipient!.Name, Email = share.Recipient.Address }, visit, directory))); // asked for above
        foreach (var version in await itineraries.ListAsync(visit, cancellationToken))
        {
            if (await itineraries.FindAsync(visit, version.Number, cancellationToken) is { } read)
            {
                known.AddRange(MentionsIn(read.Itinerary).Select(mention => Of(mention, visit, directory)));
            }
        }

        return [.. known.Distinct()];
    }

    public static IEnumerable<Mention> MentionsIn(Itinerary itinerary) =>
        itinerary.Sessions.SelectMany(session => session.Hosts.Concat(session.Speakers));

    /// <summary>As written, under the identity of the person of the list where one is meant by their own name.</summary>
    private static KnownPerson Of(Mention mention, VisitId visit, PeopleDirectory directory)
    {
        var meant = directory.Resolve(mention);
        return NameKey.Of(meant.Name) == NameKey.Of(mention.Name)
            ? new KnownPerson(meant.Id, mention.Name, mention.Organisation ?? meant.Organisation, mention.Email ?? meant.Email)
            : new KnownPerson(PeopleDirectory.IdOf(visit, mention.Name, mention.Organisation), mention.Name, mention.Organisation, mention.Email);
    }

    private static string? OrganisationOf(PersonId person, PeopleDirectory directory) => directory.People.FirstOrDefault(known => known.Id == person)?.Organisation;
}
