using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Whether a visit has a reason to keep citizenships: only where a stop asks for them, and for nothing else.</summary>
internal static class CitizenshipAsked
{
    public static bool Of(Itinerary? itinerary) =>
        itinerary is not null && itinerary.Stops.Any(stop => EntryRules.Read(stop.EntryConditions, FirstVisit(itinerary, stop), itinerary.Language).Citizenship);

    /// <summary>Says once that answers of a list were not kept; whose they are is not said.</summary>
    public static IEnumerable<Finding> NotKept(IReadOnlyList<PersonEntry> read, IReadOnlyList<PersonEntry> kept, Language language)
    {
        if (!read.Any(entry => entry.Citizenship is not null) || kept.Any(entry => entry.Citizenship is not null))
        {
            return [];
        }

        return
        [
            new Finding(
                "person.citizenship-not-asked",
                Severity.Info,
                "file",
                language.Say(
                    en: "The citizenships in this list were not kept, because no stop of the itinerary asks for them. Write it in the entry conditions of the stop that does, and send the list again.",
                    fr: "Les nationalités de cette liste n’ont pas été conservées, car aucun arrêt du programme ne les demande. Écrivez-le dans les conditions d’accès de l’arrêt qui les demande et renvoyez la liste.",
                    nl: "De nationaliteiten in deze lijst zijn niet bewaard, omdat geen enkele halte van het programma ernaar vraagt. Schrijf het in de toegangsvoorwaarden van de halte die dat wel doet en stuur de lijst opnieuw.",
                    de: "Die Staatsangehörigkeiten dieser Liste wurden nicht behalten, weil keine Station des Programms danach fragt. Schreiben Sie es in die Zutrittsbedingungen der Station, die es tut, und senden Sie die Liste erneut.")),
        ];
    }

    private static LocalDate? FirstVisit(Itinerary itinerary, Stop stop) =>
        itinerary.Sessions.Where(session => session.Stop == stop.Id && !session.Cancelled).Min(session => session.Date);
}
