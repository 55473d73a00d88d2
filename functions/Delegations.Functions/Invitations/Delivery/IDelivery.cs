using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Invitations.Delivery;

/// <summary>Brings a message to a person's calendar. A repeat of the same message must be recognised, not sent again.</summary>
internal interface IDelivery
{
    Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken);
}

/// <summary>A message ready to leave.</summary>
/// <param name="Visit">Whose invitation it is.</param>
/// <param name="Key">The same for a true repeat only; lower-case letters, digits and hyphens, no personal data.</param>
/// <param name="Calendar">The calendar object.</param>
/// <param name="Mail">The whole mail, with the calendar object in it.</param>
internal sealed record Letter(VisitId Visit, string Key, byte[] Calendar, byte[] Mail);

/// <summary>What the outside said.</summary>
internal abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>Taken over by the outside.</summary>
    internal sealed record Delivered : DeliveryOutcome;

    /// <summary>Not now: an outage or a throttle.</summary>
    internal sealed record Later(Instant NotBefore, string Reason) : DeliveryOutcome;

    /// <summary>Never like this.</summary>
    internal sealed record Impossible(string Reason) : DeliveryOutcome;
}
