using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>Reads both sides of a visit and compares them: what is desired, against what calendars hold.</summary>
internal sealed class VisitComparison(PublishedEntries published, PeopleStore people, InvitationStore invitations, IClock clock)
{
    /// <summary>Against what was approved with the present publication; a visit that publishes nothing desires nothing.</summary>
    public async Task<ComparedVisit> CompareAsync(Visit visit, CancellationToken cancellationToken)
    {
        var desired = visit.Publication is { } publication ? await published.ReadAsync(visit.Id, publication.Entries, cancellationToken) : [];
        return await CompareAsync(visit, desired, cancellationToken);
    }

    /// <summary>Against what would be, were the version published so, with the people as they are now.</summary>
    public async Task<ComparedVisit> CompareAsync(
        Visit visit, ItineraryVersion version, AgendaState state, Inviting inviting, CancellationToken cancellationToken)
    {
        var directory = await people.ReadAsync(visit.Id, cancellationToken);
        var entries = new DesiredEntries(visit.Name, visit.Language, directory, state);
        IReadOnlyList<DesiredEntry> desired = [.. entries.Of(version.Itinerary, inviting).Where(entry => !IsOrganiser(entry, visit))];
        return await CompareAsync(visit, desired, cancellationToken);
    }

    private async Task<ComparedVisit> CompareAsync(Visit visit, IReadOnlyList<DesiredEntry> desired, CancellationToken cancellationToken)
    {
        var actual = await invitations.ListAsync(visit.Id, cancellationToken);
        return new ComparedVisit(desired, actual, Differences.Between(visit.Id, desired, actual, clock.GetCurrentInstant()));
    }

    /// <summary>Calendars tell an organiser that there is nothing to answer: whoever owns the mailbox gets no mail.</summary>
    private static bool IsOrganiser(DesiredEntry entry, Visit visit) =>
        string.Equals(entry.Person.Email, visit.Organiser.Address, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Both sides, and what differs.</summary>
internal sealed record ComparedVisit(
    IReadOnlyList<DesiredEntry> Desired, IReadOnlyList<Invitation> Actual, IReadOnlyList<Difference> Differences);
