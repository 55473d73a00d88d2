using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Retention.Erasing;
using NodaTime;

namespace Delegations.Desk.Privacy;

/// <summary>Words of these pages.</summary>
internal static class PrivacyWords
{
    public static string History(Language language) => language.Say(en: "History", fr: "Historique", nl: "Geschiedenis", de: "Verlauf");

    public static string Retention(Language language) => language.Say(
        en: "What is kept, and until when", fr: "Ce qui est conservé, et jusqu’à quand", nl: "Wat bewaard wordt, en tot wanneer", de: "Was gespeichert ist, und bis wann");

    public static string Export(Language language) => language.Say(
        en: "Read all that is kept of this person", fr: "Lire tout ce qui est conservé de cette personne", nl: "Alles lezen wat van deze persoon bewaard wordt", de: "Alles lesen, was von dieser Person gespeichert ist");

    public static string Place(Language language) => language.Say(en: "Place", fr: "Endroit", nl: "Plaats", de: "Ort");

    public static string HowMany(Language language) => language.Say(en: "How many", fr: "Combien", nl: "Hoeveel", de: "Wie viele");

    public static string Changed(Language language) => language.Say(
        en: "What is kept of this person has changed since you opened the page. Nothing was erased; look again.",
        fr: "Ce qui est conservé de cette personne a changé depuis l’ouverture de la page. Rien n’a été effacé ; regardez à nouveau.",
        nl: "Wat van deze persoon bewaard wordt, is veranderd sinds u de pagina opende. Er is niets gewist; kijk opnieuw.",
        de: "Was von dieser Person gespeichert ist, hat sich geändert, seit Sie die Seite geöffnet haben. Nichts wurde gelöscht; sehen Sie erneut nach.");

    public static string StateOf(Erasure erasure, Language language) => erasure.Done is { } done
        ? language.Say(
            en: $"Erased on {Day(done, language)}. Where the account keeps former versions of files, they are gone once its days of recovery are over.",
            fr: $"Effacé le {Day(done, language)}. Là où le compte garde d’anciennes versions des fichiers, elles disparaissent à la fin de ses jours de récupération.",
            nl: $"Gewist op {Day(done, language)}. Waar de account vroegere versies van bestanden bewaart, verdwijnen die na de hersteldagen.",
            de: $"Gelöscht am {Day(done, language)}. Wo das Konto frühere Fassungen von Dateien behält, verschwinden sie nach dessen Wiederherstellungstagen.")
        : language.Say(
            en: $"Under way: {erasure.Pending.Count} of {erasure.Visits.Count} visits are left. Open the page again in a minute.",
            fr: $"En cours : il reste {erasure.Pending.Count} visites sur {erasure.Visits.Count}. Rouvrez la page dans une minute.",
            nl: $"Bezig: nog {erasure.Pending.Count} van {erasure.Visits.Count} bezoeken. Open de pagina over een minuut opnieuw.",
            de: $"Läuft: Noch {erasure.Pending.Count} von {erasure.Visits.Count} Besuchen. Öffnen Sie die Seite in einer Minute erneut.");

    public static string Day(Instant moment, Language language)
    {
        var day = moment.InUtc().Date;
        return $"{DateWords.ShortDay(day, language)} {day.Year.ToString(CultureInfo.InvariantCulture)}";
    }
}
