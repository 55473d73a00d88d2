using Delegations.Model;

namespace Delegations.Documents.Reading;

internal sealed partial class FindingsWriter
{
    public void TranslationOfNothing(string place) => Add(
        "translation.no-source", Severity.Warning, place,
        en: "This translation stands beside an empty cell and was not taken. Put the text of the itinerary back into its column.",
        fr: "Cette traduction se trouve à côté d’une cellule vide et n’a pas été reprise. Remettez le texte de l’itinéraire dans sa colonne.",
        nl: "Deze vertaling staat naast een lege cel en is niet overgenomen. Zet de tekst van het programma terug in zijn kolom.",
        de: "Diese Übersetzung steht neben einer leeren Zelle und wurde nicht übernommen. Setzen Sie den Text des Programms wieder in seine Spalte.");
}
