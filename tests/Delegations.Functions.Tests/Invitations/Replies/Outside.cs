using Delegations.Invitations.Delivery;
using Delegations.Visits;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>A mail system that answers as it is told, and notes what came.</summary>
internal sealed class Outside : IDelivery
{
    public DeliveryOutcome Answer { get; set; } = new DeliveryOutcome.Delivered();

    public List<string> Keys { get; } = [];

    public DeliveryWay Way => DeliveryWay.Outbox;

    public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) => ValueTask.FromResult<ITurn?>(FreeTurn.Instance);

    public Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken) => Task.FromResult(Answer);

    public Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken)
    {
        Keys.Add(letter.Key);
        return Task.FromResult(Answer);
    }
}
