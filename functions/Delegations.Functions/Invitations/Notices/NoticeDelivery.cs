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
            await outside.Queue.SendAsync(id, key, InvitationLimits.Bounce(), cancellationToken);
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
        var stamp = row.Outgoing?.Stamp is { } before && row.State is NoticeState.Sending ? before : NextStamp(row, Now);
        if (await writer.WriteAsync(visit, row, stamp, cancellationToken) is not { } content)
        {
            // What may have left already is not said to have stayed here.
            var state = row.State is NoticeState.Sending ? NoticeState.Unknown : NoticeState.Dropped;
            await notices.UpdateAsync(row with { State = state, QueuedAt = null, NotBefore = null }, cancellationToken);
            return null;
        }

        var outgoing = row is { State: NoticeState.Sending, Outgoing: { } underWay }
            ? underWay with { Since = Now, Call = call }
            : new OutgoingNotice(stamp, await contents.KeepAsync(visit.Id, row.Id, content, cancellationToken), Now, call);
        return await notices.UpdateAsync(row with { State = NoticeState.Sending, Outgoing = outgoing }, cancellationToken);
    }

    private async Task NoteAsync(Notice after, CancellationToken cancellationToken)
    {
        if (await notices.UpdateAsync(after, cancellationToken) is not null && after is { NotBefore: { } due, QueuedAt: { } queuedAt })
        {
            await outside.Queue.SendAsync(after.Visit, after.Id, due - queuedAt, cancellationToken);
        }
    }

    private bool MayAct(Notice? row, string? call) => row switch
    {
        null => false,
        { NotBefore: { } due } when due > Now => false,
        { State: NoticeState.Pending } => true,
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
