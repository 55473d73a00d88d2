using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>What the sessions of a new reading may continue.</summary>
/// <param name="Previous">The version that the new one is compared with; null before the first.</param>
/// <param name="Present">Its sessions, and those that are published and not among them: calendars hold those.</param>
/// <param name="Older">Sessions of versions further back that are in neither.</param>
internal sealed record FormerSessions(Itinerary? Previous, IReadOnlyList<Session> Present, IReadOnlyList<Session> Older)
{
    /// <summary>What was answered about lines that may continue one of these, or none.</summary>
    public KeptAnswers Answers { get; init; } = KeptAnswers.None;

    public static readonly FormerSessions None = new(null, [], []);

    /// <summary>Those of one version alone.</summary>
    public static FormerSessions Of(Itinerary? previous) => new(previous, previous?.Sessions ?? [], []);
}
