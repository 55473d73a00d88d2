using System.Net;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>The texts of a tree as a person reads them: without markup, in one of their languages.</summary>
internal static partial class TreeTexts
{
    private static readonly HashSet<string> Languages = new(
        ["en", "fr", "de", "nl", "it", "es", "pt", "ca", "eu", "gl", "lb", "pl", "cs", "sk", "sl", "hr", "da", "sv", "no", "nb", "fi", "et", "lv", "lt", "hu", "ro", "bg", "el", "tr", "ru", "uk", "ja", "zh", "ko", "ar", "he", "ga", "cy", "english", "french", "german", "dutch"],
        StringComparer.Ordinal);

    /// <summary>Whether a mapping holds one text in several languages.</summary>
    public static bool IsTranslated(TreeNode.Mapping mapping) =>
        mapping.Members.Count > 0 && mapping.Members.All(member => IsLanguage(member.Key) && member.Value is TreeNode.Scalar);

    /// <summary>Whether a key is the name of a language: <c>en</c>, <c>en-GB</c>.</summary>
    public static bool IsLanguage(string key) => key.Length is 2 or 5 or 6 or 7 && Languages.Contains(Words.Fold(key).Split('-', '_')[0]);

    /// <summary>The text of a value; of several languages the one that stands first.</summary>
    public static string Of(TreeNode node, string separator = "; ") => node switch
    {
        TreeNode.Scalar scalar => Clean(scalar.Text),
        TreeNode.Sequence sequence => string.Join(separator, sequence.Items.Select(item => Of(item, ", ")).Where(text => text.Length > 0)),
        TreeNode.Mapping mapping when IsTranslated(mapping) => mapping.Members.Select(member => Of(member.Value)).FirstOrDefault(text => text.Length > 0, ""),
        TreeNode.Mapping mapping => NameOf(mapping) ?? string.Join(", ", mapping.Members.Where(member => member.Value is TreeNode.Scalar && !IsAddressOfPage(member.Value)).Select(member => Of(member.Value)).Where(text => text.Length > 0).Take(4)),
        _ => "",
    };

    /// <summary>The name or title that a mapping has.</summary>
    public static string? NameOf(TreeNode.Mapping mapping)
    {
        foreach (var name in (string[])["name", "title", "label", "nome", "nombre", "nom", "naam", "titolo", "titulo", "titre"])
        {
            foreach (var (key, value) in mapping.Members)
            {
                if (key.Equals(name, StringComparison.OrdinalIgnoreCase) && Of(value) is { Length: > 0 } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    /// <summary>Without the tags, entities, links and emphasis of web pages.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny("<&*[`") < 0)
        {
            return text;
        }

        var clean = text;
        if (clean.Contains('<', StringComparison.Ordinal))
        {
            clean = Breaks().Replace(clean, "\n");
            clean = Tags().Replace(clean, "");
        }

        if (clean.Contains('&', StringComparison.Ordinal))
        {
            clean = CleanText.Of(WebUtility.HtmlDecode(clean));
        }

        if (clean.Contains("](", StringComparison.Ordinal))
        {
            clean = Links().Replace(clean, "${text}");
        }

        clean = clean.Contains('*', StringComparison.Ordinal) ? Emphasis().Replace(clean, "${text}") : clean;
        return clean.Contains("\n\n\n", StringComparison.Ordinal) ? ManyLines().Replace(clean, "\n\n").Trim() : clean.Trim();
    }

    public static bool IsTruth(string text) => text is "true" or "false" or "True" or "False" or "yes" or "no" or "Yes" or "No" or "TRUE" or "FALSE";

    private static bool IsAddressOfPage(TreeNode node) => node is TreeNode.Scalar scalar && (scalar.Text.Contains("://", StringComparison.Ordinal) || scalar.Text.StartsWith('/') || scalar.Text.StartsWith('#'));

    [GeneratedRegex(@"<br\s*/?>|</(p|li|div|h[1-6]|tr)>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Breaks();

    // Only the tags of texts: "Name <name@example.org>" is none.
    [GeneratedRegex(@"</?(p|li|ul|ol|div|h[1-6]|b|i|u|em|strong|a|span|sup|sub|small|code|img|font|hr|blockquote|center|del|s|mark|abbr|table|tr|td|th|tbody|thead|pre|figure|iframe|time|section)(\s[^<>]{0,500})?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]{1,300})\]\([^()\s]{1,500}\)(\{[^{}]{0,80}\})?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<!\*)\*{1,3}(?<text>[^*\n]{1,300})\*{1,3}(?!\*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ManyLines();
}
