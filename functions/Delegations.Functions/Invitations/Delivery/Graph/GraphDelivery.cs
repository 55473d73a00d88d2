using Delegations.Graph;
using Delegations.Graph.Events;
using Delegations.Graph.Mails;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Delivers as events in the organiser's mailbox, for which Exchange mails the person: one event, one attendee.</summary>
internal sealed class GraphDelivery(GraphClient client, GraphCalendar calendar, GraphTurns turns, GraphVerdicts verdicts) : IDelivery
{
    public DeliveryWay Way => DeliveryWay.Graph;

    public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) => turns.TakeAsync(organiser.Address, cancellationToken);

    public Duration ReturnAfter(Mailbox organiser) => turns.ReturnAfter(organiser.Address);

    public async Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken)
    {
        var outcome = await calendar.DeliverAsync(letter, cancellationToken);
        return outcome.IsDone(out var result, out var failure)
            ? new DeliveryOutcome.Delivered(result.Entry, result.WasThere)
            : verdicts.Of(EventWords.MailboxOf(letter), letter.Key, failure, outcome.Call);
    }

    public async Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken)
    {
        if (letter.IsUncertain)
        {
            // Graph recognises no repeat of a mail, and two are worse than one that may be missing.
            return new DeliveryOutcome.Impossible(DeliveryReason.Unavailable, MessageStanding.Unknown);
        }

        var draft = new MailDraft
        {
            Subject = letter.Subject,
            Body = new EventBody(letter.Html, IsHtml: true),
            To = [new GraphAddress(letter.To.Address, letter.To.Name)],
        };
        var outcome = await client.SendMailAsync(letter.From.Address, draft, cancellationToken);
        return outcome.IsDone(out _, out var failure)
            ? new DeliveryOutcome.Delivered()
            : verdicts.Of(letter.From.Address, letter.Key, failure, outcome.Call);
    }
}
