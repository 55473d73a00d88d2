using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Reads both sides of a visit and compares them: what is desired, against what calendars hold.</summary>
internal sealed class VisitComparison(
    PublishedEntries published, PeopleStore people, InvitationStore invitations, Pairings pairings, IClock clock)
{
    /// <summary>Against what was approved with the present publication; a visit that publishes nothing desires nothing.</summary>
    public async Task<ComparedVisit> CompareAsync(Visit visit, CancellationToken cancellationToken)
    {
        var round = await RoundOfAsync(visit, cancellationToken);
        var actual = await invitations.ListAsync(visit.Id, cancellationToken);
        return Compare(visit, round, actual, visit.Publication?.QuietUntil);
    }

    /// <summary>Against what would be, were the version published so, with the people as they are now.</summary>
    public async Task<ComparedVisit> CompareAsync(
        Visit visit, ItineraryVersion version, AgendaState state, Inviting inviting, IReadOnlyList<Hold> holds, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var entries = new DesiredEntries(visit, directory, state);
        IReadOnlyList<DesiredEntry> desired = [.. entries.Of(version.Itinerary, inviting).Where(entry => !IsOrganiser(entry, visit))];
        var actual = await invitations.ListAsync(visit.Id, cancellationToken);
        return Compare(visit, new PublishedRound(desired, holds), actual, quietUntil: null);
    }

    /// <summary>
    /// The difference of one invitation. Which entry a row belongs to does not change within one
    /// publication, so the whole visit is compared once for it, and each delivery reads no more than its own row.
    /// </summary>
    public async Task<ComparedEntry> CompareAsync(Visit visit, Invitation row, CancellationToken cancellationToken)
    {
        var round = await RoundOfAsync(visit, cancellationToken);
        var pairing = await pairings.OfAsync(visit, row, async () => Compare(
            visit, round, await invitations.ListAsync(visit.Id, cancellationToken), quietUntil: null));
        var now = clock.GetCurrentInstant();
        var difference = Differences.Of(row, pairing.EntryOf(row.Id), now);
        return new ComparedEntry(PaceOf(visit, round, visit.Publication?.QuietUntil).Apply(difference, now), round.Entries);
    }

    private async Task<PublishedRound> RoundOfAsync(Visit visit, CancellationToken cancellationToken) => visit.Publication is { } publication
        ? await published.ReadAsync(visit.Id, publication.Entries, cancellationToken)
        : PublishedRound.Empty;

    /// <summary>A plan is made before it is known when it will be published, so nothing waits in it for further changes.</summary>
    private ComparedVisit Compare(Visit visit, PublishedRound round, IReadOnlyList<Invitation> actual, Instant? quietUntil)
    {
        var now = clock.GetCurrentInstant();
        var pace = PaceOf(visit, round, quietUntil);
        return new ComparedVisit(
            round.Entries, actual, [.. Differences.Between(visit.Id, round.Entries, actual, now).Select(difference => pace.Apply(difference, now))]);
    }

    private static Pace PaceOf(Visit visit, PublishedRound round, Instant? quietUntil) => new()
    {
        Holds = round.Holds,
        HoldTouchUps = visit.Invitations.HoldTouchUps,
        QuietUntil = quietUntil,
    };

    /// <summary>Calendars tell an organiser that there is nothing to answer: whoever owns the mailbox gets no mail.</summary>
    private static bool IsOrganiser(DesiredEntry entry, Visit visit) =>
        string.Equals(entry.Person.Email, visit.Organiser.Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Both sides, and what differs.</summary>
internal sealed record ComparedVisit(
    IReadOnlyList<DesiredEntry> Desired, IReadOnlyList<Invitation> Actual, IReadOnlyList<Difference> Differences);

/// <summary>One entry's difference, among all entries that are desired.</summary>
internal sealed record ComparedEntry(Difference Difference, IReadOnlyList<DesiredEntry> Desired);
