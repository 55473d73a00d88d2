using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What holds for the whole: its language, and how far it may be told.</summary>
internal sealed partial class ReadingState
{
    private Language? ownLanguage;

    /// <summary>The language of the sessions' own texts: that of their column, where a heading names it, else the file's.</summary>
    public Language Language => ownLanguage ?? Languages[0];

    /// <summary>The languages that the file may be in, the likeliest first.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [Language.English];

    /// <summary>Whether this product wrote the document: then its headings do not lie.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Takes what headings say of languages; a column that names none is in none of those that others name.</summary>
    public void SettleLanguage(Language? own, IReadOnlyCollection<Language> others) =>
        ownLanguage ??= own ?? (others.Contains(Languages[0]) ? Languages.FirstOrDefault(language => !others.Contains(language)) : null);

    /// <summary>How far the whole may be told, where a line of the file says so.</summary>
    public Handling? Handling { get; private set; }

    /// <summary>Holds the whole back; of several labels the narrowest counts.</summary>
    public void Narrow(Handling handling) => Handling = HandlingNotation.Narrower(Handling, handling);

    /// <summary>Takes the labels of the whole from a line of no session.</summary>
    /// <returns>The line without them; empty where it says nothing else.</returns>
    public string TakeHandling(string text, string place)
    {
        var mention = HandlingNotation.Find(text);
        if (mention.Unknown is { } unknown)
        {
            findings.DocumentHandlingUnknown(place, unknown);
            Narrow(Model.Handling.AmberStrict);
        }

        if (mention.Handling is not { } handling)
        {
            return text;
        }

        Narrow(handling);
        var rest = HandlingNotation.Without(text);
        return HandlingHeadings.Matches(Words.Key(rest)) ? "" : rest;
    }
}
