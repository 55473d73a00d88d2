using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Desk.Programme;

/// <summary>What the page of the programme says, beside its views.</summary>
internal static class ProgrammeWords
{
    /// <summary>What an action gave; null for nothing of this page's.</summary>
    public static Message? Of(Said said, Language language) => said.Code switch
    {
        "created" => new Message(language.Say(
            en: $"The visit is created, and its programme read: {DeskWords.Sessions(said.Count, language)}. Nothing is published or sent yet.",
            fr: $"La visite est créée et son programme lu : {DeskWords.Sessions(said.Count, language)}. Rien n’est encore publié ni envoyé.",
            nl: $"Het bezoek is aangemaakt en het programma gelezen: {DeskWords.Sessions(said.Count, language)}. Er is nog niets gepubliceerd of verzonden.",
            de: $"Der Besuch ist angelegt und sein Programm gelesen: {DeskWords.Sessions(said.Count, language)}. Noch ist nichts veröffentlicht oder versandt.")),
        "uploaded" => new Message(language.Say(
            en: $"Kept as version {said.Count}. Nothing is published or sent yet.",
            fr: $"Enregistré comme version {said.Count}. Rien n’est encore publié ni envoyé.",
            nl: $"Bewaard als versie {said.Count}. Er is nog niets gepubliceerd of verzonden.",
            de: $"Als Fassung {said.Count} gespeichert. Noch ist nichts veröffentlicht oder versandt.")),
        "same" => new Message(language.Say(
            en: $"This file is version {said.Count} already; nothing changed.",
            fr: $"Ce fichier est déjà la version {said.Count} ; rien n’a changé.",
            nl: $"Dit bestand is al versie {said.Count}; er is niets gewijzigd.",
            de: $"Diese Datei ist bereits Fassung {said.Count}; nichts hat sich geändert.")),
        "answered" => new Message(language.Say(
            en: $"Answers taken: {said.Count}. The file was read again by them; they hold for your next uploads too.",
            fr: $"Réponses enregistrées : {said.Count}. Le fichier a été relu en conséquence ; elles valent aussi pour vos prochains envois.",
            nl: $"Antwoorden overgenomen: {said.Count}. Het bestand is er opnieuw mee gelezen; ze gelden ook voor uw volgende bestanden.",
            de: $"Antworten übernommen: {said.Count}. Die Datei wurde damit neu gelesen; sie gelten auch für Ihre nächsten Dateien.")),
        "forgotten" => new Message(language.Say(
            en: "The answer is forgotten. Where the file still leaves it open, it is asked again.",
            fr: "La réponse est oubliée. Si le fichier laisse encore un doute, la question est reposée.",
            nl: "Het antwoord is vergeten. Waar het bestand het nog open laat, wordt het opnieuw gevraagd.",
            de: "Die Antwort ist vergessen. Wo die Datei sie noch offen lässt, wird wieder gefragt.")),
        _ => null,
    };

    public static string NoFile(Language language) => language.Say(
        en: "Choose a file first.", fr: "Choisissez d’abord un fichier.", nl: "Kies eerst een bestand.", de: "Wählen Sie zuerst eine Datei.");

    public static string NoText(Language language) => language.Say(
        en: "Paste the programme first.", fr: "Collez d’abord le programme.", nl: "Plak eerst het programma.", de: "Fügen Sie zuerst das Programm ein.");

    public static string NoAnswer(Language language) => language.Say(
        en: "Answer at least one question first; nothing was changed.",
        fr: "Répondez d’abord à au moins une question ; rien n’a été modifié.",
        nl: "Beantwoord eerst minstens één vraag; er is niets gewijzigd.",
        de: "Beantworten Sie zuerst mindestens eine Frage; nichts wurde geändert.");

    /// <summary><c>Version 2, 37 sessions</c>.</summary>
    public static string Contents(int version, int sessions, Language language)
    {
        var held = DeskWords.Sessions(sessions, language);
        return language.Say(en: $"Version {version}, {held}", fr: $"Version {version}, {held}", nl: $"Versie {version}, {held}", de: $"Fassung {version}, {held}");
    }

    /// <summary>The itinerary's zone, which sessions name only where theirs is another.</summary>
    public static string Zone(Itinerary itinerary, Language language)
    {
        var zone = ZoneWords.Time(itinerary.TimeZone, language);
        return itinerary.Sessions.All(session => session.TimeZone.Equals(itinerary.TimeZone))
            ? language.Say(en: $"all in {zone}", fr: $"tout en {zone}", nl: $"alles in {zone}", de: $"alles in {zone}")
            : language.Say(en: $"in {zone} where no other is named", fr: $"en {zone} sauf indication", nl: $"in {zone} tenzij anders vermeld", de: $"in {zone}, wo nichts anderes steht");
    }

    public static string Version(VersionNote note, Visit visit, Language language)
    {
        var at = note.Uploaded.InZone(visit.TimeZone).LocalDateTime;
        var when = $"{DateWords.Day(at.Date, language)}, {DateWords.Time(at.TimeOfDay)}";
        var published = visit.Publication?.Version == note.Number ? $" · {language.Say(en: "published", fr: "publiée", nl: "gepubliceerd", de: "veröffentlicht")}" : "";
        var errors = note.Errors is 0 ? "" : $" · {FindingCounts.Errors(note.Errors, language)}";
        return $"{Contents(note.Number, note.Sessions, language)} · {when}{published}{errors}";
    }

    public static string Since(int version, string counts, int unchanged, Language language)
    {
        var same = language.Say(en: $"{unchanged} as before", fr: $"{unchanged} sans changement", nl: $"{unchanged} ongewijzigd", de: $"{unchanged} unverändert");
        var all = counts.Length > 0 ? $"{counts}, {same}" : same;
        return language.Say(en: $"Since version {version}: {all}", fr: $"Depuis la version {version} : {all}", nl: $"Sinds versie {version}: {all}", de: $"Seit Fassung {version}: {all}");
    }

    public static string WithoutDay(Language language) => language.Say(en: "Without a day", fr: "Sans date", nl: "Zonder datum", de: "Ohne Tag");

    public static string DayByDay(int most, Language language) => language.Say(
        en: $"More than {most} sessions are shown a day at a time. Open a day to see them.",
        fr: $"Au-delà de {most} séances, le programme s’affiche jour par jour. Ouvrez un jour pour les voir.",
        nl: $"Meer dan {most} sessies worden dag per dag getoond. Open een dag om ze te zien.",
        de: $"Mehr als {most} Programmpunkte werden Tag für Tag gezeigt. Öffnen Sie einen Tag, um sie zu sehen.");

    public static string OneDay(int days, Language language) => language.Say(
        en: $"One day of {days} is shown.", fr: $"Un jour sur {days} est affiché.", nl: $"Eén dag van {days} wordt getoond.", de: $"Gezeigt wird ein Tag von {days}.");

    public static string PartOfDay(int first, int last, int all, Language language) => language.Say(
        en: $"Sessions {first} to {last} of {all} of this day are shown.",
        fr: $"Les séances {first} à {last} sur {all} de ce jour sont affichées.",
        nl: $"Sessies {first} tot {last} van de {all} van deze dag worden getoond.",
        de: $"Gezeigt werden die Programmpunkte {first} bis {last} von {all} dieses Tages.");
}
