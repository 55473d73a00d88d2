using Delegations.Desk.Start;

namespace Delegations.Desk.Overview;

/// <summary>The page of a visit's settings. Public, like all models of pages, because page components are.</summary>
public sealed record SettingsModel
{
    public required VisitHead Head { get; init; }
    public Message? Message { get; init; }

    /// <summary>What was entered and is not kept, as somebody else changed the settings meanwhile.</summary>
    public IReadOnlyList<FactLine> Lost { get; init; } = [];

    /// <summary>Of the settings that the form was opened with.</summary>
    public required string Mark { get; init; }
    public required SettingsFields Fields { get; init; }

    /// <summary>Whether invitations have left: who invites, and by which way, is fixed from then on.</summary>
    public required bool IsFixed { get; init; }
    public required IReadOnlyList<Choice> Organisers { get; init; }
    public required IReadOnlyList<Choice> Ways { get; init; }

    /// <summary>Whether any allowed way can make online meetings.</summary>
    public required bool HasOnlineMeetings { get; init; }
    public required IReadOnlyList<Choice> Languages { get; init; }
    public required IReadOnlyList<Choice> DocumentLanguages { get; init; }

    /// <summary>Everybody on the people list.</summary>
    public required IReadOnlyList<Choice> People { get; init; }
    public required ZoneModel Zone { get; init; }
    public required ZoneModel HomeZone { get; init; }

    /// <summary>The settings in short, for those who may only look.</summary>
    public required IReadOnlyList<FactLine> Summary { get; init; }
}
