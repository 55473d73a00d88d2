using System.Globalization;
using System.Text.Json;

namespace Delegations.Hosting.CustomHandling;

/// <summary>
/// The Functions host's envelope: <c>{"Data":{"&lt;binding&gt;":…},"Metadata":{…}}</c>. A queue message comes as a JSON string whose
/// content is again a JSON string literal, and so do the strings of the metadata; numbers come as strings. Each top-level
/// property of a JSON message that is no array is copied over the metadata and may hide the queue's own.
/// </summary>
internal static class Envelope
{
    /// <summary>The queue call in an envelope; null where it is none.</summary>
    public static QueueCall? ReadQueueCall(JsonDocument envelope)
    {
        if (ReadData(envelope) is not { ValueKind: JsonValueKind.String } data || Unwrap(data) is not { } text)
        {
            return null;
        }

        var metadata = envelope.RootElement.TryGetProperty("Metadata", out var found) && found.ValueKind == JsonValueKind.Object ? found : default;
        var hidden = NamesInMessage(text);
        var id = hidden.Contains("Id") ? null : ReadText(metadata, "Id");
        var count = hidden.Contains("DequeueCount") ? null : ReadText(metadata, "DequeueCount");
        return new QueueCall(text, id, int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);
    }

    /// <summary>The timer call in an envelope; null where it is none.</summary>
    public static TimerCall? ReadTimerCall(JsonDocument envelope)
    {
        if (ReadData(envelope) is not { ValueKind: JsonValueKind.Object } timer)
        {
            return null;
        }

        return new TimerCall(timer.TryGetProperty("IsPastDue", out var late) && late.ValueKind == JsonValueKind.True);
    }

    /// <summary>The one binding's value, whatever function.json calls it.</summary>
    private static JsonElement? ReadData(JsonDocument envelope)
    {
        if (envelope.RootElement.ValueKind != JsonValueKind.Object
            || !envelope.RootElement.TryGetProperty("Data", out var data)
            || data.ValueKind != JsonValueKind.Object
            || data.GetPropertyCount() != 1)
        {
            return null;
        }

        return data.EnumerateObject().First().Value;
    }

    private static string? ReadText(JsonElement metadata, string name) =>
        metadata.ValueKind == JsonValueKind.Object && metadata.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Unwrap(value) ?? value.GetString()
            : null;

    private static string? Unwrap(JsonElement value)
    {
        try
        {
            using var inner = JsonDocument.Parse(value.GetString() ?? "");
            return inner.RootElement.ValueKind == JsonValueKind.String ? inner.RootElement.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static HashSet<string> NamesInMessage(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        try
        {
            using var message = JsonDocument.Parse(text);
            if (message.RootElement.ValueKind == JsonValueKind.Object)
            {
                names.UnionWith(message.RootElement.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Array).Select(property => property.Name));
            }
        }
        catch (JsonException)
        {
            // Plain text hides nothing.
        }

        return names;
    }
}
