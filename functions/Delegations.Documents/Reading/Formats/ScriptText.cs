using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Data that a page keeps in a script: <c>export default [ … ];</c>, <c>window.schedule = { … }</c>, <c>callback( … )</c>.</summary>
internal static partial class ScriptText
{
    // Beyond that, a script that is no JSON is not worth the slower reader of YAML.
    private const int LongestLoose = 1_000_000;

    public static bool IsScript(string beginning) => Beginning().IsMatch(beginning.TrimStart());

    /// <summary>The value alone.</summary>
    public static string Unwrap(string text)
    {
        var match = Beginning().Match(text);
        if (!match.Success)
        {
            return text;
        }

        // Line breaks are kept, so that findings name the lines of the file.
        var start = match.Groups["value"].Index;
        var end = text.LastIndexOfAny(['}', ']']);
        return end < start ? text : new string('\n', text.AsSpan(0, start).Count('\n')) + text[start..(end + 1)];
    }

    /// <summary>A literal of a script as YAML, which allows keys and texts without double quotation marks; null where it is too long.</summary>
    public static string? AsYaml(string value)
    {
        if (value.Length > LongestLoose)
        {
            return null;
        }

        var lines = value.Split('\n').Select(line => line.TrimStart().StartsWith("//", StringComparison.Ordinal) ? "" : line.Replace('\t', ' ').TrimEnd('\r'));
        return Comments().Replace(string.Join('\n', lines), "").Replace('`', '"');
    }

    [GeneratedRegex(@"\A(\s|//[^\n]*\n|/\*[^*]{0,2000}\*/|import[^\n]{0,300}\n)*((export\s+)?(default\s+|(const|let|var)\s+[\w$]{1,60}\s*(:\s*[\w<>\[\]., |]{1,100})?=\s*)|(module\.)?exports\s*=\s*|(window|self|globalThis)\.[\w.$]{1,80}\s*=\s*|[\w.$]{1,60}\()\s*(?<value>[\[{])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"/\*[^*]{0,5000}\*/|(?<=[,{\[\s])//[^\n]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comments();
}
