using Delegations.Model;

namespace Delegations.Itineraries.Corrections;

/// <summary>What stands against a correction, each with its field: <c>sessions[0].start</c>.</summary>
internal static class CorrectionRefusals
{
    public static Finding NoItinerary(Language language) => new("correction.no-itinerary", Severity.Error, "base", language.Say(
        en: "This visit has no itinerary to correct yet. Upload one first.",
        fr: "Cette visite n’a pas encore de programme à corriger. Envoyez-en d’abord un.",
        nl: "Dit bezoek heeft nog geen programma om te verbeteren. Laad er eerst een op.",
        de: "Dieser Besuch hat noch kein Programm, das man berichtigen könnte. Laden Sie zuerst eines hoch."));

    public static Finding NoBase(Language language) => new("correction.no-base", Severity.Error, "base", language.Say(
        en: "Say in “base” which version you saw, so that nobody’s changes are lost.",
        fr: "Indiquez dans « base » la version que vous avez vue, pour que personne ne perde ses modifications.",
        nl: "Geef in “base” de versie die u zag, zodat niemands wijzigingen verloren gaan.",
        de: "Geben Sie in „base“ die Fassung an, die Sie gesehen haben, damit niemandes Änderungen verloren gehen."));

    public static Finding Empty(Language language) => new("correction.empty", Severity.Error, "sessions", language.Say(
        en: "Nothing is to be corrected. Give sessions, a shift, sessions to add, or ids to remove.",
        fr: "Rien n’est à corriger. Indiquez des séances, un décalage, des séances à ajouter ou des identifiants à retirer.",
        nl: "Er is niets te verbeteren. Geef sessies, een verschuiving, sessies om toe te voegen of id’s om weg te nemen.",
        de: "Nichts ist zu berichtigen. Geben Sie Programmpunkte, eine Verschiebung, neue Programmpunkte oder Kennungen zum Entfernen an."));

    public static Finding NothingLeft(Language language) => new("correction.nothing-left", Severity.Error, "remove", language.Say(
        en: "An itinerary has at least one session. Cancel the sessions instead of removing all of them.",
        fr: "Un programme compte au moins une séance. Annulez les séances au lieu de toutes les retirer.",
        nl: "Een programma heeft minstens één sessie. Annuleer de sessies in plaats van ze allemaal weg te nemen.",
        de: "Ein Programm hat mindestens einen Programmpunkt. Sagen Sie die Programmpunkte ab, statt alle zu entfernen."));

    public static Finding TooMuch(string field, int most, Language language) => new("correction.too-much", Severity.Error, field, language.Say(
        en: $"These are more than {most} at once. Correct fewer, or upload a file.",
        fr: $"Il y en a plus de {most} à la fois. Corrigez-en moins, ou envoyez un fichier.",
        nl: $"Dit zijn er meer dan {most} tegelijk. Verbeter er minder, of laad een bestand op.",
        de: $"Das sind mehr als {most} auf einmal. Berichtigen Sie weniger, oder laden Sie eine Datei hoch."));

    public static Finding UnknownSession(string field, Language language) => new("session.unknown", Severity.Error, field, language.Say(
        en: "This version has no session with that id. Read the itinerary again and take one of its ids.",
        fr: "Cette version n’a pas de séance portant cet identifiant. Relisez le programme et prenez un de ses identifiants.",
        nl: "Deze versie heeft geen sessie met dat id. Lees het programma opnieuw en neem een van zijn id’s.",
        de: "Diese Fassung hat keinen Programmpunkt mit dieser Kennung. Lesen Sie das Programm neu und nehmen Sie eine seiner Kennungen."));

    public static Finding SessionTwice(string field, Language language) => new("session.named-twice", Severity.Error, field, language.Say(
        en: "This session is named twice. Put all its changes together.",
        fr: "Cette séance est nommée deux fois. Réunissez toutes ses modifications.",
        nl: "Deze sessie staat er twee keer. Zet al haar wijzigingen bij elkaar.",
        de: "Dieser Programmpunkt ist zweimal genannt. Fassen Sie alle seine Änderungen zusammen."));

    public static Finding NoTitle(string field, Language language) => new("session.title-missing", Severity.Error, field, language.Say(
        en: "A session needs a title.",
        fr: "Une séance a besoin d’un titre.",
        nl: "Een sessie heeft een titel nodig.",
        de: "Ein Programmpunkt braucht einen Titel."));

    public static Finding TextTooLong(string field, int most, Language language) => new("text.too-long", Severity.Error, field, language.Say(
        en: $"This text is longer than {most} characters. Shorten it.",
        fr: $"Ce texte dépasse {most} caractères. Raccourcissez-le.",
        nl: $"Deze tekst is langer dan {most} tekens. Maak hem korter.",
        de: $"Dieser Text ist länger als {most} Zeichen. Kürzen Sie ihn."));

    public static Finding DateUnreadable(string field, Language language) => new("date.not-understood", Severity.Error, field, language.Say(
        en: "This is not one day for certain. Write it as 2025-11-03 or 3 November 2025.",
        fr: "Ce n’est pas un jour certain. Écrivez 2025-11-03 ou 3 novembre 2025.",
        nl: "Dit is niet zeker één dag. Schrijf 2025-11-03 of 3 november 2025.",
        de: "Das ist nicht sicher ein bestimmter Tag. Schreiben Sie 2025-11-03 oder 3. November 2025."));

    public static Finding TimeUnreadable(string field, Language language) => new("time.not-understood", Severity.Error, field, language.Say(
        en: "This is not one time of day. Write it as 09:30.",
        fr: "Ce n’est pas une heure. Écrivez 09:30.",
        nl: "Dit is geen tijdstip. Schrijf 09:30.",
        de: "Das ist keine Uhrzeit. Schreiben Sie 09:30."));

    public static Finding ZoneUnknown(string field, Language language) => new("zone.not-understood", Severity.Error, field, language.Say(
        en: "This is not a time zone that is known. Write it as Europe/Brussels or America/Phoenix.",
        fr: "Ce fuseau horaire n’est pas connu. Écrivez Europe/Brussels ou America/Phoenix.",
        nl: "Deze tijdzone is niet bekend. Schrijf Europe/Brussels of America/Phoenix.",
        de: "Diese Zeitzone ist nicht bekannt. Schreiben Sie Europe/Brussels oder America/Phoenix."));

    public static Finding ZoneMissing(string field, Language language) => new("zone.missing", Severity.Error, field, language.Say(
        en: "On that day sessions take place in several time zones. Say which one this is in.",
        fr: "Ce jour-là, des séances ont lieu dans plusieurs fuseaux horaires. Indiquez celui de cette séance.",
        nl: "Op die dag zijn er sessies in verscheidene tijdzones. Zeg in welke deze is.",
        de: "An diesem Tag finden Programmpunkte in mehreren Zeitzonen statt. Geben Sie die dieses Programmpunkts an."));

    public static Finding AudienceUnknown(string field, Language language) => new("audience.not-understood", Severity.Error, field, language.Say(
        en: "This is not an audience. Write public, delegation, hosts or internal.",
        fr: "Ce n’est pas un public. Écrivez public, délégation, hôtes ou interne.",
        nl: "Dit is geen doelgroep. Schrijf publiek, delegatie, gastheren of intern.",
        de: "Das ist keine Zielgruppe. Schreiben Sie öffentlich, Delegation, Gastgeber oder intern."));

    public static Finding MinutesOutOfRange(string field, int most, Language language) => new("shift.minutes", Severity.Error, field, language.Say(
        en: $"Sessions are moved by 1 to {most} minutes, later or (with a minus) earlier.",
        fr: $"Les séances se décalent de 1 à {most} minutes, plus tard ou (avec un moins) plus tôt.",
        nl: $"Sessies worden 1 tot {most} minuten verschoven, later of (met een minteken) vroeger.",
        de: $"Programmpunkte werden um 1 bis {most} Minuten verschoben, später oder (mit Minus) früher."));

    public static Finding NothingToShift(string field, Language language) => new("shift.nothing", Severity.Error, field, language.Say(
        en: "No session that takes place starts then or later on that day. Check day, time and zone.",
        fr: "Aucune séance maintenue ne commence à cette heure ou plus tard ce jour-là. Vérifiez le jour, l’heure et le fuseau.",
        nl: "Geen sessie die doorgaat begint dan of later op die dag. Controleer dag, tijd en zone.",
        de: "Kein Programmpunkt, der stattfindet, beginnt dann oder später an diesem Tag. Prüfen Sie Tag, Uhrzeit und Zone."));
}
