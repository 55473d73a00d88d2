namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>A mail in its envelope: one sender, one person.</summary>
internal sealed record SmtpMail(string From, string To, byte[] Content);
