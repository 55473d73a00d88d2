using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>
/// Texts that somebody translated, found by what they translate: a translation lives on when its session moves, and stands for
/// nothing any more when the text it translates is changed.
/// </summary>
public sealed class Translations(IReadOnlyList<TranslatedText> texts)
{
    public static readonly Translations None = new([]);

    private readonly ILookup<(string Source, Language Language), TranslatedText> bySource =
        texts.ToLookup(text => (Key(text.Source), text.Language));

    /// <summary>All of them.</summary>
    public IReadOnlyList<TranslatedText> Texts => texts;

    /// <summary>
    /// Those that belong to these sessions, or to none: the words in which a session is translated that a reader must not see are not
    /// lent to another.
    /// </summary>
    public Translations Within(IEnumerable<Session> sessions)
    {
        if (texts.Count is 0)
        {
            return this;
        }

        var visible = sessions.Select(session => session.Id).ToHashSet();
        return new Translations([.. texts.Where(text => text.Session is not { } session || visible.Contains(session))]);
    }

    /// <summary>The text in a language: as translated for this session, else for any other; null where nobody did.</summary>
    public string? Find(SessionId? session, string source, Language language)
    {
        TranslatedText? any = null;
        foreach (var text in bySource[(Key(source), language)])
        {
            if (text.Session == session)
            {
                return text.Target;
            }

            any ??= text;
        }

        return any?.Target;
    }

    /// <summary>What two ways of writing the same text have in common: spaces and line ends do not make another text.</summary>
    public static string Key(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One text in one language.</summary>
/// <param name="Session">Where it was translated; null for what is said of the whole visit.</param>
/// <param name="Language">Of <paramref name="Target"/>.</param>
/// <param name="Source">As the itinerary has it.</param>
/// <param name="Target">Never empty.</param>
public sealed record TranslatedText(SessionId? Session, Language Language, string Source, string Target);
