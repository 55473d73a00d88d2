using System.Diagnostics;
using Delegations.Graph;
using NodaTime;

namespace Delegations.Invitations.Delivery.Graph;

/// <summary>What becomes of a message when Graph gave no value.</summary>
internal sealed partial class GraphVerdicts(GraphTurns turns, ILogger<GraphVerdicts> logger)
{
    private static readonly Duration UntilSignIn = Duration.FromMinutes(5);

    /// <summary>A new permission takes up to two hours to count.</summary>
    private static readonly Duration UntilPermitted = Duration.FromMinutes(15);

    private static readonly string[] AddressCodes = ["ErrorInvalidRecipients", "ErrorInvalidSmtpAddress", "InvalidRecipients"];

    public DeliveryOutcome Of(string mailbox, string key, GraphFailure failure, GraphCall call)
    {
        LogFailure(key, failure.GetType().Name, call.Status, call.Code, call.ClientRequestId);
        if (failure is GraphFailure.Throttled(var wait) && call.Status is not null)
        {
            turns.Pause(mailbox, wait?.ToTimeSpan());
        }

        return failure switch
        {
            // Without a status nothing was sent: it was the sign-in that failed.
            GraphFailure.Throttled(var after) when call.Status is null => Later(DeliveryReason.SignInFailed, after ?? UntilSignIn),
            GraphFailure.Forbidden when call.Status is null or StatusCodes.Status401Unauthorized => Later(DeliveryReason.SignInFailed, UntilSignIn),
            GraphFailure.Throttled(var after) => Later(DeliveryReason.Throttled, after),
            GraphFailure.Forbidden => Later(DeliveryReason.Forbidden, UntilPermitted),
            GraphFailure.Unknown(var after) => new DeliveryOutcome.Later(DeliveryReason.Unavailable, after),
            GraphFailure.DuplicateTransaction => new DeliveryOutcome.Later(DeliveryReason.Unavailable),
            GraphFailure.Conflict or GraphFailure.NotFound => Later(DeliveryReason.Unavailable, null),
            GraphFailure.MailboxGone => new DeliveryOutcome.Impossible(DeliveryReason.MailboxGone),
            GraphFailure.Rejected(var code) => new DeliveryOutcome.Impossible(
                AddressCodes.Contains(code, StringComparer.OrdinalIgnoreCase) ? DeliveryReason.AddressRefused : DeliveryReason.Rejected),
            _ => throw new UnreachableException(),
        };
    }

    private static DeliveryOutcome.Later Later(DeliveryReason reason, Duration? after) => new(reason, after, MessageStanding.Refused);

    [LoggerMessage(LogLevel.Warning, "Graph did not take message {Key}: {Failure}, status {Status}, code {Code}, request {Request}")]
    private partial void LogFailure(string key, string failure, int? status, string? code, string request);
}
