using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Delegations.Retention.Searching;

/// <summary>Finds and takes a person out of JSON, whatever it holds: an entry about them goes, a text that names them gets a mark.</summary>
internal sealed class PersonJson(Sought sought)
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Readable = new(Compact) { WriteIndented = true };

    /// <summary>Null where the text is no JSON object or array.</summary>
    public static JsonNode? TryParse(string? text)
    {
        if (text?.TrimStart() is not ['{' or '[', ..])
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static string Write(JsonNode node, bool indented) => node.ToJsonString(indented ? Readable : Compact);

    /// <summary>Whether anything had to be taken out.</summary>
    public bool Redact(JsonNode? node) => node switch
    {
        JsonObject item => RedactObject(item),
        JsonArray list => RedactArray(list),
        _ => false,
    };

    /// <summary>Whether this is an entry about the person, or about something of theirs.</summary>
    public bool IsAbout(JsonNode? node) => node is JsonObject item
        && (sought.Is(TextOf(item, "name"), TextOf(item, "organisation"), TextOf(item, "email") ?? TextOf(item, "address"))
            || (item["person"] is JsonObject person ? IsAbout(person) : sought.IsId(TextOf(item, "person"))));

    private bool RedactObject(JsonObject item)
    {
        var changed = false;
        if (IsAbout(item))
        {
            foreach (var (name, _) in item.ToList().Where(member => member.Value is JsonValue value && value.GetValueKind() is JsonValueKind.String && member.Key is not "id"))
            {
                changed |= SetMark(item, name);
            }
        }

        foreach (var (name, value) in item.ToList())
        {
            if (sought.IsId(name))
            {
                item.Remove(name);
                changed = true;
            }
            else if (value is JsonValue text && text.GetValueKind() is JsonValueKind.String)
            {
                changed |= RedactText(text.GetValue<string>(), redacted => item[name] = redacted);
            }
            else
            {
                changed |= Redact(value);
            }
        }

        return changed;
    }

    private bool RedactArray(JsonArray list)
    {
        var changed = false;
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var at = i;
            if (IsAbout(list[i]) || (list[i] is JsonValue id && id.GetValueKind() is JsonValueKind.String && sought.IsId(id.GetValue<string>())))
            {
                list.RemoveAt(i);
                changed = true;
            }
            else if (list[i] is JsonValue text && text.GetValueKind() is JsonValueKind.String)
            {
                changed |= RedactText(text.GetValue<string>(), redacted => list[at] = redacted);
            }
            else
            {
                changed |= Redact(list[i]);
            }
        }

        return changed;
    }

    private bool RedactText(string text, Action<string> write)
    {
        // JSON kept as a text inside JSON keeps its form.
        if (TryParse(text) is { } inner)
        {
            var within = Redact(inner);
            if (within)
            {
                write(Write(inner, indented: false));
            }

            return within;
        }

        var redacted = sought.Text.Redact(text);
        if (!ReferenceEquals(redacted, text))
        {
            write(redacted);
        }

        return !ReferenceEquals(redacted, text);
    }

    /// <summary>Codes such as a language stay readable to whoever parses them; what identifies goes.</summary>
    private static bool SetMark(JsonObject item, string name)
    {
        switch (name)
        {
            case var _ when item[name]?.GetValue<string>() is PersonText.Mark or "":
                return false;
            case "name":
                item[name] = PersonText.Mark;
                return true;
            case "email" or "address" or "assistantEmail" or "phone" or "function" or "organisation" or "citizenship":
                item[name] = "";
                return true;
            default:
                return false;
        }
    }

    private static string? TextOf(JsonObject item, string name) =>
        item[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
