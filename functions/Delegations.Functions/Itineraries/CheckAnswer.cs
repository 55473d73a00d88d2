using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>What is in a file, and what it would change.</summary>
internal sealed record CheckAnswer
{
    public required SourceFile Source { get; init; }
    public string? Title { get; init; }
    public required Language Language { get; init; }
    public required DateTimeZone TimeZone { get; init; }
    public required IReadOnlyList<Leg> Legs { get; init; }
    public required IReadOnlyList<Stop> Stops { get; init; }

    /// <summary>With a visit, under the ids that they would keep.</summary>
    public required IReadOnlyList<Session> Sessions { get; init; }
    public required IReadOnlyList<FoundPerson> People { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>False where there are error findings.</summary>
    public required bool MayBePublished { get; init; }

    /// <summary>Against the visit's current version; null where no visit is named.</summary>
    public ItineraryDiff? Diff { get; init; }

    public static CheckAnswer Of(Itinerary itinerary, PeopleDirectory directory, ItineraryDiff? diff) => new()
    {
        Source = itinerary.Source,
        Title = itinerary.Title,
        Language = itinerary.Language,
        TimeZone = itinerary.TimeZone,
        Legs = itinerary.Legs,
        Stops = itinerary.Stops,
        Sessions = [.. itinerary.Sessions.Select(session => session with { Speakers = WithoutAddresses(session.Speakers), Hosts = WithoutAddresses(session.Hosts) })],
        People = FoundPerson.AllIn(itinerary, directory),
        Findings = itinerary.Findings,
        MayBePublished = itinerary.Findings.All(finding => finding.Severity < Severity.Error),
        Diff = diff,
    };

    /// <summary>Whether an address is known is said of the people; which one is nowhere said.</summary>
    private static IReadOnlyList<Mention> WithoutAddresses(IReadOnlyList<Mention> mentions) => [.. mentions.Select(mention => mention with { Email = null })];
}
