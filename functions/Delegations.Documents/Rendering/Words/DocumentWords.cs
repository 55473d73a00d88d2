using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>
/// The words that agendas and reports say themselves, and how a language writes days, hours and zones. A further language is one more
/// file beside these, a line in <see cref="In"/> and one in <see cref="Language"/>; the compiler names what is missing.
/// </summary>
internal sealed partial record DocumentWords
{
    /// <summary>Patterns of NodaTime, with the names of days and months that CLDR has for the language.</summary>
    public required string LongDay { get; init; }
    public required string ShortDay { get; init; }
    public required string DayMonthYear { get; init; }
    public required string DayMonth { get; init; }
    public required string DayAlone { get; init; }

    /// <summary>What follows the number of a month's first day.</summary>
    public string FirstOfMonth { get; init; } = "";

    /// <summary>What stands between a label and what it labels.</summary>
    public required string Colon { get; init; }

    /// <summary>The time of a city, as people call it.</summary>
    public required Func<string, string> TimeOf { get; init; }

    /// <summary>Cities of the zone database whose name differs in the language.</summary>
    public required IReadOnlyDictionary<string, string> Cities { get; init; }
    public required string Programme { get; init; }
    public required string ForDelegation { get; init; }
    public required string ForHosts { get; init; }
    public required string ForCoordinators { get; init; }
    public required string Preliminary { get; init; }
    public required string Final { get; init; }
    public required string Version { get; init; }
    public required string PreliminaryNote { get; init; }
    public required string Days { get; init; }
    public required string Time { get; init; }
    public required string Session { get; init; }
    public required string Place { get; init; }
    public required string Speaker { get; init; }
    public required string Speakers { get; init; }
    public required string Host { get; init; }
    public required string Hosts { get; init; }
    public required string Entry { get; init; }
    public required string InternalNotes { get; init; }
    public required string Cancelled { get; init; }
    public required string TimeOpen { get; init; }
    public required string DayOpen { get; init; }
    public required string NoSessions { get; init; }
    public required string DayToScale { get; init; }
    public required string NewestAt { get; init; }

    /// <summary>What stands for a person of whom neither name nor function may be said.</summary>
    public required string Somebody { get; init; }
    public required string Report { get; init; }
    public required string Summary { get; init; }
    public required string AtAGlance { get; init; }
    public required string Sessions { get; init; }
    public required string Stops { get; init; }
    public required string WhoSpoke { get; init; }
    public required string WhoHosted { get; init; }
    public required string Thanks { get; init; }
    public required string ThanksTo { get; init; }

    public required string MeansClear { get; init; }
    public required string MeansGreen { get; init; }
    public required string MeansAmber { get; init; }
    public required string MeansAmberStrict { get; init; }
    public required string MeansRed { get; init; }
    public required string Withheld { get; init; }
    public required string Map { get; init; }
    public required string ChangesSince { get; init; }
    public required string NoChanges { get; init; }
    public required string Was { get; init; }
    public required string Now { get; init; }
    public required string Added { get; init; }
    public required string Removed { get; init; }
    public required string Page { get; init; }
    public required string Untitled { get; init; }
    public required string PlaceOpen { get; init; }
    public required string RunSheet { get; init; }
    public required string VisitorList { get; init; }
    public required string Transfer { get; init; }
    public required string Break { get; init; }
    public required string Overlap { get; init; }
    public required string Arrival { get; init; }
    public required string Departure { get; init; }
    public required string Minutes { get; init; }
    public required string Receives { get; init; }
    public required string Contacts { get; init; }
    public required string WhomToCall { get; init; }
    public required string Deadlines { get; init; }
    public required string DueBy { get; init; }
    public required string DueUnknown { get; init; }
    public required string Papers { get; init; }
    public required string Citizenship { get; init; }
    public required string Escort { get; init; }
    public required string NoCameras { get; init; }
    public required string Asked { get; init; }
    public required string Unanswered { get; init; }
    public required string OpenAnswers { get; init; }
    public required string Complete { get; init; }
    public required string Visitors { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public required string Organisation { get; init; }
    public required string Function { get; init; }
    public required string Phone { get; init; }
    public required string Email { get; init; }
    public required string Remarks { get; init; }
    public required string ListPurpose { get; init; }
    public required string Date { get; init; }
    public required string Start { get; init; }
    public required string End { get; init; }
    public required string Title { get; init; }
    public required string Address { get; init; }
    public required string Notes { get; init; }
    public required string ForWhom { get; init; }
    public required string Status { get; init; }
    public required string TimeZone { get; init; }
    public required string Leg { get; init; }
    public required string EndDate { get; init; }
    public required string Subscribe { get; init; }
    public required string Downloads { get; init; }
    public required string OpenOnPhone { get; init; }
    public required string SkipToProgramme { get; init; }
    public required string PersonalCopy { get; init; }
    public required string Changed { get; init; }

    public static DocumentWords In(Language language) => language.Code switch
    {
        "fr" => French,
        "nl" => Dutch,
        "de" => German,
        "ru" => Russian,
        _ => English,
    };

    public string StateOf(Agendas.AgendaState state) => state is Agendas.AgendaState.Final ? Final : Preliminary;

    public string For(Audience audience) => audience switch
    {
        Audience.Delegation => ForDelegation,
        Audience.Host => ForHosts,
        Audience.Internal => ForCoordinators,
        _ => "",
    };

    /// <summary>What a handling label means to who holds the document.</summary>
    public string MeaningOf(Handling handling) => handling switch
    {
        Handling.Clear => MeansClear,
        Handling.Green => MeansGreen,
        Handling.Amber => MeansAmber,
        Handling.AmberStrict => MeansAmberStrict,
        _ => MeansRed,
    };

    private static Dictionary<string, string> Of(IReadOnlyList<(string City, string Here)> cities) =>
        cities.ToDictionary(city => city.City, city => city.Here, StringComparer.Ordinal);
}
