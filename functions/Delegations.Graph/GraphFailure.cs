using NodaTime;

namespace Delegations.Graph;

/// <summary>Why a call gave no value. Codes are Graph's, fit for logs; its messages are shown to nobody and not kept.</summary>
public abstract record GraphFailure
{
    private GraphFailure()
    {
    }

    /// <summary>Nothing was done; come again, not sooner than Graph asks for.</summary>
    public sealed record Throttled(Duration? RetryAfter) : GraphFailure;

    /// <summary>A server error, a lost connection or a limit of time: it may have been done. Look before doing it again.</summary>
    public sealed record Unknown(Duration? RetryAfter) : GraphFailure;

    /// <summary>The app may not do this, or could not sign in: a matter of configuration.</summary>
    public sealed record Forbidden(string Code) : GraphFailure;

    /// <summary>There is no such mailbox, or none that Graph can reach.</summary>
    public sealed record MailboxGone : GraphFailure;

    /// <summary>The mailbox holds no such item (any more).</summary>
    public sealed record NotFound : GraphFailure;

    /// <summary>The item is in another state than the one named: read it again.</summary>
    public sealed record Conflict : GraphFailure;

    /// <summary>An event was created under this transaction before.</summary>
    /// <param name="ExistingEventId">That event, where Graph tells.</param>
    public sealed record DuplicateTransaction(string? ExistingEventId) : GraphFailure;

    /// <summary>Graph will never take this.</summary>
    public sealed record Rejected(string Code) : GraphFailure;
}
