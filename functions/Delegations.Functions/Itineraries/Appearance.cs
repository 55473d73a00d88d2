using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>Somebody named in a session that takes place.</summary>
/// <param name="Person">Who that is by the people list, with an address that can be written to or none.</param>
internal sealed record Appearance(Session Session, SessionPart Part, Person Person)
{
    /// <summary>In the order of the sessions. Cancelled ones name nobody.</summary>
    public static IEnumerable<Appearance> AllIn(Itinerary itinerary, PeopleDirectory directory) =>
        from session in itinerary.Sessions
        where !session.Cancelled
        from named in session.Hosts.Select(mention => (Mention: mention, Part: SessionPart.Host))
            .Concat(session.Speakers.Select(mention => (Mention: mention, Part: SessionPart.Speaker)))
        select new Appearance(session, named.Part, directory.Resolve(named.Mention));

    /// <summary>Those of one person together. Namesakes are told apart by their organisations; where only one organisation is named, it is that of all.</summary>
    public static IEnumerable<IReadOnlyList<Appearance>> ByName(IEnumerable<Appearance> all) =>
        all.GroupBy(appearance => NameKey.Of(appearance.Person.Name), StringComparer.Ordinal).SelectMany(ByOrganisation);

    private static IEnumerable<IReadOnlyList<Appearance>> ByOrganisation(IEnumerable<Appearance> namesakes)
    {
        var houses = namesakes.GroupBy(appearance => NameKey.Of(appearance.Person.Organisation), StringComparer.Ordinal).ToList();
        return houses.Count(house => house.Key.Length > 0) > 1
            ? houses.Select(house => house.ToList())
            : [[.. namesakes]];
    }
}
