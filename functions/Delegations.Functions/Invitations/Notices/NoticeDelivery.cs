using Delegations.Invitations.Delivery;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Sends one notice. The row says what is about to leave before it leaves, so that an attempt cut off anywhere is recognised.</summary>
internal sealed class NoticeDelivery(VisitStore visits, NoticeStore notices, NoticeContents contents, NoticeWriter writer, NoticeOutside outside)
{
    private Instant Now => outside.Clock.GetCurrentInstant();

    public async Task SendAsync(VisitId id, NoticeId key, string? call, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(id, cancellationToken) is not { } visit || !MayAct(await notices.FindAsync(id, key, cancellationToken), call))
        {
            return;
        }

        if (outside.Deliveries.Find(visit.Invitations.Way) is not { } delivery)
        {
            await PrepareAndSendAsync(visit, key, call, null, FreeTurn.Instance, cancellationToken);
            return;
        }

        await using var turn = await delivery.TakeTurnAsync(visit.Organiser, cancellationToken);
        if (turn is null)
        {
            await outside.Queue.SendAsync(id, key, delivery.ReturnAfter(visit.Organiser), cancellationToken);
            return;
        }

        await PrepareAndSendAsync(visit, key, call, delivery, turn, cancellationToken);
    }

    /// <summary>Reads the row anew: a turn may have been waited for.</summary>
    private async Task PrepareAndSendAsync(
        Visit visit, NoticeId key, string? call, IDelivery? delivery, ITurn turn, CancellationToken cancellationToken)
    {
        if (await notices.FindAsync(visit.Id, key, cancellationToken) is not { } row || !MayAct(row, call))
        {
            return;
        }

        var isUncertain = row.State is NoticeState.Sending;
        if (await PrepareAsync(visit, row, call, cancellationToken) is not { Outgoing: { } leaving } marked)
        {
            return;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, turn.Lost);
        limit.CancelAfter((InvitationLimits.Call - InvitationLimits.CallMargin).ToTimeSpan());
        var content = await contents.ReadAsync(visit.Id, key, leaving.Content, cancellationToken);
        var letter = new NoticeLetter(
            visit.Id, OutgoingNotice.KeyOf(key, leaving.Stamp), content.From, content.To, content.Subject, content.Text, content.Html, content.Mail, isUncertain);
        var outcome = delivery is null
            ? new DeliveryOutcome.Impossible(DeliveryReason.NotConfigured)
            : await delivery.SendAsync(letter, limit.Token);
        await NoteAsync(NoticeOutcomes.After(marked, visit.Invitations.Way, isUncertain, outcome, Now), cancellationToken);
    }

    /// <summary>The row as it is about to leave; null where nothing does.</summary>
    private async Task<Notice?> PrepareAsync(Visit visit, Notice row, string? call, CancellationToken cancellationToken)
    {
        var underWay = row.State is NoticeState.Sending ? row.Outgoing : null;
        var stamp = underWay?.Stamp ?? NextStamp(row, Now);
        var draft = await writer.WriteAsync(visit, row, stamp, cancellationToken);
        if (draft is not NoticeDraft.Written(var content))
        {
            await notices.UpdateAsync(NoticeOutcomes.Unsent(row, draft), cancellationToken);
            return null;
        }

        var outgoing = underWay is not null
            ? underWay with { Since = Now, Call = call }
            : new OutgoingNotice(stamp, await contents.KeepAsync(visit.Id, row.Id, content, cancellationToken), Now, call);
        return await notices.UpdateAsync(row with { State = NoticeState.Sending, Outgoing = outgoing, NotBefore = null }, cancellationToken);
    }

    private async Task NoteAsync(Notice after, CancellationToken cancellationToken)
    {
        if (await notices.UpdateAsync(after, cancellationToken) is not null && after is { NotBefore: { } due, QueuedAt: { } queuedAt })
        {
            // The queue knows whole seconds only: a message that comes a moment too early would be spent for nothing.
            await outside.Queue.SendAsync(after.Visit, after.Id, due - queuedAt + Duration.FromSeconds(1), cancellationToken);
        }
    }

    private bool MayAct(Notice? row, string? call) => row switch
    {
        null => false,
        { NotBefore: { } due } when due > Now => false,
        { State: NoticeState.Pending } => true,
        { State: NoticeState.Sending, NotBefore: not null } => true, // the call has ended, without saying how
        { State: NoticeState.Sending, Outgoing: { } underWay } => (call is not null && underWay.Call == call) || Now - underWay.Since >= InvitationLimits.Call,
        _ => false,
    };

    /// <summary>Stamps have whole seconds, and name the mail: two mails of one notice never share one.</summary>
    private static Instant NextStamp(Notice row, Instant now)
    {
        var second = Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds());
        return row.Outgoing is { } last && second <= last.Stamp ? last.Stamp + Duration.FromSeconds(1) : second;
    }
}

/// <summary>What sending a notice needs besides its stores.</summary>
internal sealed record NoticeOutside(Deliveries Deliveries, NoticeQueue Queue, IClock Clock);
