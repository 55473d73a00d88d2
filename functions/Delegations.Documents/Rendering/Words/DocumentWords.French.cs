namespace Delegations.Documents.Rendering.Words;

internal sealed partial record DocumentWords
{
    public static readonly DocumentWords French = new()
    {
        Programme = "Programme",
        ForDelegation = "Pour la délégation",
        ForHosts = "Pour les hôtes",
        ForCoordinators = "Interne : réservé aux coordinateurs",
        Preliminary = "Provisoire",
        Final = "Définitif",
        Version = "version",
        PreliminaryNote = "Les heures et les lieux peuvent encore changer.",
        Days = "Jours",
        Time = "Heure",
        Session = "Session",
        Place = "Lieu",
        Speaker = "Intervenant",
        Speakers = "Intervenants",
        Host = "Accueil",
        Hosts = "Accueil",
        Entry = "Pour entrer",
        InternalNotes = "Interne",
        Cancelled = "Annulé",
        TimeOpen = "Heure à confirmer",
        DayOpen = "Jour à confirmer",
        NoSessions = "Aucune session n’est encore annoncée.",
        DayToScale = "La journée à l’échelle",
        NewestAt = "La dernière version se trouve à l’adresse",
        Somebody = "Nom non communiqué",
        Report = "Rapport de visite",
        Summary = "Résumé de la visite",
        AtAGlance = "En bref",
        Sessions = "Sessions",
        Stops = "Lieux visités",
        WhoSpoke = "Intervenants",
        WhoHosted = "Qui a reçu la délégation",
        Thanks = "Remerciements",
        ThanksTo = "Avec nos remerciements à",
    };
}
