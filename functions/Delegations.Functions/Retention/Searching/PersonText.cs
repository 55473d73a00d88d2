using System.Text;
using System.Text.RegularExpressions;

namespace Delegations.Retention.Searching;

/// <summary>
/// Finds people in texts however they are written: with or without honorifics, surname first, in capitals, with other accents, over line and
/// run breaks, and by address and number. A surname alone is doubtful, and never taken for the person.
/// </summary>
internal sealed partial class PersonText
{
    /// <summary>What stands where somebody was named.</summary>
    public const string Mark = "[…]";

    private const int ShortestNumber = 7;

    private readonly NameSequences certain;
    private readonly NameSequences protectedNames;
    private readonly HashSet<string> doubtful;
    private readonly Regex? contacts;

    /// <param name="names">Whoever is found by them is certain; names of one word are not.</param>
    /// <param name="addresses">Mail addresses.</param>
    /// <param name="numbers">Telephone numbers, as written.</param>
    /// <param name="others">Names of people who must stay whole, also where one contains the other.</param>
    /// <param name="doubts">Names whose surnames alone are to be looked at.</param>
    public PersonText(
        IReadOnlyList<string> names, IReadOnlyList<string> addresses, IReadOnlyList<string> numbers, IReadOnlyList<string> others, IReadOnlyList<string> doubts)
    {
        certain = NameSequences.Of(names, anyOrder: true);
        protectedNames = NameSequences.Of(others, anyOrder: false);
        doubtful = [.. doubts.SelectMany(DoubtfulWords)];
        contacts = ContactPattern(addresses, numbers);
    }

    public bool IsIn(string? text) => text is { Length: > 0 } && Find(text).Count > 0;

    /// <summary>The text with a mark in place of the person; the very same text where they are not in it.</summary>
    public string Redact(string text)
    {
        var spans = Find(text);
        if (spans.Count is 0)
        {
            return text;
        }

        var redacted = new StringBuilder();
        var at = 0;
        foreach (var (start, end) in spans)
        {
            redacted.Append(text, at, start - at).Append(Mark);

            // A name can go over the runs of a document: its tags stay.
            foreach (Match tag in Tag().Matches(text[start..end]))
            {
                redacted.Append(tag.Value);
            }

            at = end;
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What somebody should look at: pieces of the text around a surname alone.</summary>
    public IEnumerable<string> Doubts(string? text)
    {
        if (text is not { Length: > 0 } || doubtful.Count is 0)
        {
            yield break;
        }

        var words = TextWord.AllIn(text, overMarkup: true);
        var covered = Covered(text, words);
        var sure = Find(text);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (!covered[i] && doubtful.Contains(word.Folded) && !sure.Any(span => word.Start >= span.Start && word.Start < span.End))
            {
                yield return Excerpt(text, word.Start, word.End);
            }
        }
    }

    /// <summary>The person as the text writes them, each way once.</summary>
    public IEnumerable<string> Spellings(string text) => Find(text).Select(span => text[span.Start..span.End]).Distinct(StringComparer.Ordinal);

    /// <summary>Pieces of the text around the person.</summary>
    public IEnumerable<string> Excerpts(string text) => Find(text).Select(span => Excerpt(text, span.Start, span.End));

    private static string Excerpt(string text, int start, int end)
    {
        var (from, to) = (Math.Max(0, start - 80), Math.Min(text.Length, end + 80));
        return Tag().Replace(text[from..to], " ").ReplaceLineEndings(" ").Trim();
    }

    private List<(int Start, int End)> Find(string text)
    {
        var spans = new List<(int Start, int End)>();
        if (contacts is not null)
        {
            spans.AddRange(contacts.Matches(text).Select(match => (match.Index, match.Index + match.Length)));
        }

        FindNames(text, TextWord.AllIn(text, overMarkup: false), spans);
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains('&', StringComparison.Ordinal))
        {
            FindNames(text, TextWord.AllIn(text, overMarkup: true), spans);
        }

        spans.Sort();
        return Merge(spans);
    }

    private void FindNames(string text, List<TextWord> words, List<(int Start, int End)> spans)
    {
        if (certain.IsEmpty)
        {
            return;
        }

        var covered = Covered(text, words);
        for (var i = 0; i < words.Count; i++)
        {
            if (certain.LengthAt(text, words, i) is var length and > 0 && !covered.AsSpan(i, length).Contains(true))
            {
                spans.Add((words[i].Start, words[i + length - 1].End));
                i += length - 1;
            }
        }
    }

    /// <summary>Words that belong to somebody else's name.</summary>
    private bool[] Covered(string text, List<TextWord> words)
    {
        var covered = new bool[words.Count];
        for (var i = 0; i < words.Count && !protectedNames.IsEmpty; i++)
        {
            var length = protectedNames.LengthAt(text, words, i);
            if (length > 0 && length >= certain.LengthAt(text, words, i))
            {
                Array.Fill(covered, value: true, i, length);
                i += length - 1;
            }
        }

        return covered;
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> sorted)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var span in sorted)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static IEnumerable<string> DoubtfulWords(string name)
    {
        var words = NameSequences.WordsOf(name);
        return words.Length > 1 ? [words[^1]] : words;
    }

    private static Regex? ContactPattern(IReadOnlyList<string> addresses, IReadOnlyList<string> numbers)
    {
        var parts = addresses.Select(address => $@"(?<![\w.%+\-]){Regex.Escape(address).Replace("@", "(?:@|%40|&#64;|&#x40;)", StringComparison.Ordinal)}(?![\w\-]|\.\w)")
            .Concat(numbers.Select(NumberPattern).OfType<string>())
            .ToList();
        return parts.Count is 0
            ? null
            : new Regex(string.Join('|', parts), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
    }

    private static string? NumberPattern(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).ToArray();
        return digits.Length >= ShortestNumber ? $@"(?<!\d)\+?{string.Join(@"[\s./()\-]{0,3}", digits)}(?!\d)" : null;
    }

    [GeneratedRegex(@"<[^<>]{0,400}>", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Tag();
}
