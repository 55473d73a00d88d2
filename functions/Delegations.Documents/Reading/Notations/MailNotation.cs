using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Finds mail addresses in a cell.</summary>
internal static partial class MailNotation
{
    private const int LongestCell = 4000;

    public static IReadOnlyList<string> FindAll(string text) => !text.Contains('@', StringComparison.Ordinal) ? [] : [.. Address().Matches(text.Length <= LongestCell ? text : text[..LongestCell]).Select(match => match.Value)];

    [GeneratedRegex(@"(?<![\w.+\-])[\w.+\-][\w.+'\-]*@[\w\-]+(\.[\w\-]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Address();
}
