using Delegations.Model;

namespace Delegations.Desk;

/// <summary>How much was found, and what that means for the next step.</summary>
internal static class FindingCounts
{
    public static string Errors(int count, Language language) => count is 1
        ? language.Say(en: "1 error", fr: "1 erreur", nl: "1 fout", de: "1 Fehler")
        : language.Say(en: $"{count} errors", fr: $"{count} erreurs", nl: $"{count} fouten", de: $"{count} Fehler");

    public static string Warnings(int count, Language language) => count is 1
        ? language.Say(en: "1 warning", fr: "1 avertissement", nl: "1 waarschuwing", de: "1 Warnung")
        : language.Say(en: $"{count} warnings", fr: $"{count} avertissements", nl: $"{count} waarschuwingen", de: $"{count} Warnungen");

    public static string Notes(int count, Language language) => count is 1
        ? language.Say(en: "1 note", fr: "1 note", nl: "1 opmerking", de: "1 Hinweis")
        : language.Say(en: $"{count} notes", fr: $"{count} notes", nl: $"{count} opmerkingen", de: $"{count} Hinweise");

    public static string Of(string style, int count, Language language) => style switch
    {
        "error" => Errors(count, language),
        "warning" => Warnings(count, language),
        _ => Notes(count, language),
    };

    /// <summary>An error stops publishing, a warning is to be looked at, and neither stops the preview.</summary>
    public static Message Verdict(int errors, int warnings, Language language)
    {
        var doubts = warnings is 0 ? "" : $" {Look(warnings, language)}";
        return errors > 0 ? Message.Wrong(Stop(errors, language) + doubts)
            : warnings > 0 ? new Message(Look(warnings, language), "warning")
            : new Message(language.Say(
                en: "The file was read without a doubt.", fr: "Le fichier a été lu sans aucun doute.", nl: "Het bestand is zonder twijfel gelezen.", de: "Die Datei wurde ohne Zweifel gelesen."));
    }

    private static string Stop(int count, Language language)
    {
        var errors = Errors(count, language);
        return language.Say(
            en: $"{errors}: publishing waits until this is put right. You can already look at everything.",
            fr: $"{errors} : la publication attend que ce soit corrigé. Vous pouvez déjà tout consulter.",
            nl: $"{errors}: publiceren kan pas als dit rechtgezet is. U kunt alles al bekijken.",
            de: $"{errors}: Veröffentlichen geht erst, wenn das berichtigt ist. Ansehen können Sie schon alles.");
    }

    private static string Look(int count, Language language)
    {
        var warnings = Warnings(count, language);
        return language.Say(
            en: $"{warnings}: have a look; publishing is possible all the same.",
            fr: $"{warnings} : jetez-y un œil ; cela n’empêche pas de publier.",
            nl: $"{warnings}: kijk ze na; publiceren kan toch.",
            de: $"{warnings}: Sehen Sie nach; am Veröffentlichen hindert das nicht.");
    }
}
