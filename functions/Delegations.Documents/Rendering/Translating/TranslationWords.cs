using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Translating;

/// <summary>What a sheet for translators says itself, in the itinerary's language: whoever translates reads that one.</summary>
internal static class TranslationWords
{
    public static string Name(Language language) => language.Say(en: "Translation", fr: "Traduction", nl: "Vertaling", de: "Übersetzung");

    public static string Hint(Language language) => language.Say(
        en: "Write into the language columns; leave the ids and the first text column as they are. An empty cell shows the text untranslated.",
        fr: "Remplissez les colonnes de langue ; laissez les identifiants et la première colonne de texte. Une cellule vide laisse le texte tel quel.",
        nl: "Vul de taalkolommen in; laat de id’s en de eerste tekstkolom staan. Een lege cel toont de tekst onvertaald.",
        de: "Füllen Sie die Sprachspalten aus; Kennungen und erste Textspalte bleiben stehen. Eine leere Zelle zeigt den Text unübersetzt.");

    public static string What(Language language) => language.Say(en: "What", fr: "Quoi", nl: "Wat", de: "Was");

    public static string Of(TranslatableKind kind, Language language)
    {
        var words = DocumentWords.In(language);
        return kind switch
        {
            TranslatableKind.VisitTitle => words.Programme,
            TranslatableKind.Leg => words.Leg,
            TranslatableKind.Title => words.Title,
            TranslatableKind.Place => words.Place,
            TranslatableKind.Notes => words.Notes,
            _ => words.Entry,
        };
    }
}
