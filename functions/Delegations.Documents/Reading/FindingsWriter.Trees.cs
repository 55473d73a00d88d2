using Delegations.Model;

namespace Delegations.Documents.Reading;

/// <summary>What only YAML, JSON and XML files have: identifiers that lead elsewhere, switches, clocks of programs.</summary>
internal sealed partial class FindingsWriter
{
    public void SessionSwitchedOff(string place) => Add(
        "session.switched-off", Severity.Info, place,
        en: "This entry is switched off in the file (a draft, hidden, or on no day) and was not read. Switch it on if it takes place.",
        fr: "Cette entrée est désactivée dans le fichier (brouillon, masquée ou sans jour) et n’a pas été lue. Activez-la si elle a lieu.",
        nl: "Dit item staat in het bestand uit (ontwerp, verborgen of op geen enkele dag) en is niet gelezen. Zet het aan als het doorgaat.",
        de: "Dieser Eintrag ist in der Datei ausgeschaltet (Entwurf, verborgen oder an keinem Tag) und wurde nicht gelesen. Schalten Sie ihn ein, wenn er stattfindet.");

    public void ReferenceUnexplained(string place) => Add(
        "session.reference-unexplained", Severity.Warning, place,
        en: "Sessions are only named by identifiers here, and their titles are in another file; the identifiers were taken as titles. Send a file that holds both.",
        fr: "Des sessions ne sont ici désignées que par des identifiants, et leurs titres sont dans un autre fichier ; les identifiants ont servi de titres. Envoyez un fichier qui contient les deux.",
        nl: "Sessies worden hier alleen met kenmerken aangeduid en hun titels staan in een ander bestand; de kenmerken zijn als titel genomen. Stuur een bestand dat beide bevat.",
        de: "Programmpunkte sind hier nur mit Kennungen genannt, und ihre Titel stehen in einer anderen Datei; die Kennungen wurden als Titel genommen. Senden Sie eine Datei, die beides enthält.");

    public void PageTextUnread() => Add(
        PartlyRead, Severity.Warning, WholeFile,
        en: "Only the keys at the head of this page were read; the text below them was not. Send it as a file of its own if it holds sessions.",
        fr: "Seules les clés en tête de cette page ont été lues, pas le texte qui suit. Envoyez celui-ci dans un fichier à part s’il contient des sessions.",
        nl: "Alleen de sleutels boven aan deze pagina zijn gelezen, de tekst eronder niet. Stuur die als apart bestand als er sessies in staan.",
        de: "Gelesen wurden nur die Schlüssel am Kopf dieser Seite, nicht der Text darunter. Senden Sie ihn als eigene Datei, wenn er Programmpunkte enthält.");

    public void TimesInUtc() => Add(
        "zone.utc", Severity.Warning, WholeFile,
        en: "The times end in Z or count seconds, which means Greenwich time (UTC), and the file names no other zone; they were kept in UTC. Add the place’s zone, for example timezone: Europe/Brussels, or choose it on the visit’s page.",
        fr: "Les heures se terminent par Z ou comptent des secondes, donc en temps universel (UTC), et le fichier n’indique pas d’autre fuseau ; elles sont restées en UTC. Ajoutez le fuseau du lieu, par exemple timezone: Europe/Brussels, ou choisissez-le sur la page de la visite.",
        nl: "De tijden eindigen op Z of tellen seconden, dus universele tijd (UTC), en het bestand noemt geen andere tijdzone; ze zijn in UTC gelaten. Voeg de zone van de plaats toe, bijvoorbeeld timezone: Europe/Brussels, of kies ze op de pagina van het bezoek.",
        de: "Die Zeiten enden auf Z oder zählen Sekunden, das heißt Weltzeit (UTC), und die Datei nennt keine andere Zeitzone; sie blieben in UTC. Fügen Sie die Zone des Ortes hinzu, zum Beispiel timezone: Europe/Brussels, oder wählen Sie sie auf der Seite des Besuchs.",
        AskUtcZone());
}
