using Delegations.Model;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads a language from its code or its name in any of the four languages.</summary>
internal static class LanguageWords
{
    public static Language? Find(string text) => Words.Key(text) switch
    {
        "english" or "anglais" or "engels" or "englisch" => Language.English,
        "french" or "francais" or "frans" or "franzosisch" => Language.French,
        "dutch" or "neerlandais" or "nederlands" or "niederlandisch" => Language.Dutch,
        "german" or "allemand" or "duits" or "deutsch" => Language.German,
        _ => text.Trim().Length is 2 or 5 && Language.TryParse(text, out var language) ? language : null,
    };
}
