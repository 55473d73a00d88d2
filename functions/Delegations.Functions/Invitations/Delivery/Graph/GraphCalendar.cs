using Delegations.Graph;
using Delegations.Graph.Events;
using Result = Delegations.Graph.GraphOutcome<Delegations.Invitations.Delivery.Graph.EventResult>;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Brings one event in the organiser's mailbox to what its letter says, and nobody two mails about it.</summary>
internal sealed class GraphCalendar(GraphClient client)
{
    /// <summary>How often one delivery looks again where the mailbox is not as it was: after it the timer does.</summary>
    private const int MostLooks = 2;

    /// <summary>After so many failures an event that nobody can find by its key is not late in the index: it is gone.</summary>
    private const int PatienceWithIndex = 3;

    public Task<Result> DeliverAsync(Letter letter, CancellationToken cancellationToken) => letter switch
    {
        { Message.Method: Documents.Rendering.Ics.CalendarMethod.Cancel } => CancelAsync(letter, cancellationToken),
        { Entry: null, IsUncertain: true } => FindOrCreateAsync(letter, letter.Message.Uid, MostLooks, cancellationToken),
        { Entry: null } => CreateAsync(letter, letter.Message.Uid, MostLooks, cancellationToken),
        { Entry: var entry, IsUncertain: false, Was: { } was } when !EventWords.IsOnline(letter) =>
            PatchAsync(letter, entry.Id, entry.ETag, EventWords.Difference(letter, was), MostLooks, cancellationToken),
        { Entry: var entry } => ReadAndUpdateAsync(letter, entry.Id, MostLooks, cancellationToken),
    };

    private async Task<Result> FindOrCreateAsync(Letter letter, string transaction, int looks, CancellationToken cancellationToken)
    {
        var found = await FindAsync(letter, cancellationToken);
        return !found.IsDone(out var standing, out var failure) ? new Result.Failed(failure, found.Call)
            : standing is null ? await CreateAsync(letter, transaction, looks, cancellationToken)
            : await SettleAsync(letter, standing, found.Call, looks, cancellationToken);
    }

    private async Task<Result> CreateAsync(Letter letter, string transaction, int looks, CancellationToken cancellationToken)
    {
        var created = await client.CreateEventAsync(EventWords.MailboxOf(letter), EventWords.Draft(letter, transaction), cancellationToken);
        return created.IsDone(out var made, out var failure) ? Done(letter, made, created.Call)
            : failure is GraphFailure.DuplicateTransaction(var existing) && looks > 0
                ? await MeetTwinAsync(letter, existing, transaction, created.Call, looks - 1, cancellationToken)
                : new Result.Failed(failure, created.Call);
    }

    /// <summary>An event was made under this transaction before: it is the one, unless somebody has deleted it since.</summary>
    private async Task<Result> MeetTwinAsync(
        Letter letter, string? existing, string transaction, GraphCall call, int looks, CancellationToken cancellationToken)
    {
        var twin = existing is null ? await FindAsync(letter, cancellationToken) : await ReadAsync(letter, existing, cancellationToken);
        if (!twin.IsDone(out var standing, out var failure))
        {
            return new Result.Failed(failure, twin.Call);
        }

        var anew = EventWords.TransactionAnew(letter);
        return standing is not null ? await SettleAsync(letter, standing, twin.Call, looks, cancellationToken)
            : (existing is not null || letter.Failures >= PatienceWithIndex) && transaction != anew ? await FindOrCreateAsync(letter, anew, looks, cancellationToken)
            : new Result.Failed(new GraphFailure.DuplicateTransaction(existing), call); // not yet to be found: a later look will
    }

    private async Task<Result> ReadAndUpdateAsync(Letter letter, string id, int looks, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(letter, id, cancellationToken);
        return !read.IsDone(out var standing, out var failure) ? new Result.Failed(failure, read.Call)
            : standing is not null ? await SettleAsync(letter, standing, read.Call, looks, cancellationToken)
            : looks > 0 ? await FindOrCreateAsync(letter, EventWords.TransactionAnew(letter), looks - 1, cancellationToken)
            : new Result.Failed(new GraphFailure.NotFound(), read.Call);
    }

    /// <summary>The event carries the key of the message that wrote it last: ours means that this one has done its work.</summary>
    private async Task<Result> SettleAsync(Letter letter, GraphEvent standing, GraphCall call, int looks, CancellationToken cancellationToken)
    {
        if (standing.MessageKey == letter.Key)
        {
            return Done(letter, standing, call);
        }

        // What was to be taken back has not arrived: the event stands as the former message left it, and nobody need be told.
        if (letter.TakesBack && standing.MessageKey is { } written && written == letter.FormerKey)
        {
            var done = Done(letter, standing, call);
            return done with { Value = done.Value with { WasThere = true } };
        }

        var patch = letter is { IsUncertain: false, Was: { } was } && looks == MostLooks ? EventWords.Difference(letter, was) : EventWords.Whole(letter);
        if (EventWords.IsOnline(letter) && patch.Body is { } words)
        {
            if (standing.Html is null)
            {
                return await ReadAndUpdateAsync(letter, standing.Id, looks, cancellationToken);
            }

            patch = patch with { Body = MeetingPart.Keep(words, standing.Html) };
        }

        return await PatchAsync(letter, standing.Id, standing.ETag, patch, looks, cancellationToken);
    }

    private async Task<Result> PatchAsync(Letter letter, string id, string? etag, EventPatch patch, int looks, CancellationToken cancellationToken)
    {
        var patched = await client.UpdateEventAsync(EventWords.MailboxOf(letter), id, etag, patch, cancellationToken);
        return patched.IsDone(out var changed, out var failure) ? Done(letter, changed, patched.Call)
            : failure is GraphFailure.NotFound or GraphFailure.Conflict && looks > 0
                ? await ReadAndUpdateAsync(letter, id, looks - 1, cancellationToken)
                : new Result.Failed(failure, patched.Call);
    }

    private async Task<Result> CancelAsync(Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Entry is { } entry)
        {
            var cancelled = await CancelAsync(letter, entry.Id, cancellationToken);
            if (!letter.IsUncertain || !cancelled.IsDone(out _, out _))
            {
                return cancelled;
            }
        }

        // A creation whose answer was lost may have left an event that no row knows.
        var found = await FindAsync(letter, cancellationToken);
        return !found.IsDone(out var standing, out var failure) ? new Result.Failed(failure, found.Call)
            : standing is null || standing.Id == letter.Entry?.Id ? new Result.Done(new EventResult(null), found.Call)
            : await CancelAsync(letter, standing.Id, cancellationToken);
    }

    private async Task<Result> CancelAsync(Letter letter, string id, CancellationToken cancellationToken)
    {
        var outcome = await client.CancelEventAsync(EventWords.MailboxOf(letter), id, EventWords.Comment(letter), cancellationToken);
        if (outcome.IsDone(out _, out var failure) || failure is GraphFailure.NotFound)
        {
            return new Result.Done(new EventResult(null), outcome.Call);
        }

        // A second cancellation may be refused in any way.
        var isGone = failure is GraphFailure.Rejected or GraphFailure.Conflict
            && (await ReadAsync(letter, id, cancellationToken)).IsDone(out var standing, out _) && standing is null;
        return isGone ? new Result.Done(new EventResult(null), outcome.Call) : new Result.Failed(failure, outcome.Call);
    }

    /// <summary>The event as it stands; null where it is gone or cancelled.</summary>
    private async Task<GraphOutcome<GraphEvent?>> ReadAsync(Letter letter, string id, CancellationToken cancellationToken)
    {
        var read = await client.GetEventAsync(EventWords.MailboxOf(letter), id, cancellationToken);
        return read.IsDone(out var item, out var failure) ? new GraphOutcome<GraphEvent?>.Done(item.IsCancelled ? null : item, read.Call)
            : failure is GraphFailure.NotFound ? new GraphOutcome<GraphEvent?>.Done(null, read.Call)
            : new GraphOutcome<GraphEvent?>.Failed(failure, read.Call);
    }

    /// <summary>The event that stands for the letter's entry; null for none.</summary>
    private async Task<GraphOutcome<GraphEvent?>> FindAsync(Letter letter, CancellationToken cancellationToken)
    {
        var found = await client.FindEventsByKeyAsync(EventWords.MailboxOf(letter), EventWords.EntryKeyOf(letter), cancellationToken);
        return found.IsDone(out var events, out var failure)
            ? new GraphOutcome<GraphEvent?>.Done(events.Where(item => !item.IsCancelled).OrderByDescending(item => item.MessageKey == letter.Key).FirstOrDefault(), found.Call)
            : new GraphOutcome<GraphEvent?>.Failed(failure, found.Call);
    }

    private static Result.Done Done(Letter letter, GraphEvent item, GraphCall call) =>
        new(new EventResult(new ExternalEntry(item.Id, item.ICalUId ?? letter.Entry?.CalendarUid ?? "", item.ETag)), call);
}
