using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads who a cell names: <c>Name (Organisation)</c>, <c>Name, function, organisation</c>, <c>Name &lt;a@b&gt;</c>, several of them.</summary>
internal static partial class PeopleNotation
{
    // Nobody names people in a longer text; it also bounds the work of the patterns below.
    private const int LongestCell = 4000;

    private static readonly HashSet<string> Placeholders = new(StringComparer.Ordinal)
    {
        "", "tbd", "tba", "tbc", "n a", "na", "nn", "n n", "a confirmer", "a definir", "a preciser", "te bevestigen", "nader te bepalen", "ntb", "noch offen", "offen", "wird noch bekannt gegeben", "x", "you", "all", "tous", "iedereen", "alle",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "de", "du", "des", "da", "di", "del", "della", "van", "von", "zu", "zur", "der", "den", "ter", "ten", "le", "la", "l", "el", "al", "bin", "ibn", "y", "dos", "vander", "vanden", "op", "t", "d",
    };

    private static readonly HashSet<string> FunctionWords = new(StringComparer.Ordinal)
    {
        "directeur", "directrice", "director", "directeure", "direktor", "head", "manager", "responsable", "president", "presidente", "chair", "chairman", "chairwoman", "ceo", "cto", "cfo", "coo", "chef", "cheffe", "secretaire", "secretary",
        "consul", "ambassadeur", "ambassadrice", "ambassador", "ministre", "minister", "professor", "professeur", "officer", "engineer", "ingenieur", "conseiller", "conseillere", "advisor", "adviser", "vice", "deputy", "coordinateur", "coordinatrice",
        "coordinator", "leiter", "leiterin", "geschaftsfuhrer", "geschaftsfuhrerin", "directie", "voorzitter", "hoofd", "zaakvoerder", "comedien", "lead", "founder", "fondateur", "fondatrice", "senior", "analyst", "architect", "administrateur", "delegue", "attache", "attachee", "gouverneur", "rector", "recteur", "dean", "doyen", "student", "researcher", "chercheur", "charge", "chargee", "expert", "experte", "country",
    };

    /// <summary>Everybody the cell names, in its order; placeholders such as <c>tbd</c> give nobody.</summary>
    public static IReadOnlyList<Mention> Read(string cell)
    {
        var mentions = new List<Mention>();
        var text = cell.Length <= LongestCell ? cell : cell[..LongestCell];
        foreach (var entry in SplitEntries(text.Contains('<', StringComparison.Ordinal) ? Breaks().Replace(text, "\n") : text))
        {
            mentions.AddRange(ReadEntry(entry));
        }

        return mentions;
    }

    /// <summary>Whether a cell says that somebody is still to be named.</summary>
    public static bool IsPlaceholder(string cell) => Placeholders.Contains(Words.Key(cell));

    /// <summary>Whether words look like a person's name: two to five, each with a capital or a particle.</summary>
    public static bool LooksLikePerson(string text)
    {
        var words = Honorific().Replace(text.Trim(), "").Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries);
        var capitals = words.Count(word => char.IsUpper(word[0]) && !word.Any(char.IsDigit));
        var allKnown = words.All(word => char.IsUpper(word[0]) || Particles.Contains(Words.Fold(word)));
        var isFunction = words.Any(word => FunctionWords.Contains(Words.Fold(word)));
        return words.Length is >= 2 and <= 5 && capitals >= 2 && allKnown && !isFunction && !text.Any(sign => char.IsDigit(sign) || sign is ':' or '?' or '!');
    }

    /// <summary>Whether words name a function rather than an organisation.</summary>
    public static bool LooksLikeFunction(string text) => Words.Key(text).Split(' ').Any(FunctionWords.Contains);

    private static IEnumerable<string> SplitEntries(string cell) =>
        cell.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(SplitSlashes).Select(entry => entry.Trim(' ', ',', '•', '·', '\t')).Where(entry => !IsPlaceholder(entry));

    private static IEnumerable<string> SplitSlashes(string entry)
    {
        if (!entry.Contains('/', StringComparison.Ordinal))
        {
            return [entry];
        }

        var parts = SpacedSlash().Split(entry);
        return parts.Length > 1 ? parts : LooksLikePerson(entry.Split('/')[0]) ? entry.Split('/') : [entry];
    }

    private static IEnumerable<Mention> ReadEntry(string entry)
    {
        var (text, mail) = TakeMail(entry);
        var joined = SplitJoined(text);
        if (joined.Count == 1)
        {
            var mention = ReadOne(text);
            return [mention with { Name = mention.Name.Length > 0 ? mention.Name : mail ?? "", Email = mail }];
        }

        // "A and B (Organisation)": the organisation is that of both.
        var mentions = joined.ConvertAll(ReadOne);
        var organisation = mentions[^1].Organisation;
        return mentions.Select((mention, index) => mention with
        {
            Organisation = mention.Organisation ?? (mention.Function is null ? organisation : null),
            Email = index == mentions.Count - 1 ? mail : null,
        });
    }

    /// <summary>Splits at <c>et</c>, <c>and</c>, <c>&amp;</c>, but only between names: organisations have such words inside.</summary>
    private static List<string> SplitJoined(string text)
    {
        var parts = Joiner().Split(text).Select(part => part.Trim()).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => LooksLikePerson(NameOf(part))) ? parts : [text];
    }

    private static string NameOf(string part) => part.Split(['(', ','], 2)[0];

    private static (string Text, string? Mail) TakeMail(string entry)
    {
        var match = entry.Contains('@', StringComparison.Ordinal) ? Mail().Match(entry) : Match.Empty;
        return match.Success ? (entry.Remove(match.Index, match.Length).Trim(' ', ',', '-', '–'), match.Groups["mail"].Value) : (entry, null);
    }

    private static Mention ReadOne(string text)
    {
        if (InBrackets().Match(text) is { Success: true } brackets)
        {
            var inner = brackets.Groups["inner"].Value.Trim();
            var outer = ReadOne(brackets.Groups["outer"].Value.Trim());
            return inner.Length == 0 ? outer
                : outer.Function is null && outer.Organisation is null && inner.Split(',', 2) is [var function, var where] && LooksLikeFunction(function)
                    ? outer with { Function = function.Trim(), Organisation = where.Trim() }
                    : LooksLikeFunction(inner) && outer.Function is null ? outer with { Function = inner } : outer with { Organisation = inner };
        }

        var parts = Separators().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        return parts.Length switch
        {
            0 => new Mention { Name = text.Trim() },
            1 => new Mention { Name = parts[0] },
            2 when LooksLikeFunction(parts[1]) => new Mention { Name = parts[0], Function = parts[1] },
            2 => new Mention { Name = parts[0], Organisation = parts[1] },
            _ => new Mention { Name = parts[0], Function = string.Join(", ", parts[1..^1]), Organisation = parts[^1] },
        };
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\s+/\s+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SpacedSlash();

    [GeneratedRegex(@"\s+(and|et|en|und|&)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Joiner();

    [GeneratedRegex(@"[<(\[]?\s*(mailto:)?(?<mail>[\w.+'\-]+@[\w\-]+(\.[\w\-]+)+)\s*[>)\]]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"^(?<outer>[^(]+)\((?<inner>[^()]*)\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex InBrackets();

    [GeneratedRegex(@",|\s[–—-]\s", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^((dr|pr|prof|mr|mrs|ms|mme|m|mlle|ir|ing|drs|hr|fr|herr|frau|dhr|mevr|s\.?e)\.?\s+)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Honorific();
}
