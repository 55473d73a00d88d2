using System.Diagnostics;
using NodaTime;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>What a result means for the invitation.</summary>
internal static class SmtpVerdicts
{
    private const int Addressing = 1;
    private const int MailboxState = 2;
    private const int Policy = 7;

    /// <summary>Exchange: the signed-in user may not send as the organiser (yet).</summary>
    private const int SendAsDenied = 60;

    /// <summary>“Bad sender's mailbox address” and “… system address” say nothing of the person's.</summary>
    private static readonly int[] OfTheSender = [7, 8];

    /// <summary>A full mailbox is not emptied within minutes.</summary>
    private static readonly Duration FullMailbox = Duration.FromHours(1);

    public static DeliveryOutcome Of(SmtpResult result) => result switch
    {
        SmtpResult.Taken => new DeliveryOutcome.Delivered(),
        SmtpResult.Refused({ } stage, { } reply) => reply.IsPermanent ? Permanent(stage, reply) : Temporary(stage, reply),
        SmtpResult.Silent(SmtpStage.Answer) => new DeliveryOutcome.Later(DeliveryReason.Unavailable),
        SmtpResult.Silent => Later(DeliveryReason.Unavailable),
        SmtpResult.Mismatch => Later(DeliveryReason.SignInFailed),
        _ => throw new UnreachableException(),
    };

    private static DeliveryOutcome.Later Temporary(SmtpStage stage, SmtpReply reply) => (stage, reply) switch
    {
        (SmtpStage.SignIn, { Code: not 421 }) => Later(DeliveryReason.Unavailable, reply.Wish),
        (_, { Subject: MailboxState, Detail: 2 }) => Later(DeliveryReason.Throttled, reply.Wish ?? FullMailbox),
        _ => Later(DeliveryReason.Throttled, reply.Wish),
    };

    private static DeliveryOutcome Permanent(SmtpStage stage, SmtpReply reply) => (stage, reply) switch
    {
        // Of the connection, not of the message: a blocked address of ours, a server being rebuilt.
        (SmtpStage.Connect, _) => Later(DeliveryReason.Unavailable),
        (SmtpStage.SignIn, _) or (_, { Code: 530 or 535 }) => Later(DeliveryReason.SignInFailed),
        (SmtpStage.Sender, { Subject: Policy }) or (_, { Subject: Policy, Detail: SendAsDenied }) => Later(DeliveryReason.Forbidden),
        (_, { Subject: Addressing, Detail: { } detail }) when OfTheSender.Contains(detail) => Impossible(DeliveryReason.Rejected),
        (SmtpStage.Recipient, { Subject: Policy }) => Impossible(DeliveryReason.Rejected), // “relaying denied” is no fault of the address
        (SmtpStage.Recipient, _) or (SmtpStage.Data or SmtpStage.Answer, { Subject: Addressing or MailboxState }) => Impossible(DeliveryReason.AddressRefused),
        _ => Impossible(DeliveryReason.Rejected),
    };

    /// <summary>A refusal is an answer: the server did not take the mail.</summary>
    private static DeliveryOutcome.Later Later(DeliveryReason reason, Duration? after = null) => new(reason, after, MessageStanding.Refused);

    private static DeliveryOutcome.Impossible Impossible(DeliveryReason reason) => new(reason);
}
