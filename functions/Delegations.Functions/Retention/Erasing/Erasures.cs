using System.Text.Json;
using Delegations.Invitations;
using Delegations.Model.Ids;
using Delegations.Model.Messages;
using Delegations.Retention.Searching;
using Delegations.Storage.Queues;

namespace Delegations.Retention.Erasing;

/// <summary>
/// Forgets people: the wish is kept first, then a queue's message per visit does the work, and last the wish loses the name. Cut off anywhere,
/// asking again, the queue or the daily timer does the rest.
/// </summary>
internal sealed class Erasures(PersonFinder finder, VisitSweep sweep, ErasureStore store, InvitationStore invitations, MessageQueue queue, ErasureNotes notes)
{
    public const string Queue = "erasures";

    /// <summary>A walk that meets somebody writing the person anew is repeated so often at once; then the queue tries again.</summary>
    private const int MostWalks = 3;

    /// <summary>What would go where; null where nobody is known by that id.</summary>
    public async Task<ErasurePreview?> PreviewAsync(VisitId visit, PersonId person, bool onlyThis, CancellationToken cancellationToken)
    {
        if (await finder.FindAsync(visit, person, onlyThis, cancellationToken) is not { } found)
        {
            return null;
        }

        var visits = new List<VisitPreview>();
        foreach (var id in found.Visits)
        {
            if (await sweep.RunAsync(id, found.Wanted, new SweepOptions(IsDry: true, RemovesAttachments: false), cancellationToken) is { } tally)
            {
                visits.Add(new VisitPreview(id, tally, await IsInvitedAsync(id, found.Wanted, cancellationToken)));
            }
        }

        return new ErasurePreview(found.Wanted, visits);
    }

    /// <summary>Asks for it, or for what is left of it.</summary>
    public async Task<ErasureOutcome> AskAsync(VisitId visit, PersonId person, ErasureWish wish, CancellationToken cancellationToken)
    {
        var present = await store.FindAsync(Erasure.IdOf(visit, person), cancellationToken);
        if (present is { Done: null })
        {
            // Whoever asks again for more gets more.
            var wider = wish.RemovesAttachments && !present.RemovesAttachments ? present with { RemovesAttachments = true, Pending = present.Visits } : present;
            var isWritten = ReferenceEquals(wider, present) || await store.ReplaceAsync(wider, cancellationToken);
            await TellQueueAsync(isWritten ? wider : present, cancellationToken);
            return new ErasureOutcome.Asked(isWritten ? wider : present);
        }

        if (await finder.FindAsync(visit, person, wish.OnlyThis, cancellationToken) is not { } found)
        {
            return present is null ? new ErasureOutcome.Unknown() : new ErasureOutcome.Done(present);
        }

        foreach (var id in found.Visits)
        {
            if (await IsInvitedAsync(id, found.Wanted, cancellationToken))
            {
                return new ErasureOutcome.Invited(id);
            }
        }

        var asked = new Erasure
        {
            Id = Erasure.IdOf(visit, person),
            Asked = notes.Now,
            By = wish.By,
            RemovesAttachments = wish.RemovesAttachments,
            Wanted = found.Wanted,
            Visits = found.Visits,
            Pending = found.Visits,
            ETag = present?.ETag ?? default,
        };
        if (present is null ? await store.AddAsync(asked, cancellationToken) : await store.ReplaceAsync(asked, cancellationToken))
        {
            await TellQueueAsync(asked, cancellationToken);
        }

        return new ErasureOutcome.Asked(asked);
    }

    /// <summary>One visit's part. A repeat, also after the end, changes nothing.</summary>
    public async Task RunAsync(string id, VisitId visit, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { Wanted: { } wanted } erasure || !erasure.Pending.Contains(visit))
        {
            return;
        }

        var options = new SweepOptions(IsDry: false, erasure.RemovesAttachments);
        var taken = await sweep.RunAsync(visit, wanted, options, cancellationToken) ?? new SweepTally();
        for (var walk = 1; await sweep.RunAsync(visit, wanted, options with { IsDry = true }, cancellationToken) is { Total: > 0 }; walk++)
        {
            if (walk >= MostWalks)
            {
                throw new InvalidOperationException("The person is still named after several walks; somebody may be writing at the same time.");
            }

            await sweep.RunAsync(visit, wanted, options, cancellationToken);
        }

        await sweep.RemoveFormerAsync(visit, cancellationToken);
        await notes.ErasedAsync(visit, erasure, taken.Total, cancellationToken);
        while (await store.FindAsync(id, cancellationToken) is { } present
            && present.Pending.Contains(visit)
            && !await store.ReplaceAsync(present.Without(visit, taken, notes.Now), cancellationToken))
        {
            // Another visit's part ended in the same moment: read again.
        }
    }

    /// <summary>Tells the queue again of all that is not done.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        foreach (var erasure in await store.ListOpenAsync(cancellationToken))
        {
            await TellQueueAsync(erasure, cancellationToken);
        }
    }

    public Task<Erasure?> FindAsync(VisitId visit, PersonId person, CancellationToken cancellationToken) => store.FindAsync(Erasure.IdOf(visit, person), cancellationToken);

    private async Task TellQueueAsync(Erasure erasure, CancellationToken cancellationToken)
    {
        foreach (var visit in erasure.Pending)
        {
            var message = new ErasePersonMessage { Erasure = erasure.Id, Visit = visit };
            await queue.SendAsync(Queue, JsonSerializer.Serialize(message, QueueMessagesJson.Default.ErasePersonMessage), cancellationToken);
        }
    }

    /// <summary>
    /// Whether a calendar still holds an entry that lies ahead. Taking that back is a mail, and none leaves but by a plan that somebody has read;
    /// and after the erasure nobody would know any more whom to write to.
    /// </summary>
    private async Task<bool> IsInvitedAsync(VisitId visit, Wanted wanted, CancellationToken cancellationToken) =>
        (await invitations.ListAsync(visit, cancellationToken)).Any(row =>
            row is { IsTakenBack: false }
            && (wanted.HasAddress(row.Address) || wanted.HasName(row.Name))
            && (row.Sent ?? row.Outgoing?.Content)?.EndInstant > notes.Now);
}
