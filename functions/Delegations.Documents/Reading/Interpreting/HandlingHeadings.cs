using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>
/// Headings of columns that say how far a session may be told. Only whole headings count, and those that may mean something
/// else (<c>Label</c>, <c>Classification</c>) only where labels stand below them.
/// </summary>
internal static class HandlingHeadings
{
    private const string Protocol = "tlp";
    private const int MostWords = 4;

    private static readonly HashSet<string> Sure = new(StringComparer.Ordinal)
    {
        "traffic light protocol", "traffic light", "handling label", "handling caveat", "handling instruction", "protective marking", "sharing label", "security label", "security classification",
        "marquage de protection", "regle de partage", "verspreidingslabel", "weitergabekennzeichnung", "weitergabestufe",
    };

    private static readonly HashSet<string> Doubtful = new(StringComparer.Ordinal)
    {
        "label", "handling", "classification", "marking",
        "etiquette", "classement", "marquage",
        "classificatie", "markering", "rubricering", "merking",
        "kennzeichnung", "einstufung", "klassifizierung", "markierung", "klassifikation",
    };

    /// <summary>Whether a heading, by its key, may be that of labels.</summary>
    public static bool Matches(string key) => Doubtful.Contains(key) || Sure.Contains(key) || IsOfProtocol(key);

    /// <summary>Whether only the cells below can tell what a heading means.</summary>
    public static bool IsDoubtful(string heading) => Doubtful.Contains(Words.Key(heading));

    private static bool IsOfProtocol(string key) =>
        key.Contains(Protocol, StringComparison.Ordinal) && key.Split(' ') is { Length: <= MostWords } words && words.Contains(Protocol, StringComparer.Ordinal)
        && HandlingNotation.Read(key) is null;
}
