using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using NodaTime;

namespace Delegations.Desk.Corrections;

/// <summary>A session's fields, and what may stand in them, in the coordinator's language.</summary>
internal static class FieldWords
{
    public static string Of(SessionField field, Language language) => field switch
    {
        SessionField.Date => language.Say(en: "Day", fr: "Jour", nl: "Dag", de: "Tag"),
        SessionField.Start => language.Say(en: "Start", fr: "Début", nl: "Begin", de: "Beginn"),
        SessionField.End => language.Say(en: "End", fr: "Fin", nl: "Einde", de: "Ende"),
        SessionField.TimeZone => language.Say(en: "Time zone", fr: "Fuseau horaire", nl: "Tijdzone", de: "Zeitzone"),
        SessionField.Title => language.Say(en: "Title", fr: "Titre", nl: "Titel", de: "Titel"),
        SessionField.Place => language.Say(en: "Place", fr: "Lieu", nl: "Locatie", de: "Ort"),
        SessionField.Speakers => language.Say(en: "Speakers", fr: "Intervenants", nl: "Sprekers", de: "Vortragende"),
        SessionField.Hosts => language.Say(en: "Hosts", fr: "Hôtes", nl: "Gastheren", de: "Gastgeber"),
        SessionField.Audience => language.Say(en: "Shown to", fr: "Visible pour", nl: "Te zien voor", de: "Zu sehen für"),
        SessionField.Notes => language.Say(en: "Notes", fr: "Remarques", nl: "Opmerkingen", de: "Bemerkungen"),
        SessionField.InternalNotes => language.Say(en: "Internal notes (coordinators only)", fr: "Notes internes (coordinateurs seulement)", nl: "Interne opmerkingen (alleen coördinatoren)", de: "Interne Notizen (nur Koordinatoren)"),
        SessionField.Handling => language.Say(en: "Label", fr: "Étiquette", nl: "Label", de: "Kennzeichnung"),
        _ => language.Say(en: "Translations", fr: "Traductions", nl: "Vertalingen", de: "Übersetzungen"),
    };

    public static string Of(Audience audience, Language language) => audience switch
    {
        Audience.Public => language.Say(en: "everybody", fr: "tout le monde", nl: "iedereen", de: "alle"),
        Audience.Delegation => language.Say(en: "the delegation", fr: "la délégation", nl: "de delegatie", de: "die Delegation"),
        Audience.Host => language.Say(en: "the hosts", fr: "les hôtes", nl: "de gastheren", de: "die Gastgeber"),
        _ => language.Say(en: "coordinators only", fr: "les coordinateurs seulement", nl: "alleen coördinatoren", de: "nur Koordinatoren"),
    };

    public static string Of(DateTimeZone zone, Language language) => $"{ZoneWords.Time(zone, language)} ({zone.Id})";

    public static string ZoneOfTheDay(Language language) => language.Say(en: "as the rest of that day", fr: "comme le reste de la journée", nl: "zoals de rest van die dag", de: "wie der Rest des Tages");

    public static string AllZones(Language language) => language.Say(en: "all, each on its own clock", fr: "tous, chacun à son heure locale", nl: "alle, elk op de eigen klok", de: "alle, jede nach ihrer Uhr");

    public static string OnePerLine(Language language) => language.Say(
        en: "One per line, such as: Ada Martin (Space Centre)", fr: "Une personne par ligne, p. ex. : Ada Martin (Space Centre)",
        nl: "Eén per regel, bijvoorbeeld: Ada Martin (Space Centre)", de: "Eine Person je Zeile, zum Beispiel: Ada Martin (Space Centre)");
}
