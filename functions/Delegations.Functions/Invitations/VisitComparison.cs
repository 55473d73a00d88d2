using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Reads both sides of a visit and compares them: what is published and asked for, against what calendars hold.</summary>
internal sealed class VisitComparison(ItineraryStore itineraries, PeopleStore people, InvitationStore invitations, IClock clock)
{
    /// <summary>Against what the visit publishes now; a visit that publishes nothing desires nothing.</summary>
    public async Task<ComparedVisit> CompareAsync(Visit visit, CancellationToken cancellationToken)
    {
        var publication = visit.Publication;
        var version = await itineraries.FindAsync(visit.Id, publication?.Version, cancellationToken);
        return await CompareAsync(
            visit, version, publication?.State ?? AgendaState.Preliminary, publication?.Inviting ?? Inviting.Nobody, cancellationToken);
    }

    /// <summary>Against what would be, were the version published so.</summary>
    public async Task<ComparedVisit> CompareAsync(
        Visit visit, ItineraryVersion? version, AgendaState state, Inviting inviting, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var actual = await invitations.ListAsync(visit.Id, cancellationToken);
        var entries = new DesiredEntries(visit.Name, visit.Language, directory, state);
        IReadOnlyList<DesiredEntry> desired =
        [
            .. (version is null ? [] : entries.Of(version.Itinerary, inviting)).Where(entry => !IsOrganiser(entry, visit)),
        ];
        return new ComparedVisit(desired, actual, Differences.Between(visit.Id, desired, actual, clock.GetCurrentInstant()));
    }

    /// <summary>Calendars tell an organiser that there is nothing to answer: whoever owns the mailbox gets no mail.</summary>
    private static bool IsOrganiser(DesiredEntry entry, Visit visit) =>
        string.Equals(entry.Person.Email, visit.Organiser.Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Both sides, and what differs.</summary>
internal sealed record ComparedVisit(
    IReadOnlyList<DesiredEntry> Desired, IReadOnlyList<Invitation> Actual, IReadOnlyList<Difference> Differences);
