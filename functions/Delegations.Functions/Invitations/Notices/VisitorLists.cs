using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Tells of which visitor lists a coordinator must hear, by what is published.</summary>
/// <remarks>
/// Nobody tells the product that a list has been sent, so each list is told of, complete or not: ahead, on its last day, and once
/// after it. What is published late, or moved, is told of at once, however few days are left.
/// </remarks>
internal sealed class VisitorLists(ItineraryStore itineraries, PeopleStore people)
{
    private const int DaysAhead = 3;

    private static readonly LocalTime Morning = new(8, 0);

    /// <summary>The notices that are due at a moment, from the morning on; today is the visit's.</summary>
    public async Task<IReadOnlyList<Notice>> DueAsync(Visit visit, Instant now, CancellationToken cancellationToken)
    {
        var local = now.InZone(visit.TimeZone).LocalDateTime;
        return local.TimeOfDay < Morning
            ? []
            : [.. (await ReadAsync(visit, cancellationToken)).Select(stop => DueOf(visit.Id, stop, local.Date, now)).OfType<Notice>()];
    }

    /// <summary>The stop as it is published now; null where it is no more, or its list is due on another day.</summary>
    public async Task<StopVisit?> FindAsync(Visit visit, StopId stop, LocalDate due, CancellationToken cancellationToken) =>
        (await ReadAsync(visit, cancellationToken)).FirstOrDefault(known => known.Stop.Id == stop && known.Rules.VisitorListDue == due);

    private static Notice? DueOf(VisitId visit, StopVisit stop, LocalDate today, Instant now) =>
        stop.Rules.VisitorListDue is { } due && MomentOf(stop, due, today) is { } moment ? Notice.VisitorList(visit, stop.Stop.Id, due, moment, now) : null;

    /// <summary>After the delegation has come, nobody waits for the list.</summary>
    private static ListMoment? MomentOf(StopVisit stop, LocalDate due, LocalDate today) => Period.DaysBetween(today, due) switch
    {
        > DaysAhead => null,
        > 0 => ListMoment.Ahead,
        0 => ListMoment.LastDay,
        _ => stop.Days.Count > 0 && today <= stop.Days[0] ? ListMoment.Overdue : null,
    };

    private async Task<IReadOnlyList<StopVisit>> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, visit.Publication?.Version, cancellationToken) is not { Itinerary: { } itinerary }
            || itinerary.Stops.All(stop => string.IsNullOrWhiteSpace(stop.EntryConditions)))
        {
            return [];
        }

        return StopVisit.AllOf(itinerary, (await people.ReadAsync(visit.Id, cancellationToken)).People);
    }
}
