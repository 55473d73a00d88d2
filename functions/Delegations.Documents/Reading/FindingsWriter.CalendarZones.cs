using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

/// <summary>How the times of a calendar were brought to the clock of the place, where the calendar itself does not say.</summary>
internal sealed partial class FindingsWriter
{
    /// <summary>What the place says goes before the visit's zone: there is nothing to ask.</summary>
    private const string OfPlace = "calendar.zone-of-place";

    private const string OfVisit = "calendar.zone-of-visit";

    public void CalendarZoneUnknown(int line, string id) => Add(
        "calendar.zone-unknown", Severity.Warning, Line(line),
        en: $"“{id}” is no time zone that is known, and the file does not define it; its times were read as local times of the visit. Check them, or choose the zone on the visit’s page.",
        fr: $"« {id} » n’est pas un fuseau horaire connu et le fichier ne le définit pas ; ses heures ont été lues comme heures locales de la visite. Vérifiez-les, ou choisissez le fuseau sur la page de la visite.",
        nl: $"‘{id}’ is geen bekende tijdzone en het bestand omschrijft ze niet; de tijden zijn als plaatselijke tijden van het bezoek gelezen. Controleer ze, of kies de zone op de pagina van het bezoek.",
        de: $"„{id}“ ist keine bekannte Zeitzone, und die Datei beschreibt sie nicht; ihre Zeiten wurden als Ortszeiten des Besuchs gelesen. Prüfen Sie sie, oder wählen Sie die Zone auf der Seite des Besuchs.",
        AskZone(id));

    public void CalendarZoneByOffset(int line, DateTimeZone zone) => Add(
        "calendar.zone-by-offset", Severity.Warning, Line(line),
        en: $"This time zone matches no place that is known; its times were read in {zone.Id}, without summer time. Check them.",
        fr: $"Ce fuseau horaire ne correspond à aucun lieu connu ; ses heures ont été lues en {zone.Id}, sans heure d’été. Vérifiez-les.",
        nl: $"Deze tijdzone komt met geen bekende plaats overeen; de tijden zijn gelezen in {zone.Id}, zonder zomertijd. Controleer ze.",
        de: $"Diese Zeitzone passt zu keinem bekannten Ort; ihre Zeiten wurden in {zone.Id} ohne Sommerzeit gelesen. Prüfen Sie sie.");

    public void CalendarZoneOfVisit(int line, int count, DateTimeZone zone) =>
        AddZone(OfVisit, Severity.Info, line, count, zone, "the visit’s own time zone", "le fuseau de la visite", "de tijdzone van het bezoek", "die Zeitzone des Besuchs");

    public void CalendarZoneOfPlace(int line, int count, DateTimeZone zone) =>
        AddZone(OfPlace, Severity.Info, line, count, zone, "that of their places", "celui de leur lieu", "die van hun plaats", "die ihres Ortes");

    public void CalendarZoneOfOthers(int line, int count, DateTimeZone zone) =>
        AddZone("calendar.zone-assumed", Severity.Warning, line, count, zone, "assumed from the places of other events", "supposé d’après le lieu d’autres événements", "aangenomen volgens de plaats van andere afspraken", "angenommen nach dem Ort anderer Termine");

    public void CalendarZoneOfName(int line, int count, DateTimeZone zone) =>
        AddZone("calendar.zone-assumed", Severity.Warning, line, count, zone, "assumed from the calendar’s name or web addresses", "supposé d’après le nom ou les adresses web du calendrier", "aangenomen volgens de naam of de webadressen van de agenda", "angenommen nach dem Namen oder den Webadressen des Kalenders");

    public void CalendarZoneMissing(int line, int count, DateTimeZone zone) =>
        AddZone("calendar.zone-missing", Severity.Warning, line, count, zone, "because nothing says where they take place", "car rien n’indique où ils ont lieu", "omdat niets zegt waar ze plaatsvinden", "weil nichts sagt, wo sie stattfinden");

    private void AddZone(string code, Severity severity, int line, int count, DateTimeZone zone, string en, string fr, string nl, string de) => Add(
        code, severity, Line(line),
        en: $"Events whose times are given in UTC: {count}, from here on. They are shown in {zone.Id} ({en}). If that is not right, set the time zone of the visit, or of the calendar before you export it.",
        fr: $"Événements dont les heures sont données en UTC : {count}, à partir d’ici. Elles sont affichées dans le fuseau {zone.Id} ({fr}). Si ce n’est pas le bon, indiquez le fuseau de la visite, ou celui du calendrier avant de l’exporter.",
        nl: $"Afspraken waarvan de tijden in UTC staan: {count}, vanaf hier. Ze worden getoond in {zone.Id} ({nl}). Als dat niet klopt, stel dan de tijdzone van het bezoek in, of die van de agenda voor u ze exporteert.",
        de: $"Termine, deren Zeiten in UTC stehen: {count}, von hier an. Sie werden in {zone.Id} gezeigt ({de}). Wenn das nicht stimmt, stellen Sie die Zeitzone des Besuchs ein, oder die des Kalenders, bevor Sie ihn exportieren.",
        code switch
        {
            OfPlace => null,
            OfVisit => AskVisitZone(zone) with { Answer = zone.Id },
            _ => AskVisitZone(zone),
        });
}
