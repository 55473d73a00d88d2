namespace Delegations.Documents.Rendering.Words;

internal sealed partial record DocumentWords
{
    public static readonly DocumentWords English = new()
    {
        Programme = "Programme",
        ForDelegation = "For the delegation",
        ForHosts = "For hosts",
        ForCoordinators = "Internal: for coordinators only",
        Preliminary = "Preliminary",
        Final = "Final",
        Version = "version",
        PreliminaryNote = "Times and places may still change.",
        Days = "Days",
        Time = "Time",
        Session = "Session",
        Place = "Place",
        Speaker = "Speaker",
        Speakers = "Speakers",
        Host = "Host",
        Hosts = "Hosts",
        Entry = "To enter",
        InternalNotes = "Internal",
        Cancelled = "Cancelled",
        TimeOpen = "Time to be confirmed",
        DayOpen = "Day to be confirmed",
        NoSessions = "No sessions are announced yet.",
        DayToScale = "The day to scale",
        NewestAt = "The newest version is at",
        Somebody = "Name withheld",
        Report = "Visit report",
        Summary = "Summary of the visit",
        AtAGlance = "At a glance",
        Sessions = "Sessions",
        Stops = "Places visited",
        WhoSpoke = "Who spoke",
        WhoHosted = "Who received the delegation",
        Thanks = "Thanks",
        ThanksTo = "With thanks to",
    };
}
