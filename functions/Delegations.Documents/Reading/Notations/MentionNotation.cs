using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads one person with what stands beside the name: <c>Name (Organisation)</c>, <c>Name, function, organisation</c>, <c>[Organisation] Name</c>.</summary>
internal static partial class MentionNotation
{
    public static Mention Read(string text)
    {
        if (text.Length > 2 && text[0] == '[' && text.IndexOf(']', StringComparison.Ordinal) is var close and > 1 && close < text.Length - 2)
        {
            return Read(text[(close + 1)..].Trim()) with { Organisation = text[1..close].Trim() };
        }

        if (text.Contains('(', StringComparison.Ordinal) && InBrackets().Match(text) is { Success: true } brackets)
        {
            return WithBrackets(brackets.Groups["outer"].Value.Trim(), brackets.Groups["inner"].Value.Trim());
        }

        var parts = Parts(text);
        return parts.Count switch
        {
            0 => new Mention { Name = text.Trim() },
            1 => new Mention { Name = parts[0] },
            2 when PersonWords.LooksLikeFunction(parts[1]) => OfFunction(parts[0], parts[1]),
            2 => new Mention { Name = parts[0], Organisation = parts[1] },
            _ => new Mention { Name = parts[0], Function = string.Join(", ", parts.GetRange(1, parts.Count - 2)), Organisation = parts[^1] },
        };
    }

    private static List<string> Parts(string text)
    {
        var parts = Separators().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        while (parts.Count > 1 && PersonWords.IsDegree(parts[1]))
        {
            parts[0] = $"{parts[0]}, {parts[1]}";
            parts.RemoveAt(1);
        }

        return parts;
    }

    /// <summary>Head of Unit at LIST: the house stands behind the function.</summary>
    private static Mention OfFunction(string name, string function) =>
        AtHouse().Match(function) is { Success: true } match && !PersonWords.LooksLikeFunction(match.Groups["house"].Value)
            ? new Mention { Name = name, Function = match.Groups["function"].Value.Trim(), Organisation = match.Groups["house"].Value.Trim() }
            : new Mention { Name = name, Function = function };

    private static Mention WithBrackets(string before, string inner)
    {
        var outer = Read(before);
        if (inner.Length == 0 || PersonWords.IsPlaceholder(inner) || inner.StartsWith('@') || inner.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return outer;
        }

        return outer.Function is null && outer.Organisation is null && inner.Split(',', 2) is [var function, var where] && PersonWords.LooksLikeFunction(function)
                ? outer with { Function = function.Trim(), Organisation = where.Trim() }
                : PersonWords.LooksLikeFunction(inner) && outer.Function is null && !PersonWords.LooksLikeHouse(inner) ? outer with { Function = inner } : outer with { Organisation = inner };
    }

    [GeneratedRegex(@"^(?<outer>[^(]+)\((?<inner>[^()]*(\([^()]*\)[^()]*)?)\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@",|\s[–—|@-]\s|\s@(?=\p{Lu})|\s\|\s?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(?<function>.{4,60}?)\s(at|chez|bij|@)\s+(?<house>\p{Lu}.{1,80})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AtHouse();
}
