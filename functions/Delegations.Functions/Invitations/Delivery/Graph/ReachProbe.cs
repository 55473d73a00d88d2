using Delegations.Graph;
using Delegations.Hosting;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>Asks, once an hour at most, whether the app reaches a mailbox that it must not reach.</summary>
internal sealed class ReachProbe(GraphClient client, TimeProvider time, IConfiguration configuration) : IHealthConcern
{
    public const string MailboxKey = "Delegations:Graph:ProbeMailbox";

    private const string Concern =
        $"The app's permission in Microsoft Graph reaches mailboxes beyond the organisers' (tried with the one in the setting {MailboxKey}). "
        + "Grant Calendars.ReadWrite and Mail.Send by RBAC for Applications in Exchange Online with a scope, and take away the unscoped grants in Entra ID.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);

    private int asking;
    private volatile Answer? last;

    public async ValueTask<string?> DescribeAsync(CancellationToken cancellationToken)
    {
        if (configuration[MailboxKey] is { Length: > 0 } mailbox && !IsFresh && Interlocked.Exchange(ref asking, 1) == 0)
        {
            try
            {
                last = new Answer(await AskAsync(mailbox.Trim(), cancellationToken), time.GetTimestamp());
            }
            finally
            {
                Volatile.Write(ref asking, 0);
            }
        }

        return last?.Reach is MailboxReach.Reached ? Concern : null;
    }

    private bool IsFresh => last is { } answer && time.GetElapsedTime(answer.At) < GoodFor;

    private async Task<MailboxReach> AskAsync(string mailbox, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            return await client.ReachesAsync(mailbox, limited.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return MailboxReach.Unknown;
        }
    }

    private sealed record Answer(MailboxReach Reach, long At);
}
