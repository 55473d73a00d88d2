namespace Delegations.Documents.Rendering.Words;

internal sealed partial record DocumentWords
{
    public static readonly DocumentWords German = new()
    {
        Programme = "Programm",
        ForDelegation = "Für die Delegation",
        ForHosts = "Für die Gastgeber",
        ForCoordinators = "Intern: nur für die Koordination",
        Preliminary = "Vorläufig",
        Final = "Endgültig",
        Version = "Fassung",
        PreliminaryNote = "Zeiten und Orte können sich noch ändern.",
        Days = "Tage",
        Time = "Zeit",
        Session = "Programmpunkt",
        Place = "Ort",
        Speaker = "Referent",
        Speakers = "Referenten",
        Host = "Gastgeber",
        Hosts = "Gastgeber",
        Entry = "Einlass",
        InternalNotes = "Intern",
        Cancelled = "Abgesagt",
        TimeOpen = "Zeit noch offen",
        DayOpen = "Tag noch offen",
        NoSessions = "Noch sind keine Programmpunkte angekündigt.",
        DayToScale = "Der Tag im Maßstab",
        NewestAt = "Die neueste Fassung steht unter",
        Somebody = "Name nicht genannt",
        Report = "Besuchsbericht",
        Summary = "Zusammenfassung des Besuchs",
        AtAGlance = "Auf einen Blick",
        Sessions = "Programmpunkte",
        Stops = "Besuchte Orte",
        WhoSpoke = "Referenten",
        WhoHosted = "Gastgeber der Delegation",
        Thanks = "Dank",
        ThanksTo = "Mit Dank an",
    };
}
