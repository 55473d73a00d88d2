using Delegations.Storage.Blobs;

namespace Delegations.Invitations.Delivery;

/// <summary>Puts invitations into the container <c>outbox</c> as files, for a person to look at or to send.</summary>
/// <remarks>
/// A blob appears whole or not at all, and is never written again: a repeat finds its own work. The mail is written last, so
/// whoever sees it finds the calendar file beside it.
/// </remarks>
internal sealed class OutboxDelivery(DocumentStore documents) : IDelivery
{
    public const string Container = "outbox";

    public async Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken)
    {
        var path = $"{letter.Visit}/{letter.Key}";
        var calendar = await documents.AddOnceAsync(
            Container, $"{path}.ics", BinaryData.FromBytes(letter.Calendar), "text/calendar; charset=utf-8", cancellationToken);
        var mail = await documents.AddOnceAsync(
            Container, $"{path}.eml", BinaryData.FromBytes(letter.Mail), "message/rfc822", cancellationToken);
        return calendar is AddOutcome.Differs || mail is AddOutcome.Differs
            ? new DeliveryOutcome.Impossible("The outbox holds another file under this message's name.")
            : new DeliveryOutcome.Delivered();
    }
}
