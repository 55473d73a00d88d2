using System.Security.Cryptography;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery;

/// <summary>Brings messages to people. A repeat of the same message must be recognised, not sent again.</summary>
internal interface IDelivery
{
    DeliveryWay Way { get; }

    /// <summary>A place among the calls that the outside takes from this mailbox at once; null where none came free for now.</summary>
    ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken);

    /// <summary>When to ask again where no turn came free: for those who know no better, within some seconds, not all at once.</summary>
    Duration ReturnAfter(Mailbox organiser) => Duration.FromMilliseconds(RandomNumberGenerator.GetInt32(1_000, 10_000));

    /// <summary>Creates, updates or cancels one calendar entry. Called within a turn.</summary>
    Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken);

    /// <summary>Sends a mail without an entry. Called within a turn.</summary>
    Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken);
}
