using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>A mail that left a mailbox.</summary>
/// <param name="EventId">Null for a mail that is about no event.</param>
public sealed record SentMail(MailKind Kind, string Mailbox, string Recipient, string? EventId, string Subject, Instant At);

/// <summary>What a mail is about.</summary>
public enum MailKind
{
    Invitation,
    Update,
    Cancellation,
    Mail,
}
