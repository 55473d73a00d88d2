using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>
/// Makes a visit's next version: its number is claimed, its documents are kept under it, and last the visit's pointer is moved. Cut
/// off anywhere, that leaves the visit as it was, and a repeat takes the next number.
/// </summary>
internal sealed class ItineraryVersions(VisitStore visits, ItineraryStore itineraries, IClock clock)
{
    /// <summary>The number that the next version will have if nobody else writes before.</summary>
    public static int NextOf(Visit visit) => visit.ClaimedVersion + 1;

    /// <summary>The visit with that number claimed; null where somebody else wrote in between.</summary>
    public Task<Visit?> ClaimAsync(Visit visit, CancellationToken cancellationToken) =>
        visits.UpdateAsync(visit with { ClaimedVersion = NextOf(visit) }, cancellationToken);

    /// <summary>Keeps a version under the number claimed for it; null where somebody else wrote in between.</summary>
    /// <param name="claimed">As <see cref="ClaimAsync"/> gave it.</param>
    /// <param name="version">Under that number.</param>
    /// <param name="source">The file it came from.</param>
    /// <param name="isCorrection">Whether it corrects the version before, rather than being a file sent in.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public async Task<Visit?> KeepAsync(
        Visit claimed, ItineraryVersion version, ReadOnlyMemory<byte> source, bool isCorrection, CancellationToken cancellationToken)
    {
        await itineraries.AddAsync(claimed.Id, version, source, cancellationToken);
        var row = ItineraryStore.VersionRow(claimed.Id, version, isCorrection ? claimed.LatestVersion : null, clock.GetCurrentInstant());
        return await visits.UpdateAsync(
            claimed with
            {
                LatestVersion = version.Number,
                SettledVersion = SessionMatcher.IsSettled(version.Itinerary) ? version.Number : claimed.SettledVersion ?? claimed.LatestVersion,
            },
            [row],
            cancellationToken);
    }
}
