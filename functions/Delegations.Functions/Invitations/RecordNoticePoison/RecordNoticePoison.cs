using Delegations.Hosting;
using Delegations.Invitations.Notices;
using Delegations.Model.Messages;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>What the queue of notices gave up: a row that says why, and the notice left to the timer.</summary>
internal sealed class RecordNoticePoison(GivenUpMessages givenUp, NoticeStore notices) : IQueueFunction
{
    public async Task RunAsync(QueueCall call, CancellationToken cancellationToken)
    {
        var type = QueueMessagesJson.Default.SendNoticeMessage;
        if (await givenUp.RecordAsync(call, type, message => message.Visit, cancellationToken) is { } message
            && await notices.FindAsync(message.Visit, message.Notice, cancellationToken) is { IsOpen: true } row)
        {
            await notices.UpdateAsync(NoticeOutcomes.GivenUp(row), cancellationToken);
        }
    }
}
