using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads who a cell names: <c>Name (Organisation)</c>, <c>Name, function, organisation</c>, <c>Name &lt;a@b&gt;</c>, several of them.</summary>
internal static partial class PeopleNotation
{
    // What a cell of Excel holds at most: whoever is named behind a cut would not be invited.
    private const int LongestCell = 32_767;

    // Of one line or entry: it bounds the work of the patterns below, none of which goes on behind a semicolon or a line's end.
    private const int LongestEntry = 4000;

    /// <summary>The people of a cell, in their order.</summary>
    public static IReadOnlyList<Mention> Read(string cell) => Read(cell, isList: false);

    /// <summary>The people of a cell in a column of which other cells are lists: a comma parts people there, not a person from a house.</summary>
    public static IReadOnlyList<Mention> ReadList(string cell) => Read(cell, isList: true);

    /// <summary>Whether commas part people in this cell beyond doubt: three or more names, or two and <c>and</c>.</summary>
    public static bool IsList(string cell)
    {
        if (!cell.Contains(',', StringComparison.Ordinal) || cell.Length > 300)
        {
            return false;
        }

        var parts = CommaOrJoiner().Split(cell);
        return parts.Length > 2 && Array.TrueForAll(parts, IsBarePerson);
    }

    /// <summary>Whether a cell says that somebody is still to be named.</summary>
    public static bool IsPlaceholder(string cell) => PersonWords.IsPlaceholder(cell);

    /// <summary>Whether words look like a person's name: two to five, each with a capital or a particle.</summary>
    public static bool LooksLikePerson(string text) => PersonWords.LooksLikePerson(text);

    /// <summary>Whether words name a function rather than an organisation.</summary>
    public static bool LooksLikeFunction(string text) => PersonWords.LooksLikeFunction(text);

    private static List<Mention> Read(string cell, bool isList)
    {
        var mentions = new List<Mention>();
        if (cell.Length == 0)
        {
            return mentions;
        }

        var text = PeopleMarkup.Plain(Bounded(cell));
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var before = mentions.Count;
            foreach (var entry in SplitEntries(line))
            {
                mentions.AddRange(ReadEntry(entry, isList));
            }

            JoinHouse(mentions, before);
        }

        return mentions;
    }

    /// <summary>The cell; where it is long, without the ends of entries that nobody has written by hand.</summary>
    private static string Bounded(string cell)
    {
        if (cell.Length <= LongestEntry)
        {
            return cell;
        }

        var (bounded, entry) = (new System.Text.StringBuilder(Math.Min(cell.Length, LongestCell)), 0);
        foreach (var character in cell.AsSpan(0, Math.Min(cell.Length, LongestCell)))
        {
            entry = character is ';' or '\n' ? 0 : entry + 1;
            if (entry <= LongestEntry)
            {
                bounded.Append(character);
            }
        }

        return bounded.ToString();
    }

    /// <summary>A line below a name that is no name is what the person does, or where.</summary>
    private static void JoinHouse(List<Mention> mentions, int index)
    {
        if (index == 0 || mentions.Count != index + 1 || mentions[index] is not { Organisation: null, Function: null, Email: null, Name: var line } || LooksLikePerson(line))
        {
            return;
        }

        var person = mentions[index - 1];
        if (!LooksLikePerson(person.Name))
        {
            return;
        }

        if (person.Function is null && person.Organisation is null && LooksLikeFunction(line))
        {
            mentions[index - 1] = person with { Function = line };
            mentions.RemoveAt(index);
        }
        else if (person.Organisation is null && PersonWords.LooksLikeHouse(line))
        {
            mentions[index - 1] = person with { Organisation = line };
            mentions.RemoveAt(index);
        }
    }

    private static IEnumerable<string> SplitEntries(string line) =>
        line.Split([';', '•', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(SplitSlashes).SelectMany(SplitBrackets).Select(entry => entry.Trim(' ', ',', '·', '-', '–', '*')).Where(entry => !IsPlaceholder(entry) && entry.Any(char.IsLetter));

    private static IEnumerable<string> SplitSlashes(string entry)
    {
        if (entry.AsSpan().IndexOfAny('/', '+') < 0)
        {
            return [entry];
        }

        var parts = SpacedSlash().Split(entry);
        return parts.Length > 1 ? parts : LooksLikePerson(entry.Split('/')[0]) ? entry.Split('/') : [entry];
    }

    /// <summary><c>Jean Dupont (CCI), Anne Roy (AWEX)</c></summary>
    private static IEnumerable<string> SplitBrackets(string entry)
    {
        if (!entry.Contains(')', StringComparison.Ordinal) || entry.IndexOf(')', StringComparison.Ordinal) > entry.Length - 4)
        {
            return [entry];
        }

        var parts = BehindBracket().Split(entry);
        return parts.Length > 1 && Array.TrueForAll(parts, part => LooksLikePerson(NameOf(part)) || IsSingleName(NameOf(part))) ? parts : [entry];
    }

    private static bool IsSingleName(string name) => name.Trim() is { Length: > 2 } bare && char.IsUpper(bare[0]) && bare.Skip(1).All(sign => char.IsLower(sign) || sign == '-');

    private static IEnumerable<Mention> ReadEntry(string entry, bool isList)
    {
        var (text, mail) = MailOf.Take(entry);
        var joined = SplitJoined(text, isList);
        if (joined.Count == 1)
        {
            var mention = MentionNotation.Read(mail is null ? text : MailOf.InOrder(text, mail));
            return [mention with { Name = mention.Name.Length > 0 ? mention.Name : mail ?? "", Email = mail }];
        }

        // "A and B (Organisation)": the organisation is that of both.
        var mentions = joined.ConvertAll(MentionNotation.Read);
        var organisation = mentions[^1].Organisation;
        return mentions.Select((mention, index) => mention with
        {
            Organisation = mention.Organisation ?? (mention.Function is null ? organisation : null),
            Email = index == mentions.Count - 1 ? mail : null,
        });
    }

    /// <summary>Splits at <c>et</c>, <c>and</c>, <c>&amp;</c> and at commas, but only between names: organisations have such words inside.</summary>
    private static List<string> SplitJoined(string text, bool isList)
    {
        var parts = Joiner().Split(text).Select(part => part.Trim(' ', ',')).ToList();
        var isJoined = parts.Count > 1 && parts.TrueForAll(part => LooksLikePerson(NameOf(part)));
        parts = isJoined ? parts : [text];
        if (!text.Contains(',', StringComparison.Ordinal))
        {
            return parts;
        }

        return [.. parts.SelectMany(part => SplitCommas(part, isList || isJoined))];
    }

    private static string[] SplitCommas(string part, bool isList)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        var names = (open < 0 ? part : part[..open]).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length < (isList ? 2 : 3) || !Array.TrueForAll(names, IsBarePerson))
        {
            return [part];
        }

        names[^1] += open < 0 ? "" : " " + part[open..];
        return names;
    }

    private static bool IsBarePerson(string part) => part.Trim() is var name && LooksLikePerson(name) && !PersonWords.LooksLikeHouse(name);

    private static string NameOf(string part) => part.Split(['(', ','], 2)[0];

    [GeneratedRegex(@"\s+[/+]\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedSlash();

    [GeneratedRegex(@"(?<=\))\s*(,|\s(and|et|en|und|&|y|e)\s|\s(?=\p{Lu}\p{Ll}))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex BehindBracket();

    [GeneratedRegex(@",?\s+(and|et|en|und|&|y|e|och|og|ja)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Joiner();

    [GeneratedRegex(@",?\s+(and|et|en|und|&|y|e|och|og|ja)\s+|,\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CommaOrJoiner();
}
