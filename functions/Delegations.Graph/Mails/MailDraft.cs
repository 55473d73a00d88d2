using Delegations.Graph.Events;

namespace Delegations.Graph.Mails;

/// <summary>A mail to send.</summary>
public sealed record MailDraft
{
    public required string Subject { get; init; }
    public required EventBody Body { get; init; }
    public required IReadOnlyList<GraphAddress> To { get; init; }
    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
    public bool SaveToSentItems { get; init; } = true;
}

/// <summary>A file that goes with a mail.</summary>
public sealed record MailAttachment(string Name, string ContentType, ReadOnlyMemory<byte> Content);
