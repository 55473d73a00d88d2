using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>The one way in for notices: a row first, then the queue.</summary>
/// <remarks>Cut off between the two, whoever asks again, or the timer, tells the queue; the row makes two messages one mail.</remarks>
internal sealed class NoticeDesk(NoticeStore notices, NoticeQueue queue, IClock clock)
{
    /// <summary>False where the same was asked for before.</summary>
    public async Task<bool> AskAsync(Notice notice, Duration delay, CancellationToken cancellationToken)
    {
        if (await notices.AddAsync(notice with { QueuedAt = clock.GetCurrentInstant() }, cancellationToken))
        {
            await queue.SendAsync(notice.Visit, notice.Id, delay, cancellationToken);
            return true;
        }

        if (await notices.FindAsync(notice.Visit, notice.Id, cancellationToken) is { } there)
        {
            await ResumeAsync(there, cancellationToken);
        }

        return false;
    }

    /// <summary>Tells the queue again of what is due and seems to have been lost on the way.</summary>
    public async Task ResumeAsync(Notice notice, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        if (IsLost(notice, now) && await notices.UpdateAsync(notice with { QueuedAt = now }, cancellationToken) is not null)
        {
            await queue.SendAsync(notice.Visit, notice.Id, Duration.Zero, cancellationToken);
        }
    }

    private static bool IsLost(Notice notice, Instant now) => notice.State switch
    {
        NoticeState.Pending => IsOlder(Latest(notice.QueuedAt, notice.NotBefore), InvitationLimits.Queue, now),
        NoticeState.Sending => IsOlder(notice.Outgoing?.Since, InvitationLimits.Call, now)
            && IsOlder(Latest(notice.QueuedAt, notice.NotBefore), InvitationLimits.Call, now),
        _ => false,
    };

    private static bool IsOlder(Instant? since, Duration patience, Instant now) => since is not { } moment || now - moment >= patience;

    private static Instant? Latest(Instant? one, Instant? other) => new[] { one, other }.Max();
}
