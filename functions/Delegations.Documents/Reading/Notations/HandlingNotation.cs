using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads labels of the Traffic Light Protocol: <c>TLP:AMBER+STRICT</c> in any text, or the colour alone where a label is asked for.</summary>
internal static partial class HandlingNotation
{
    private const string Sign = "tlp";

    // Stands where a label stood; no file has it.
    private const string Hole = "\u0001";

    // WHITE was CLEAR's name in version 1.0 of the protocol.
    private static readonly Dictionary<string, Handling> Colours = Index(
        (Handling.Clear, "clear, white, clair, blanc, blanche, wit, weiss, weis, klar, helder, transparent, blanco, bianco, branco"),
        (Handling.Green, "green, vert, verte, groen, grun, gruen, verde"),
        (Handling.Amber, "amber, orange, ambre, oranje, amberkleurig, bernstein, gelb, ambra, ambar, arancione, naranja"),
        (Handling.AmberStrict, "amber strict, amberstrict, orange strict, ambre strict, orange stricte, ambre stricte, oranje strikt, amber strikt, amber streng, orange streng, amber strenge"),
        (Handling.Red, "red, rouge, rood, rot, rojo, rosso, vermelho"));

    // What other schemes call their levels: a column that holds them is one of labels, though not of these.
    private static readonly HashSet<string> OtherSchemes = new(
        ("public, restricted, confidential, secret, top secret, internal, internal use, internal use only, unclassified, official, official sensitive, sensitive, limited, "
            + "publique, restreint, diffusion restreinte, confidentiel, tres secret, interne, usage interne, sensible, non classifie, "
            + "publiek, openbaar, beperkt, beperkte verspreiding, vertrouwelijk, geheim, zeer geheim, intern, gevoelig, niet geclassificeerd, "
            + "offentlich, eingeschrankt, nur fur den dienstgebrauch, vs nfd, vertraulich, streng geheim, streng vertraulich, nicht eingestuft").Split(", "),
        StringComparer.Ordinal);

    /// <summary>What a cell for a label says; null where it is none of the protocol's.</summary>
    public static Handling? Read(string text)
    {
        var key = Words.Key(text);
        key = key.StartsWith(Sign, StringComparison.Ordinal) ? key[Sign.Length..].TrimStart() : key;
        return Colours.TryGetValue(key, out var handling) ? handling : null;
    }

    /// <summary>Whether a cell holds a label of this protocol or of another.</summary>
    public static bool IsLabel(string text) => Read(text) is not null || Mention(text) || OtherSchemes.Contains(Words.Key(text));

    /// <summary>Whether a text may mention the protocol: hardly one does, and every one is asked.</summary>
    public static bool Mention(ReadOnlySpan<char> text) => text.Contains(Sign, StringComparison.OrdinalIgnoreCase);

    /// <summary>The narrowest label that a text mentions, and whether it mentions one that the protocol does not have.</summary>
    public static HandlingMention Find(string text)
    {
        if (!Mention(text))
        {
            return default;
        }

        var mention = default(HandlingMention);
        foreach (Match match in Token().Matches(text))
        {
            mention = Read(match.Groups["colour"].Value) is { } handling
                ? mention with { Handling = Narrower(mention.Handling, handling) }
                : mention with { Unknown = mention.Unknown ?? Words.OneLine(match.Value) };
        }

        return mention;
    }

    /// <summary>The text without the labels that it mentions, and without what set them off from the rest.</summary>
    public static string Without(string text)
    {
        if (!Mention(text))
        {
            return text;
        }

        var rest = Token().Replace(text, match => Read(match.Groups["colour"].Value) is null ? match.Value : Hole);
        return rest.Contains(Hole, StringComparison.Ordinal) ? Around().Replace(rest, match => Close(match, rest.Length)).Trim() : text;
    }

    /// <summary>The narrower of two labels; null is no label.</summary>
    public static Handling? Narrower(Handling? one, Handling? other) => one is null || other > one ? other ?? one : one;

    /// <summary>What is left around a label: nothing at the ends, a line's end or one sign between words.</summary>
    private static string Close(Match hole, int length)
    {
        var (before, after) = (hole.Groups["before"].Value, hole.Groups["after"].Value);
        if (hole.Index == 0 || hole.Index + hole.Length == length)
        {
            return after.Contains('.', StringComparison.Ordinal) && hole.Index > 0 ? "." : "";
        }

        if (before.Contains('\n', StringComparison.Ordinal) || after.Contains('\n', StringComparison.Ordinal))
        {
            return "\n";
        }

        return (Mark(before) ?? Mark(after)) switch
        {
            null => " ",
            ":" or ";" or "," or "." => $"{Mark(before) ?? Mark(after)} ",
            var dash => $" {dash} ",
        };
    }

    private static string? Mark(string around) => around.Trim(' ', '[', '(', ']', ')', '\n') is { Length: > 0 } mark ? mark : null;

    private static Dictionary<string, Handling> Index(params (Handling Handling, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(", ").Select(word => (word, row.Handling))).ToDictionary(pair => pair.word, pair => pair.Handling, StringComparer.Ordinal);

    // A colour behind the sign; a word in capitals directly behind its colon is meant as one as well.
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:[tT][lL][pP]\s*[:=\-–_/ ]?\s*(?<colour>(?i:amber|ambre|orange|oranje)\s*[+&/ \-]?\s*(?i:stricte?|strikt|strenge?)|(?i:clear|white|clair|blanche?|wit|wei(?:ß|ss)|klar|helder|green|verte?|groen|gr(?:ü|ue|u)n|amber|ambre|orange|oranje|bernstein|gelb|red|rouge|rood|rot|rojo|rosso|vermelho|verde))(?![\p{L}\p{N}])|TLP:\s?(?<colour>\p{Lu}[\p{Lu}+]{2,19})(?![\p{L}\p{N}]))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Token();

    [GeneratedRegex(@"(?<before>\s*[\-–—|:;,•]?\s*[\[(]?)\s*\u0001(?:\s*[,;/]?\s*\u0001)*\s*(?<after>[\])]?\s*[\-–—|:;,•.]?\s*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Around();
}

/// <summary>What a text says of handling.</summary>
/// <param name="Handling">The narrowest label in it.</param>
/// <param name="Unknown">What looks like a label, but is none of the protocol's; null where nothing does.</param>
internal readonly record struct HandlingMention(Handling? Handling, string? Unknown)
{
    public bool IsNone => Handling is null && Unknown is null;
}
