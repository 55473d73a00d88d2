using System.Text.Json.Serialization;

namespace Delegations.Graph.Wire;

internal sealed record MailRequest(MessageRequest Message, bool SaveToSentItems);

internal sealed record MessageRequest
{
    public required string Subject { get; init; }
    public required BodyRequest Body { get; init; }
    public required IReadOnlyList<RecipientRequest> ToRecipients { get; init; }
    public IReadOnlyList<FileRequest>? Attachments { get; init; }
}

internal sealed record RecipientRequest(EmailAddress EmailAddress);

internal sealed record FileRequest(string Name, string ContentType, ReadOnlyMemory<byte> ContentBytes)
{
    [JsonPropertyName("@odata.type")]
    public string Type { get; } = "#microsoft.graph.fileAttachment";
}
