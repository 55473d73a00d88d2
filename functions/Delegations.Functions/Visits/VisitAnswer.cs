using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Visits;

/// <summary>A visit as the API shows it.</summary>
internal sealed record VisitAnswer
{
    public required VisitId Id { get; init; }
    public required string Name { get; init; }
    public required Language Language { get; init; }
    public required DateTimeZone TimeZone { get; init; }

    /// <summary><c>Name &lt;address&gt;</c> of the mailbox that invites.</summary>
    public required string Organiser { get; init; }
    public int? LatestVersion { get; init; }
    public Publication? Publication { get; init; }
    public required VisitProgress Progress { get; init; }

    /// <summary>How the visit invites.</summary>
    public required InvitationSettings Invitations { get; init; }

    /// <summary>How its agendas are made.</summary>
    public required DocumentSettings Documents { get; init; }

    /// <summary>Whether its data goes by the usual rules.</summary>
    public required RetentionSettings Retention { get; init; }

    public static VisitAnswer From(Visit visit) => new()
    {
        Id = visit.Id,
        Name = visit.Name,
        Language = visit.Language,
        TimeZone = visit.TimeZone,
        Organiser = visit.Organiser.ToString(),
        LatestVersion = visit.LatestVersion,
        Publication = visit.Publication,
        Progress = visit.Progress,
        Invitations = visit.Invitations,
        Documents = visit.Documents,
        Retention = visit.Retention,
    };
}

/// <summary>What a caller may set; null leaves a setting as it is.</summary>
internal sealed record VisitSettings
{
    public string? Name { get; init; }
    public string? Language { get; init; }
    public string? TimeZone { get; init; }
    public string? Organiser { get; init; }

    /// <summary>The name that people see before the organiser's address; the mailbox's own where it is not given.</summary>
    public string? SenderName { get; init; }
    public InvitationSettingsRequest? Invitations { get; init; }
    public DocumentSettingsRequest? Documents { get; init; }

    /// <summary>With an empty reason nothing is held any more.</summary>
    public RetentionSettings? Retention { get; init; }
}
