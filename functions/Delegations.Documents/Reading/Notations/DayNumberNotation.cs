using System.Globalization;
using System.Text.RegularExpressions;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads <c>Day 2</c>, <c>Jour 2</c>, <c>Tag 2</c>, <c>Día 2</c>, <c>J2</c>, <c>2. Tag</c>, <c>Day II</c>, <c>first day</c>.</summary>
internal static partial class DayNumberNotation
{
    private const int LongestText = 60;

    private static readonly Dictionary<string, int> Numbers = Index(
    [
        "i one first premier premiere un une erster erste eins een eerste uno primer primo primeiro primera primeira",
        "ii two second deuxieme deux zweiter zweite zwei twee tweede dos segundo due secondo dois segunda",
        "iii three third troisieme trois dritter dritte drei drie derde tres tercer tre terzo terceiro",
        "iv four fourth quatrieme quatre vierter vierte vier vierde cuatro cuarto quattro quarto quatro",
        "v five fifth cinquieme cinq funfter funfte funf vijf vijfde cinco quinto cinque",
        "vi six sixth sixieme sechster sechste sechs zes zesde seis sexto sei sesto",
        "vii seven seventh septieme sept siebter siebte sieben zeven zevende siete septimo sette settimo sete",
    ]);

    public static int? Find(string text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        var folded = Words.Fold(text);
        if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            var match = DayNumber().Match(folded);
            return match.Success ? int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) : null;
        }

        return DayWord().Match(folded) is { Success: true } word && Numbers.TryGetValue(word.Groups["w"].Value, out var number) ? number : null;
    }

    private static Dictionary<string, int> Index(string[] rows) =>
        rows.SelectMany((row, index) => row.Split(' ').Select(word => (word, number: index + 1))).ToDictionary(pair => pair.word, pair => pair.number, StringComparer.Ordinal);

    [GeneratedRegex(@"^\W*((day|jour|journee|dag|tag|dia|giorno|giornata|jornada|dzien|den|paiva|nap|gun|ziua|день|ημέρα)[\s_n°º#.:\-]*|j|(?<=^)d(?=[1-9]$))(?<n>[1-9][0-9]?)\b(?!\s*[:h.]\s*\d)|^\W*(?<n>[1-9][0-9]?)(\.|e|er|eme|ere|ste|de|nd|st|rd|th|º|°|o)?\s+(day|jour|journee|dag|tag|dia|giorno|giornata|jornada|dzien|den|paiva)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayNumber();

    // Roman numbers and number words only where nothing but a sign follows: "Day I met" is a talk.
    [GeneratedRegex(@"^\W*(day|jour|journee|dag|tag|dia|giorno|giornata|jornada)[\s_\-]+(?<w>[a-z]+)\s*([:\-–—,.(|/].*)?$|^\W*(?<w>[a-z]+)\s+(day|jour|journee|dag|tag|dia|giorno|giornata|jornada)\s*([:\-–—,.(|/].*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DayWord();
}
