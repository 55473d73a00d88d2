namespace Delegations.Documents.Rendering.Words;

internal sealed partial record DocumentWords
{
    public static readonly DocumentWords Dutch = new()
    {
        Programme = "Programma",
        ForDelegation = "Voor de delegatie",
        ForHosts = "Voor de gastheren",
        ForCoordinators = "Intern: enkel voor coördinatoren",
        Preliminary = "Voorlopig",
        Final = "Definitief",
        Version = "versie",
        PreliminaryNote = "Uren en plaatsen kunnen nog wijzigen.",
        Days = "Dagen",
        Time = "Tijd",
        Session = "Sessie",
        Place = "Plaats",
        Speaker = "Spreker",
        Speakers = "Sprekers",
        Host = "Gastheer",
        Hosts = "Gastheren",
        Entry = "Toegang",
        InternalNotes = "Intern",
        Cancelled = "Geannuleerd",
        TimeOpen = "Tijd te bevestigen",
        DayOpen = "Dag te bevestigen",
        NoSessions = "Er zijn nog geen sessies aangekondigd.",
        DayToScale = "De dag op schaal",
        NewestAt = "De nieuwste versie staat op",
        Somebody = "Naam niet vermeld",
        Report = "Bezoekverslag",
        Summary = "Samenvatting van het bezoek",
        AtAGlance = "In het kort",
        Sessions = "Sessies",
        Stops = "Bezochte plaatsen",
        WhoSpoke = "Sprekers",
        WhoHosted = "Wie de delegatie ontving",
        Thanks = "Dank",
        ThanksTo = "Met dank aan",
    };
}
