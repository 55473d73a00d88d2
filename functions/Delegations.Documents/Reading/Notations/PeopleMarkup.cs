using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Takes off what stands around names: tags, links, stars, <c>Chair:</c>, <c>with</c>.</summary>
internal static partial class PeopleMarkup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&[*_¹²³†");

    /// <summary>The names line by line, without their wrapping. Cheap where there is none.</summary>
    public static string Plain(string cell)
    {
        var text = cell;
        if (text.AsSpan().IndexOfAny(Marks) >= 0 || text.Contains("http", StringComparison.OrdinalIgnoreCase))
        {
            text = WithoutMarkup(text);
        }

        if (text.Contains(':', StringComparison.Ordinal))
        {
            text = Label().Replace(text, "\n");
        }

        if (text.Length > 5 && Preposition().Match(text) is { Success: true, Length: var length } && length < text.Length && PersonWords.LooksLikePerson(FirstName(text[length..])))
        {
            text = text[length..];
        }

        return text;
    }

    private static string FirstName(string text) => text.Split([',', '(', '\n', ';', '<', '&', '/'], 2)[0].Split(" and ")[0].Split(" et ")[0].Split(" und ")[0].Trim();

    private static string WithoutMarkup(string text)
    {
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = Tags().Replace(Breaks().Replace(text, "\n"), "");
        }

        if (text.Contains('&', StringComparison.Ordinal))
        {
            text = CleanText.Of(WebUtility.HtmlDecode(text));
        }

        if (text.Contains("](", StringComparison.Ordinal))
        {
            text = Links().Replace(text, "${text}");
        }

        return Stars().Replace(Addresses().Replace(text, ""), "");
    }

    [GeneratedRegex(@"<\s*(br|/p|/li|/div)\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9]*(\s[^<>@]*)?/?>|<a\s[^<>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]{1,200})\]\([^()\s]{0,500}\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Links();

    [GeneratedRegex(@"\(?\bhttps?://[^\s)<>]+\)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\*+|(?<!\w)_+|_+(?!\w)|[¹²³†]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Stars();

    [GeneratedRegex(@"(?<![\p{L}])(session\s+)?(speakers?|chairs?|chaired by|chairpersons?|moderat(or|ors|ion|ed by|eur|rice|eurs|orin|oren|ore|ori)|modéra(teur|trice|tion|teurs)|moderador(a|es|as)?|facilitators?|facilitadora?|panell?ists?|panelistas?|panel|presenters?|presented by|hosts?|hosted by|lecturers?|leads?|interpreters?|interprètes?|tolk|dolmetscher(in)?|referent(in|en|innen)?|referat|redner(in)?|sprecher(in)?|vortrag(ende|ender)?|leitung|gastgeber(in)?|intervenants?|intervenante?s?|orateurs?|oratrice|conférenciers?|conférencière|animat(eur|rice|ion)|présenté par|animé par|hôtes?|avec|spreker(s)?|dagvoorzitter|voorzitter|gastheer|ponentes?|oradora?|oradores|conferencista|anfitri(ón|ones)|relator[ei]|relatrice|ospite|palestrantes?|mediador|with|mit|met|par|by|door|con|com|keynote|invited speaker|discussants?|contact)(\(s\)|·e·s|\(innen\)|/in|\*innen)?\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^\s*((presented|chaired|moderated|hosted|led|facilitated)\s+by|with|by|avec|(présenté|animé|modéré)e?\s+par|par|mit|von|moderiert von|geleitet von|met|door|gepresenteerd door|con|presentado por|moderado por|por|a cura di|com|apresentado por|featuring|feat\.?|ft\.?)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Preposition();
}
