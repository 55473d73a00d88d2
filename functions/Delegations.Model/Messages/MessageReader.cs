using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Delegations.Model.Messages;

/// <summary>Takes a queue message from its text.</summary>
public static class MessageReader
{
    private const int KnownVersion = 1;

    /// <summary>The message.</summary>
    /// <exception cref="UnprocessableMessageException">The text is not JSON, or of another name or version, or has other members.</exception>
    public static TMessage Read<TMessage>(string text, JsonTypeInfo<TMessage> type)
        where TMessage : class, IQueueMessage
    {
        RefuseOthers(text, TMessage.ExpectedName);
        try
        {
            return JsonSerializer.Deserialize(text, type)
                ?? throw new UnprocessableMessageException("The message is empty.");
        }
        catch (JsonException e)
        {
            throw new UnprocessableMessageException($"The message does not have the members of {TMessage.ExpectedName} version {KnownVersion}.", e);
        }
    }

    /// <summary>Name and version first: of another version, the other members mean nothing.</summary>
    private static void RefuseOthers(string text, string expectedName)
    {
        using var document = Parse(text);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object
            || !root.TryGetProperty("name", out var name) || name.ValueKind is not JsonValueKind.String || name.GetString() != expectedName)
        {
            throw new UnprocessableMessageException($"The message is not named {expectedName}.");
        }

        if (!root.TryGetProperty("version", out var version) || version.ValueKind is not JsonValueKind.Number || !version.TryGetInt32(out var number))
        {
            throw new UnprocessableMessageException("The message names no version.");
        }

        if (number != KnownVersion)
        {
            throw new UnprocessableMessageException($"The message is of version {number}; this app knows version {KnownVersion}.");
        }
    }

    private static JsonDocument Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            throw new UnprocessableMessageException("The message is not JSON.", e);
        }
    }
}
