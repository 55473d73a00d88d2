using Delegations.Hosting;
using Delegations.Invitations.Notices;

namespace Delegations.Invitations;

/// <summary>Every hour: reminders, programmes of the coming day, lists of open answers and visitor lists that are due where the visit is.</summary>
internal sealed class SendReminders(NoticeRounds rounds) : ITimerFunction
{
    public Task RunAsync(TimerCall call, CancellationToken cancellationToken) => rounds.RunAllAsync(cancellationToken);
}
