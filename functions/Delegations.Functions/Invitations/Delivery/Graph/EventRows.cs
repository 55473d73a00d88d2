using Delegations.Graph.Events;
using Delegations.Invitations.Notices;
using Delegations.Invitations.Replies;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Brings what a calendar tells to the rows that its events stand for.</summary>
internal sealed class EventRows(InvitationStore invitations, ReplyDesk desk, Alerts alerts, IClock clock)
{
    /// <summary>
    /// From the beginning of this week to the last day of all visits. A link into the changes holds for one window alone, so a window
    /// that moved with the clock would have every round read all.
    /// </summary>
    public Interval WindowOf(IReadOnlyList<Visit> visits)
    {
        var today = clock.GetCurrentInstant().InUtc().Date;
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        var last = visits.Max(visit => visit.InvitedUntil ?? default) + InvitationLimits.Grace;
        return new Interval(monday.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant(), last.InUtc().Date.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant());
    }

    /// <summary>The rows whose events the calendar holds.</summary>
    public async Task<RowBook> OpenAsync(IReadOnlyList<Visit> visits, CancellationToken cancellationToken)
    {
        var live = new List<(Visit, Invitation)>();
        foreach (var visit in visits)
        {
            live.AddRange((await invitations.ListAsync(visit.Id, cancellationToken))
                .Where(row => row is { IsTakenBack: false, Entry: not null })
                .Select(row => (visit, row)));
        }

        return new RowBook(live);
    }

    /// <summary>Keeps each answer in the event once; events of others are passed over.</summary>
    public async Task RecordAsync(RowBook book, GraphEvent item, CancellationToken cancellationToken)
    {
        if (item.IsCancelled || book.Find(item) is not var (visit, row))
        {
            return;
        }

        foreach (var reply in item.Attendees)
        {
            if (EventReply.Of(visit, row, item, reply, clock.GetCurrentInstant()) is { } fact)
            {
                await desk.RecordAsync(visit, row, fact, cancellationToken);
            }
        }
    }

    /// <summary>Somebody deleted the event: the next change makes it anew, and until then a person should know.</summary>
    public Task TellGoneAsync(Visit visit, Invitation row, CancellationToken cancellationToken) =>
        EndOf(row) > clock.GetCurrentInstant()
            ? alerts.RaiseAsync(visit, new Alert(AlertKind.Deleted, row.Id, row.Entry?.Id ?? ""), cancellationToken)
            : Task.CompletedTask;

    public static bool IsWithin(Invitation row, Interval window) =>
        row.Sent is { } sent && sent.StartInstant < window.End && sent.EndInstant > window.Start;

    private static Instant? EndOf(Invitation row) => (row.Sent ?? row.Outgoing?.Content)?.EndInstant;
}
