using Delegations.Model;

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
    public static IReadOnlyList<FoundPerson> AllIn(Itinerary itinerary, PeopleDirectory directory) =>
        [.. Appearance.ByName(Appearance.AllIn(itinerary, directory)).Select(FromAppearances)];

    private static FoundPerson FromAppearances(IReadOnlyList<Appearance> appearances) => new()
    {
        Name = appearances[0].Person.Name,
        Organisation = appearances.Select(appearance => appearance.Person.Organisation).FirstOrDefault(text => text is not null),
        Function = appearances.Select(appearance => appearance.Person.Function).FirstOrDefault(text => text is not null),
        Roles = [.. appearances.Select(appearance => appearance.Part).Distinct().Order()],
        Sessions = appearances.Select(appearance => appearance.Session.Id).Distinct().Count(),
        HasAddress = appearances.Any(appearance => appearance.Person.Email is not null),
    };
}
