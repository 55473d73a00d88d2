using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Json;

namespace Delegations.Itineraries;

/// <summary>Somebody whom an itinerary names.</summary>
internal sealed record FoundPerson
{
    public required string Name { get; init; }
    public string? Organisation { get; init; }
    public string? Function { get; init; }
    public required IReadOnlyList<SessionPart> Roles { get; init; }

    /// <summary>In how many sessions.</summary>
    public required int Sessions { get; init; }

    /// <summary>Whether the file or the visit's people list gives an address that can be written to. The address itself is not told.</summary>
    public required bool HasAddress { get; init; }

    /// <summary>Everybody once, in the order of their first session. Cancelled sessions name nobody.</summary>
    public static IReadOnlyList<FoundPerson> AllIn(Itinerary itinerary, PeopleDirectory directory)
    {
        var mentions = from session in itinerary.Sessions
                       where !session.Cancelled
                       from part in session.Hosts.Select(mention => (Mention: mention, Role: SessionPart.Host))
                           .Concat(session.Speakers.Select(mention => (Mention: mention, Role: SessionPart.Speaker)))
                       select new Appearance(session, part.Role, directory.Resolve(part.Mention));
        return
        [
            .. mentions.GroupBy(appearance => NameKey.Of(appearance.Person.Name), StringComparer.Ordinal)
                .SelectMany(ByOrganisation)
                .Select(FromAppearances),
        ];
    }

    /// <summary>Namesakes are told apart by their organisations; where only one organisation is named, it is that of all.</summary>
    private static IEnumerable<IReadOnlyList<Appearance>> ByOrganisation(IEnumerable<Appearance> namesakes)
    {
        var houses = namesakes.GroupBy(appearance => NameKey.Of(appearance.Person.Organisation), StringComparer.Ordinal).ToList();
        return houses.Count(house => house.Key.Length > 0) > 1
            ? houses.Select(house => house.ToList())
            : [[.. namesakes]];
    }

    private static FoundPerson FromAppearances(IReadOnlyList<Appearance> appearances) => new()
    {
        Name = appearances[0].Person.Name,
        Organisation = appearances.Select(appearance => appearance.Person.Organisation).FirstOrDefault(text => text is not null),
        Function = appearances.Select(appearance => appearance.Person.Function).FirstOrDefault(text => text is not null),
        Roles = [.. appearances.Select(appearance => appearance.Role).Distinct().Order()],
        Sessions = appearances.Select(appearance => appearance.Session.Id).Distinct().Count(),
        HasAddress = appearances.Any(appearance => appearance.Person.Email is not null),
    };

    private sealed record Appearance(Session Session, SessionPart Role, Person Person);
}

/// <summary>What a session's row makes of a person.</summary>
[JsonConverter(typeof(CodeConverter<SessionPart>))]
internal enum SessionPart
{
    Host,
    Speaker,
}
