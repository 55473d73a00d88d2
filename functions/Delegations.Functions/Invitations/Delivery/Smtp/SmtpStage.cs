namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>How far a dialogue with a mail server came.</summary>
internal enum SmtpStage
{
    Connect,
    SignIn,

    /// <summary>MAIL FROM: the organiser.</summary>
    Sender,

    /// <summary>RCPT TO: the person.</summary>
    Recipient,

    /// <summary>DATA: the mail itself, not yet all of it.</summary>
    Data,

    /// <summary>All of the mail may have left; the server has not said what it did with it.</summary>
    Answer,
}
