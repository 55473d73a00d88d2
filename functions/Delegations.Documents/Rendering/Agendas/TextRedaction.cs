using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Takes out of written text what an audience must not learn: mail addresses, and in public the names of those who asked for it.</summary>
public sealed class TextRedaction(Audience audience, IReadOnlyList<Person> people, Func<Person, string> standIn)
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;
    private const char Removed = '…';

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly IReadOnlyList<(string Written, string StandIn)> _names =
        audience is Audience.Public
            ? [.. people.Where(person => person.MayBeNamed is false).SelectMany(person => Spellings(person.Name).Select(name => (name, standIn(person))))]
            : [];

    /// <summary>The text as the audience may read it; empty for null.</summary>
    public string Apply(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var redacted = audience is Audience.Internal || !text.Contains('@', StringComparison.Ordinal)
            ? text
            : WithoutMailAddresses(text);
        foreach (var (written, standInName) in _names)
        {
            redacted = Broken(Replace(redacted, written, standInName), written, standInName);
        }

        return redacted.Trim();
    }

    /// <summary>Takes away whatever stands around an at sign without a space.</summary>
    private static string WithoutMailAddresses(string text)
    {
        var kept = new StringBuilder(text.Length);
        var from = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = from < text.Length ? text.IndexOf('@', from) : -1)
        {
            var start = at;
            while (start > from && IsInAddress(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && IsInAddress(text[end]))
            {
                end++;
            }

            kept.Append(text.AsSpan(from, start - from)).Append(Removed);
            from = end;
        }

        return kept.Append(text.AsSpan(from)).ToString();
    }

    private static bool IsInAddress(char character) => !char.IsWhiteSpace(character) && !"<>()[],;\"".Contains(character, StringComparison.Ordinal);

    /// <summary>The ways a name stands in a sentence, the longest first: as written, without honorifics, family name first, "Mr" and family name.</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var bare = words.Where(word => !PeopleIndex.IsHonorific(word)).ToArray();
        yield return string.Join(' ', words);
        if (bare.Length > 1)
        {
            yield return string.Join(' ', bare);
            yield return string.Join(' ', bare[^1..].Concat(bare[..^1]));
            foreach (var title in (string[])["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.", "M.", "Mme", "Madame", "Monsieur", "Herr", "Frau", "Dhr.", "Mevr.", "Mevrouw"])
            {
                yield return $"{title} {bare[^1]}";
            }
        }
    }

    /// <summary>The same where a line's end or an emphasis of Markdown stands within the name.</summary>
    private static string Broken(string text, string name, string standIn) => text.AsSpan().ContainsAny("\n*_\\") && name.Contains(' ', StringComparison.Ordinal)
        ? Regex.Replace(
            text,
            @"(?<!\w)" + string.Join(@"[\s*_\\]+", name.Split(' ').Select(Regex.Escape)) + @"(?!\w)",
            _ => standIn,
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            Patience)
        : text;

    private static string Replace(string text, string name, string standIn)
    {
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        var replaced = new StringBuilder();
        var rest = text;
        while (compare.IndexOf(rest, name, Loosely, out var length) is var index and >= 0 && length > 0)
        {
            var whole = (index == 0 || !char.IsLetterOrDigit(rest[index - 1])) && (index + length == rest.Length || !char.IsLetterOrDigit(rest[index + length]));
            replaced.Append(rest.AsSpan(0, index)).Append(whole ? standIn : rest.AsSpan(index, length));
            rest = rest[(index + length)..];
        }

        return replaced.Length == 0 ? text : replaced.Append(rest).ToString();
    }
}
