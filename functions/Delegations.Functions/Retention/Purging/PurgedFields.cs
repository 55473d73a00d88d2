using System.Text.Json.Nodes;
using Delegations.Retention.Searching;

namespace Delegations.Retention.Purging;

/// <summary>Fields that go.</summary>
/// <param name="Always">By their names.</param>
/// <param name="Addresses">By their names, where they hold a mail address: a house has an address too.</param>
/// <param name="TakesMails">Together with the copies of mails.</param>
internal sealed record PurgedFields(IReadOnlyList<string> Always, IReadOnlyList<string> Addresses, bool TakesMails)
{
    public bool IsAlways(string name) => Always.Contains(name, StringComparer.Ordinal);

    public bool IsMeant(string name, string text) =>
        IsAlways(name) || (Addresses.Contains(name, StringComparer.Ordinal) && text.Contains('@', StringComparison.Ordinal));

    /// <summary>Whether there was anything to take out.</summary>
    public bool Strip(JsonNode json)
    {
        var changed = false;
        switch (json)
        {
            case JsonObject item:
                foreach (var (name, value) in item.ToList())
                {
                    if (value is JsonValue text && text.TryGetValue<string>(out var written))
                    {
                        changed |= Strip(item, name, written);
                    }
                    else if (value is not null)
                    {
                        changed |= Strip(value);
                    }
                }

                break;
            case JsonArray list:
                foreach (var value in list.OfType<JsonNode>())
                {
                    changed |= Strip(value);
                }

                break;
        }

        return changed;
    }

    private bool Strip(JsonObject item, string name, string written)
    {
        if (written.Length > 0 && IsMeant(name, written))
        {
            item[name] = IsAlways(name) ? null : "";
            return true;
        }

        // Rows are kept as JSON, and hold JSON.
        if (PersonJson.TryParse(written) is { } inner && Strip(inner))
        {
            item[name] = PersonJson.Write(inner, indented: false);
            return true;
        }

        return false;
    }
}
