using Delegations.Storage.Blobs;
using Delegations.Visits;

namespace Delegations.Invitations.Delivery;

/// <summary>Puts messages into the container <c>outbox</c> as files, for a person to look at or to send.</summary>
/// <remarks>
/// A blob appears whole or not at all, and is never written again: a repeat finds its own work, also where another release of
/// the app would word it otherwise by now. The mail is written last, so whoever sees it finds the calendar file beside it.
/// </remarks>
internal sealed class OutboxDelivery(DocumentStore documents) : IDelivery
{
    public const string Container = "outbox";

    public DeliveryWay Way => DeliveryWay.Outbox;

    public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) => ValueTask.FromResult<ITurn?>(FreeTurn.Instance);

    public async Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken)
    {
        var path = $"{letter.Visit}/{letter.Key}";
        await documents.AddOnceAsync(
            Container, $"{path}.ics", BinaryData.FromBytes(letter.Calendar), "text/calendar; charset=utf-8", cancellationToken);
        await AddMailAsync(path, letter.Mail, cancellationToken);
        return new DeliveryOutcome.Delivered();
    }

    public async Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        await AddMailAsync($"{letter.Visit}/{letter.Key}", letter.Mail, cancellationToken);
        return new DeliveryOutcome.Delivered();
    }

    private Task<AddOutcome> AddMailAsync(string path, byte[] mail, CancellationToken cancellationToken) =>
        documents.AddOnceAsync(Container, $"{path}.eml", BinaryData.FromBytes(mail), "message/rfc822", cancellationToken);
}
