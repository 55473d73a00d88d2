using Delegations.Documents.Reading.Places;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void ZoneAssumed(DateTimeZone zone) => Add(
        "zone.assumed", Severity.Info, WholeFile,
        en: $"Nothing in the file names a time zone; the times were read in {zone.Id}. Give the zone with the visit or in a column “Time zone” if that is not right.",
        fr: $"Rien dans le fichier n’indique de fuseau horaire ; les heures ont été lues dans {zone.Id}. Donnez le fuseau avec la visite ou dans une colonne « Fuseau horaire » si ce n’est pas le bon.",
        nl: $"Niets in het bestand noemt een tijdzone; de tijden zijn gelezen in {zone.Id}. Geef de zone bij het bezoek of in een kolom ‘Tijdzone’ als dat niet klopt.",
        de: $"Nichts in der Datei nennt eine Zeitzone; die Zeiten wurden in {zone.Id} gelesen. Geben Sie die Zone beim Besuch oder in einer Spalte „Zeitzone“ an, wenn das nicht stimmt.",
        AskVisitZone(zone));

    public void ZoneFromPlace(string place, string city, DateTimeZone zone) => Add(
        "zone.from-place", Severity.Info, place,
        en: $"The times were read in {zone.Id}, because the file says “{city}”. Add a time zone if that is not right.",
        fr: $"Les heures ont été lues dans {zone.Id}, car le fichier indique « {city} ». Ajoutez un fuseau horaire si ce n’est pas le bon.",
        nl: $"De tijden zijn gelezen in {zone.Id}, omdat het bestand ‘{city}’ noemt. Voeg een tijdzone toe als dat niet klopt.",
        de: $"Die Zeiten wurden in {zone.Id} gelesen, weil die Datei „{city}“ nennt. Fügen Sie eine Zeitzone hinzu, wenn das nicht stimmt.",
        AskVisitZone(zone));

    public void ZonesFromPlaces(IReadOnlyList<string> cities) => Add(
        "zone.from-places", Severity.Warning, WholeFile,
        en: $"The places lie in several time zones ({string.Join(", ", cities)}); each session was read in the zone of its place. Add a column “Time zone” to be sure.",
        fr: $"Les lieux se trouvent dans plusieurs fuseaux horaires ({string.Join(", ", cities)}) ; chaque session a été lue dans le fuseau de son lieu. Ajoutez une colonne « Fuseau horaire » pour en être sûr.",
        nl: $"De plaatsen liggen in verschillende tijdzones ({string.Join(", ", cities)}); elke sessie is gelezen in de zone van haar plaats. Voeg een kolom ‘Tijdzone’ toe om zeker te zijn.",
        de: $"Die Orte liegen in mehreren Zeitzonen ({string.Join(", ", cities)}); jeder Programmpunkt wurde in der Zone seines Ortes gelesen. Fügen Sie eine Spalte „Zeitzone“ hinzu, um sicherzugehen.");

    public void PlacesInSeveralZones(IReadOnlyList<string> cities, DateTimeZone zone) => Add(
        "zone.places-disagree", Severity.Warning, WholeFile,
        en: $"The places name cities in several time zones by turns ({string.Join(", ", cities)}); they were taken for names of rooms, and all times read in {zone.Id}. Add a column “Time zone” if that is not right.",
        fr: $"Les lieux nomment tour à tour des villes de plusieurs fuseaux horaires ({string.Join(", ", cities)}) ; ils ont été pris pour des noms de salles et toutes les heures lues dans {zone.Id}. Ajoutez une colonne « Fuseau horaire » si ce n’est pas juste.",
        nl: $"De plaatsen noemen afwisselend steden in verschillende tijdzones ({string.Join(", ", cities)}); ze zijn als namen van zalen opgevat en alle tijden gelezen in {zone.Id}. Voeg een kolom ‘Tijdzone’ toe als dat niet klopt.",
        de: $"Die Orte nennen abwechselnd Städte in mehreren Zeitzonen ({string.Join(", ", cities)}); sie wurden für Namen von Räumen gehalten und alle Zeiten in {zone.Id} gelesen. Fügen Sie eine Spalte „Zeitzone“ hinzu, wenn das nicht stimmt.");

    public void PlaceElsewhere(string place, string city, DateTimeZone there, DateTimeZone taken) => Add(
        "zone.place-elsewhere", Severity.Warning, place,
        en: $"“{city}” lies in the zone {there.Id}, but the times were read in {taken.Id}, the zone of the visit. If local time is meant, choose the zone on the visit’s page, or add a time zone to the sessions there.",
        fr: $"« {city} » se trouve dans le fuseau {there.Id}, mais les heures ont été lues dans {taken.Id}, le fuseau de la visite. Si l’heure locale est voulue, choisissez le fuseau sur la page de la visite, ou ajoutez un fuseau horaire aux sessions sur place.",
        nl: $"‘{city}’ ligt in de zone {there.Id}, maar de tijden zijn gelezen in {taken.Id}, de zone van het bezoek. Als plaatselijke tijd bedoeld is, kies de zone dan op de pagina van het bezoek, of voeg een tijdzone toe aan de sessies daar.",
        de: $"„{city}“ liegt in der Zone {there.Id}, die Zeiten wurden aber in {taken.Id} gelesen, der Zone des Besuchs. Wenn die Ortszeit gemeint ist, wählen Sie die Zone auf der Seite des Besuchs, oder fügen Sie den Programmpunkten dort eine Zeitzone hinzu.",
        AskZone(city, (there.Id, null), (taken.Id, null)));

    public void CityAmbiguous(string place, string city, IReadOnlyList<PlaceCandidate> candidates) => Add(
        "zone.city-ambiguous", Severity.Warning, place,
        en: $"There are several places called “{city}” in different time zones ({string.Join("; ", candidates.Select(candidate => candidate.Name))}); none was chosen. Write the country or state beside it, add a time zone, or choose it on the visit’s page.",
        fr: $"Plusieurs lieux s’appellent « {city} », dans des fuseaux horaires différents ({string.Join("; ", candidates.Select(candidate => candidate.Name))}) ; aucun n’a été choisi. Ajoutez le pays ou l’État, ou un fuseau horaire, ou choisissez-le sur la page de la visite.",
        nl: $"Er zijn verschillende plaatsen met de naam ‘{city}’ in verschillende tijdzones ({string.Join("; ", candidates.Select(candidate => candidate.Name))}); er is er geen gekozen. Schrijf het land of de staat erbij, voeg een tijdzone toe, of kies ze op de pagina van het bezoek.",
        de: $"Es gibt mehrere Orte namens „{city}“ in verschiedenen Zeitzonen ({string.Join("; ", candidates.Select(candidate => candidate.Name))}); keiner wurde gewählt. Schreiben Sie das Land oder den Staat dazu, fügen Sie eine Zeitzone hinzu, oder wählen Sie sie auf der Seite des Besuchs.",
        AskZone(city, [.. candidates.DistinctBy(candidate => candidate.Zone, StringComparer.Ordinal).Select(candidate => (candidate.Zone, (string?)candidate.Name))]));
}
