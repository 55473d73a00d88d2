using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Compares what a coordinator wishes to publish with what calendars hold.</summary>
internal sealed class PlannedRounds(ItineraryStore itineraries, PublishedEntries published, VisitComparison comparison, IClock clock)
{
    /// <summary>What publishing would compare; null where the visit has no such version.</summary>
    public async Task<PlannedRound?> CompareAsync(Visit visit, PublicationWish wish, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, wish.Version ?? visit.LatestVersion, cancellationToken) is not { } version)
        {
            return null;
        }

        var (state, inviting) = (wish.State ?? AgendaState.Final, wish.Inviting ?? visit.Publication?.Inviting ?? Inviting.Nobody);
        var holds = await HoldsOfAsync(visit, wish, cancellationToken);
        var compared = await comparison.CompareAsync(visit, version, state, inviting, holds, cancellationToken);
        return new PlannedRound(version, state, inviting, new PublishedRound(compared.Desired, holds), compared);
    }

    /// <summary>Wishes stand until others take their place; a delay that is over is none any more.</summary>
    private async Task<IReadOnlyList<Hold>> HoldsOfAsync(Visit visit, PublicationWish wish, CancellationToken cancellationToken)
    {
        var holds = wish.Holds ?? (visit.Publication is { } present ? (await published.ReadAsync(visit.Id, present.Entries, cancellationToken)).Holds : []);
        var now = clock.GetCurrentInstant();
        return [.. holds.Where(hold => hold is not { Kind: HoldKind.Delayed, Until: { } until } || until > now).OrderBy(hold => hold.Person.Value, StringComparer.Ordinal)];
    }
}

/// <summary>What a wish comes to.</summary>
/// <param name="Round">What would be kept with the publication.</param>
internal sealed record PlannedRound(ItineraryVersion Version, AgendaState State, Inviting Inviting, PublishedRound Round, ComparedVisit Compared);
