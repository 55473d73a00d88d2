using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>Titles of sessions that are a way from one place to the next: <c>Transfert vers Redu (45 min)</c>.</summary>
internal static partial class TransferTitle
{
    /// <summary>What takes longer is a shuttle service, or a journey.</summary>
    public static readonly Duration Longest = Duration.FromHours(3);

    private const int LongestTitle = 300;

    private static readonly HashSet<string> FirstWords = new(StringComparer.Ordinal)
    {
        "transfer", "transfert", "trajet", "deplacement", "verplaatsing", "fahrt", "busfahrt", "anfahrt", "transferfahrt", "traslado", "trasferimento", "deslocacao", "drive",
    };

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" :,(-–");

    private static readonly int LongestWord = FirstWords.Max(word => word.Length);

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create([.. FirstWords.SelectMany(word => new[] { word[0], char.ToUpperInvariant(word[0]) }).Distinct()]);

    public static bool Is(string title)
    {
        if (title.Length == 0 || !FirstLetters.Contains(title[0]))
        {
            return false;
        }

        var end = title.AsSpan().IndexOfAny(WordEnds) is >= 0 and var found ? found : title.Length;
        return end > 0 && end <= LongestWord && FirstWords.Contains(Words.Fold(title[..end]));
    }

    /// <summary>The duration that a title gives, or null.</summary>
    public static Duration? DurationIn(string title)
    {
        var match = Written().Match(title.Length <= LongestTitle ? title : title[..LongestTitle]);
        return !match.Success ? null : Duration.FromMinutes((60 * Number(match, "hours")) + Number(match, "minutes") + Number(match, "rest"));
    }

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<![\d:.])((?<minutes>\d{1,3})\s?(min|minutes|minuten|minuti|minutos|['’′])(?!\w)|(?<hours>\d)\s?(h|hours?|heures?|uur|Std|Stunden?)\s?(?<rest>[0-5]\d)?(?!\w))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Written();
}
