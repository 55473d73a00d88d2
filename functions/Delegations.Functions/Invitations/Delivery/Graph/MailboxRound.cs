using Delegations.Graph;
using Delegations.Graph.Events;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>One round through the changes of one mailbox's calendar.</summary>
/// <remarks>How far it came is kept once all of it is: a round cut off anywhere is read again, and finds its own facts.</remarks>
internal sealed partial class MailboxRound(
    GraphClient client, GraphTurns turns, ChangeLinks links, EventRows rows, ILogger<MailboxRound> logger)
{
    public async Task RunAsync(string mailbox, IReadOnlyList<Visit> visits, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(mailbox, cancellationToken);
        if (turn is null)
        {
            return; // deliveries come first; the next round reads as much
        }

        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Lost);
        var window = rows.WindowOf(visits);
        var known = await links.FindAsync(mailbox, window, ends.Token);
        var read = await ReadAsync(mailbox, visits, window, known, ends.Token);
        if (read is ReadResult.Restart)
        {
            read = await ReadAsync(mailbox, visits, window, link: null, ends.Token);
        }

        if (read is ReadResult.Whole whole)
        {
            await LookForGoneAsync(mailbox, whole, window, ends.Token);
            await links.PutAsync(mailbox, window, whole.Link, ends.Token);
        }
    }

    private async Task<ReadResult> ReadAsync(
        string mailbox, IReadOnlyList<Visit> visits, Interval window, string? link, CancellationToken cancellationToken)
    {
        var book = new Lazy<Task<RowBook>>(() => rows.OpenAsync(visits, cancellationToken));
        var (isFull, seen, removed) = (link is null, new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (true)
        {
            var outcome = link is null
                ? await client.ReadCalendarViewAsync(mailbox, window, cancellationToken)
                : await client.ReadCalendarViewAsync(link, cancellationToken);
            if (!outcome.IsDone(out var changes, out var failure))
            {
                return GiveUp(mailbox, visits[0], failure, outcome.Call);
            }

            if (changes is not CalendarChanges.Page page)
            {
                return new ReadResult.Restart();
            }

            foreach (var item in page.Events)
            {
                seen.Add(item.Id);
                removed.Remove(item.Id);
                await rows.RecordAsync(await book.Value, item, cancellationToken);
            }

            removed.UnionWith(page.Removed);
            link = page.Next;
            if (page.IsLast)
            {
                return new ReadResult.Whole(link, book, isFull ? seen : null, removed);
            }
        }
    }

    /// <summary>Events that were deleted by hand; a full round tells of none, and lacks them.</summary>
    private async Task LookForGoneAsync(string mailbox, ReadResult.Whole read, Interval window, CancellationToken cancellationToken)
    {
        if (read is { Seen: null, Removed.Count: 0 })
        {
            return;
        }

        var book = await read.Book.Value;
        foreach (var (visit, row) in book.Live.Where(live => read.Removed.Contains(live.Row.Entry!.Id) // rows of the book have entries
            || (read.Seen is { } seen && !seen.Contains(live.Row.Entry!.Id) && EventRows.IsWithin(live.Row, window))).ToList())
        {
            // What left the window is told like what is gone.
            var outcome = await client.GetEventAsync(mailbox, row.Entry!.Id, cancellationToken); // as above
            var isGone = outcome.IsDone(out var item, out var failure) ? item.IsCancelled : failure is GraphFailure.NotFound;
            if (isGone)
            {
                await rows.TellGoneAsync(visit, row, cancellationToken);
            }
        }
    }

    /// <exception cref="InvalidOperationException">Only a person can help.</exception>
    private ReadResult.Later GiveUp(string mailbox, Visit visit, GraphFailure failure, GraphCall call)
    {
        LogFailure(visit.Id, failure.GetType().Name, call.Status, call.Code, call.ClientRequestId);
        switch (failure)
        {
            case GraphFailure.Throttled(var after):
                turns.Pause(mailbox, after?.ToTimeSpan());
                return new ReadResult.Later();
            case GraphFailure.Unknown:
                return new ReadResult.Later();
            default:
                throw new InvalidOperationException($"The organiser's calendar could not be read: {failure.GetType().Name}.");
        }
    }

    [LoggerMessage(LogLevel.Warning, "The calendar of the organiser of visit {Visit} could not be read: {Failure}, status {Status}, code {Code}, request {Request}")]
    private partial void LogFailure(Model.Ids.VisitId visit, string failure, int? status, string? code, string request);

    private abstract record ReadResult
    {
        /// <param name="Seen">Of a full round: all events that there are.</param>
        public sealed record Whole(string Link, Lazy<Task<RowBook>> Book, HashSet<string>? Seen, HashSet<string> Removed) : ReadResult;

        public sealed record Restart : ReadResult;

        public sealed record Later : ReadResult;
    }
}
