using Delegations.Model;

namespace Delegations.Documents.Rendering.Words;

/// <summary>The words that agendas and reports say themselves. A further language is one more file beside these.</summary>
internal sealed partial record DocumentWords
{
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

    public static DocumentWords In(Language language) => language.Code switch
    {
        "fr" => French,
        "nl" => Dutch,
        "de" => German,
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
}
