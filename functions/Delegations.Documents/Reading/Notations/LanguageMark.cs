using System.Text.RegularExpressions;
using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>The language that a heading or key names beside what it says: <c>Title (EN)</c>, <c>notes_fr</c>, <c>Titre anglais</c>.</summary>
/// <param name="Language">Null where no agenda can be written in it.</param>
/// <param name="Base">The heading without it.</param>
internal sealed partial record LanguageMark(Language? Language, string Base)
{
    private const int LongestHeading = 60;

    private static readonly Dictionary<string, Language?> Names = Index(
        (Language.English, "en, eng, english, anglais, anglaise, engels, engelse, englisch, englische, englischer, englischen"),
        (Language.French, "fr, fra, fre, french, francais, francaise, frans, franse, franzosisch, franzosische, franzosischer, franzosischen"),
        (Language.Dutch, "nl, nld, dut, dutch, neerlandais, neerlandaise, nederlands, nederlandse, niederlandisch, niederlandische, niederlandischer, niederlandischen"),
        (Language.German, "de, deu, ger, german, allemand, allemande, duits, duitse, deutsch, deutsche, deutscher, deutschen"),
        (Language.Russian, "ru, rus, russian, russe, russisch, russische, russischer, russischen"),
        (null, "es, it, pt, ca, pl, cs, sk, sl, hr, da, sv, no, nb, fi, et, lv, lt, hu, ro, bg, el, tr, uk, ja, zh, ko, ar, he, lb, uz, kk, ky, tk, tg, "
            + "spanish, italian, portuguese, polish, chinese, japanese, arabic, turkish, ukrainian, uzbek, kazakh, luxembourgish, "
            + "espagnol, italien, portugais, polonais, chinois, japonais, arabe, turc, ukrainien, ouzbek, kazakh, luxembourgeois, "
            + "spaans, italiaans, portugees, pools, chinees, japans, arabisch, turks, oekraiens, luxemburgs, "
            + "spanisch, italienisch, portugiesisch, polnisch, chinesisch, japanisch, turkisch, ukrainisch, luxemburgisch"));

    /// <summary>The mark of a heading, or null where it names no language.</summary>
    public static LanguageMark? Of(string heading)
    {
        if (heading.Length is < 4 or > LongestHeading || heading.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var text = Humps().Replace(heading.Trim(), "_");
        return Behind().Match(text) is { Success: true } behind && Make(behind, IsJoined(behind)) is { } last ? last
            : Before().Match(text) is { Success: true } before ? Make(before, isJoined: false) : null;
    }

    /// <summary>The language of a code or name by itself; false where it is neither.</summary>
    public static bool TryName(string text, out Language? language) =>
        Names.TryGetValue(Words.Key(text), out language) || (Region().Match(text) is { Success: true } match && Names.TryGetValue(Words.Key(match.Groups["code"].Value), out language));

    /// <summary>"titre de", "notes en": in small letters behind a blank, two letters are a word.</summary>
    private static LanguageMark? Make(Match match, bool isJoined)
    {
        var mark = match.Groups["mark"].Value;
        var isWord = mark.Length < 3 && !isJoined && !mark.All(char.IsUpper);
        return !isWord && Names.TryGetValue(Words.Key(mark), out var language) ? new LanguageMark(language, match.Groups["base"].Value.Trim()) : null;
    }

    private static bool IsJoined(Match match) => match.Groups["joint"].Value.Trim().Length > 0;

    private static Dictionary<string, Language?> Index(params (Language? Language, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(", ").Select(word => (word, row.Language))).DistinctBy(pair => pair.word, StringComparer.Ordinal).ToDictionary(pair => pair.word, pair => pair.Language, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<base>.*?[\p{L}\p{N}’')\]])(?<joint>\s*[_\-–—.:@,(\[]+\s*|\s+)((in|en|auf|op)\s+)?(?<mark>\p{L}{2,14})([-_]\p{Lu}{2})?\s*[)\]]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^[(\[]?(?<mark>\p{L}{2,14})[)\]]?(\s*[_\-–—.:]\s*|\s+)(?<base>\p{L}.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Before();

    [GeneratedRegex(@"^\s*(?<code>\p{L}{2})[-_]\p{L}{2,4}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Region();

    // "titleEn", "titleFR".
    [GeneratedRegex(@"(?<=\p{Ll}{3})(?=(\p{Lu}\p{Ll}|\p{Lu}{2})$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Humps();
}
