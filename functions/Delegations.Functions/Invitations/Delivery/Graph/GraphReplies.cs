using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Reads the answers out of the calendars of all organisers whose visits are not over.</summary>
internal sealed class GraphReplies(VisitStore visits, MailboxRound round, IClock clock, ILogger<GraphReplies> logger)
{
    /// <exception cref="AggregateException">A mailbox could not be read; the others were.</exception>
    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var mailboxes = new Dictionary<string, List<Visit>>(StringComparer.OrdinalIgnoreCase);
        await foreach (var visit in visits.ListAsync(cancellationToken))
        {
            if (visit is { HasInvited: true, Invitations.Way: DeliveryWay.Graph, InvitedUntil: { } until } && until + InvitationLimits.Grace >= now)
            {
                (mailboxes.TryGetValue(visit.Organiser.Address, out var known) ? known : mailboxes[visit.Organiser.Address] = []).Add(visit);
            }
        }

        var failures = new VisitFailures(logger);
        foreach (var (mailbox, sharing) in mailboxes)
        {
            // A mailbox is named by one of its visits: addresses are not logged.
            await failures.RunAsync(sharing[0].Id, () => round.RunAsync(mailbox, sharing, cancellationToken));
        }

        failures.ThrowIfAny();
    }
}
