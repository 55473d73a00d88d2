using Delegations.Invitations;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>Gathers what is known of a visit's invitations.</summary>
internal sealed class BoardReader(NoticeViews views, PeopleStore people, ItineraryStore itineraries, AuditStore audit, IClock clock)
{
    public async Task<BoardSource> ReadAsync(DeskVisit visit, CancellationToken cancellationToken)
    {
        var (id, now) = (visit.Visit.Id, clock.GetCurrentInstant());
        var view = await views.ReadAsync(visit.Visit, cancellationToken);
        var directory = await people.ReadAsync(id, cancellationToken);
        var version = await itineraries.FindAsync(id, visit.Visit.Publication?.Version, cancellationToken);
        var facts = await audit.ListAsync(id, cancellationToken);
        return new BoardSource
        {
            Visit = visit.Visit,
            Language = visit.Language,
            View = view,
            People = directory,
            Itinerary = version?.Itinerary,
            Alerts = [.. facts.Select(AlertAnswer.From).OfType<AlertAnswer>().OrderByDescending(alert => alert.At)],
            Now = now,
            Rows = RowsOf(view, directory),
        };
    }

    /// <summary>What calendars hold, what they are to hold, and whom nobody can write to.</summary>
    private static IReadOnlyList<BoardRow> RowsOf(NoticeView view, PeopleDirectory directory)
    {
        var facts = view.Facts.ToLookup(fact => fact.Invitation);
        var notices = view.Notices.ToLookup(notice => notice.Invitation);
        var known = directory.People.ToLookup(person => person.Id);
        var invited = view.Compared.Actual.Select(row => new BoardRow
        {
            Invitation = row,
            Difference = view.DifferenceOf(row),
            Desired = view.DifferenceOf(row)?.Desired,
            Reply = CurrentReply.Of(row, facts[row.Id]),
            Facts = [.. facts[row.Id].OrderByDescending(fact => fact.At).ThenByDescending(fact => fact.Recorded)],
            Notices = [.. notices[row.Id]],
            Person = known[row.Person].FirstOrDefault(),
        });
        var awaited = view.Compared.Differences
            .Where(difference => difference is { Actual: null, Kind: DifferenceKind.Create, Desired: not null })
            .Select(difference => Uninvited(difference.Desired!, difference)); // each of them has one
        var unaddressed = view.Compared.Desired.Where(entry => entry.Person.Email is null).Select(entry => Uninvited(entry, null));
        return
        [
            .. invited.Concat(awaited).Concat(unaddressed)
                .OrderBy(row => row.Content?.StartInstant ?? Instant.MaxValue)
                .ThenBy(row => row.Role)
                .ThenBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase),
        ];

        BoardRow Uninvited(DesiredEntry entry, Difference? difference) => new()
        {
            Desired = entry,
            Difference = difference,
            Reply = CurrentReply.None,
            Facts = [],
            Notices = [],
            Person = known[entry.Person.Id].FirstOrDefault() ?? entry.Person,
        };
    }
}
