using System.Text.RegularExpressions;
using Delegations.Itineraries;

namespace Delegations.Retention.Searching;

/// <summary>Names as the words that follow each other where they are written.</summary>
internal sealed partial class NameSequences
{
    private readonly ILookup<string, string[]> byFirst;

    private NameSequences(IEnumerable<string[]> sequences)
    {
        byFirst = sequences.OrderByDescending(words => words.Length).ToLookup(words => words[0], StringComparer.Ordinal);
        IsEmpty = byFirst.Count is 0;
    }

    public bool IsEmpty { get; }

    /// <param name="names">Those of one word are left out: they mean too much else.</param>
    /// <param name="anyOrder">Also with the surname first, wherever that begins.</param>
    public static NameSequences Of(IReadOnlyList<string> names, bool anyOrder)
    {
        var sequences = names.Select(WordsOf).Where(words => words.Length > 1);
        return new NameSequences(anyOrder ? sequences.SelectMany(Turned) : sequences);
    }

    /// <summary>The telling words of a name in their order, without honorifics.</summary>
    public static string[] WordsOf(string name)
    {
        var telling = NameKey.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. NameKey.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => telling.Contains(word, StringComparer.Ordinal))];
    }

    /// <summary>How many words of a name begin at this word; 0 for none.</summary>
    public int LengthAt(string text, List<TextWord> words, int at)
    {
        foreach (var sequence in byFirst[words[at].Folded])
        {
            if (at + sequence.Length <= words.Count && Matches(text, words, at, sequence))
            {
                return sequence.Length;
            }
        }

        return 0;
    }

    private static bool Matches(string text, List<TextWord> words, int at, string[] sequence)
    {
        for (var i = 1; i < sequence.Length; i++)
        {
            if (words[at + i].Folded != sequence[i] || !Gap().IsMatch(text[words[at + i - 1].End..words[at + i].Start]))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string[]> Turned(string[] words) =>
        Enumerable.Range(0, words.Length).Select(first => words[first..].Concat(words[..first]).ToArray());

    /// <summary>What may stand between two words of one name: blanks, a comma, a hyphen, the tags between the runs of a document.</summary>
    [GeneratedRegex(@"^(?:[\s,.\-'’\\_*&""“”«»]|&(?:#[xX]?[0-9A-Fa-f]{2,6}|[A-Za-z]{2,8});|<[^<>]{0,400}>){0,24}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Gap();
}
