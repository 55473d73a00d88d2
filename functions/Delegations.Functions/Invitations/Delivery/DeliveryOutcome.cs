using NodaTime;

namespace Delegations.Invitations.Delivery;

/// <summary>What the outside said.</summary>
internal abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>Taken over by the outside.</summary>
    /// <param name="Entry">What the outside calls the entry; null where it has no name for it.</param>
    /// <param name="WasThere">The entry stood as wanted, by an earlier message: nobody was told anything.</param>
    internal sealed record Delivered(ExternalEntry? Entry = null, bool WasThere = false) : DeliveryOutcome;

    /// <summary>Not now.</summary>
    /// <param name="After">The least time until the next attempt, as the outside wishes; null leaves it to the usual growing delays.</param>
    /// <param name="Standing">Refused where the outside surely did nothing; unknown where a repeat must find out.</param>
    internal sealed record Later(DeliveryReason Reason, Duration? After = null, MessageStanding Standing = MessageStanding.Unknown) : DeliveryOutcome;

    /// <summary>Never like this.</summary>
    internal sealed record Impossible(DeliveryReason Reason, MessageStanding Standing = MessageStanding.Refused) : DeliveryOutcome;
}
