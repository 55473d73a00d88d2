using System.Buffers;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Takes the signs of Markdown and of typed lists off a line.</summary>
internal static partial class Markdown
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("#*_[`<-+•·◦‣–1234567890");
    private static readonly SearchValues<char> RuleSigns = SearchValues.Create("-=_* \t~");

    /// <summary>The text without what its author commented out, line for line.</summary>
    public static string WithoutComments(string text) =>
        text.Contains("<!--", StringComparison.Ordinal) ? Comment().Replace(text, match => new string('\n', match.Value.Count(sign => sign == '\n'))) : text;

    /// <summary>The line's words.</summary>
    public static string Plain(string line)
    {
        var text = line.AsSpan().IndexOfAny(Signs) < 0 ? line : Bullet().Replace(Heading().Replace(line, ""), "");
        if (text.AsSpan().IndexOfAny("*_`[<") >= 0)
        {
            text = Link().Replace(text, "${text}");
            text = Emphasis().Replace(text, "${text}");
            text = Tag().Replace(Break().Replace(text, "\n"), "").Replace("`", "", StringComparison.Ordinal);
        }

        return text.Trim();
    }

    /// <summary>A line that only parts what is above from what is below.</summary>
    public static bool IsRule(string line) => line.Length > 2 && line.AsSpan().IndexOfAnyExcept(RuleSigns) < 0;

    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"</?(a|b|i|u|em|strong|span|div|p|ul|li|ol|small|sup|sub|h[1-6]|td|tr|th|table|tbody|center|font|details|summary)(\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^#{1,6}\s+|\s+#+$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Heading();

    // A number is one of a list only before a time: "4. November" is a day.
    [GeneratedRegex(@"^\s*([*+•·◦‣–-]\s+(\[[ xX]\]\s+)?|\d{1,2}[.)]\s+(?=\**\d{1,2}[:.h]\d{2}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"!?\[(?<text>[^\]\n]*)\]\([^)\n]*\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\w)(?<sign>\*{1,3}|_{1,3})(?=\S)(?<text>[^*_\n]+?)\k<sign>(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Break();
}
