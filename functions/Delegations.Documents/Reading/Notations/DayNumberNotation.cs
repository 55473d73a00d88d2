using System.Globalization;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads <c>Day 2</c>, <c>Jour 2</c>, <c>Dag 2</c>, <c>Tag 2</c>, <c>J2</c>, <c>2. Tag</c>.</summary>
internal static partial class DayNumberNotation
{
    public static int? Find(string text)
    {
        if (text.Length is 0 or > 60)
        {
            return null;
        }

        var match = DayNumber().Match(Words.Fold(text));
        return match.Success ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex(@"^\W*((day|jour|journee|dag|tag)[\s_n°\-]*|j)(?<n>[1-9][0-9]?)\b(?!\s*[:h.]\s*\d)|^\W*(?<n>[1-9][0-9]?)(\.|e|er|eme|ere|ste|de|nd|st|rd|th)\s+(day|jour|journee|dag|tag)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayNumber();
}
