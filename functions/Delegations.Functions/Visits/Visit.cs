using System.Text.Json.Serialization;
using Azure;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Visits;

/// <summary>One delegation hosted or sent: its settings, and the pointer that says which agenda is published.</summary>
internal sealed record Visit
{
    public required VisitId Id { get; init; }
    public required string Name { get; init; }

    /// <summary>The language of its documents, and of its mail to people who have no language of their own.</summary>
    public required Language Language { get; init; }
    public required DateTimeZone TimeZone { get; init; }
    public required Mailbox Organiser { get; init; }
    public required Instant Created { get; init; }

    /// <summary>How it invites.</summary>
    public InvitationSettings Invitations { get; init; } = new();

    /// <summary>How its documents are made.</summary>
    public DocumentSettings Documents { get; init; } = new();

    /// <summary>Whether its data goes by the usual rules.</summary>
    public RetentionSettings Retention { get; init; } = new();

    /// <summary>The newest itinerary version that was stored whole; null before the first upload.</summary>
    public int? LatestVersion { get; init; }

    /// <summary>
    /// The newest version whose sessions are all known for certain: what the next upload is compared with, so that a doubt
    /// stays until it is answered. Null where it is <see cref="LatestVersion"/>.
    /// </summary>
    public int? SettledVersion { get; init; }

    /// <summary>The highest version number ever claimed; above <see cref="LatestVersion"/> where an upload was interrupted.</summary>
    public int ClaimedVersion { get; init; }

    /// <summary>Of <see cref="LatestVersion"/>; null before the first upload, and on rows from before it was kept.</summary>
    public VisitOutline? Outline { get; init; }

    /// <summary>What documents, links and invitations follow; null before the first publication.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Every version that was ever published, in order of first publication: what readers may have had.</summary>
    public IReadOnlyList<int> PublishedVersions { get; init; } = [];
    public VisitProgress Progress { get; init; }

    /// <summary>Whether anybody was ever to be invited: only the same organiser can change or cancel what calendars hold.</summary>
    public bool HasInvited { get; init; }

    /// <summary>The latest end that any publication had: until then calendars may hold what must still be changed.</summary>
    public Instant? InvitedUntil { get; init; }

    /// <summary>When the row was last written, by the storage's clock; null before it was.</summary>
    public Instant? Changed { get; init; }

    /// <summary>Changes with every write; stale means that somebody else wrote in between.</summary>
    public ETag ETag { get; init; }
}

/// <summary>The desired state: one version, preliminary or final, and who is to be invited.</summary>
/// <param name="Version">The itinerary version shown.</param>
/// <param name="State">Preliminary agendas invite tentatively.</param>
/// <param name="Inviting">The second switch: publishing alone mails nobody.</param>
/// <param name="At">When it was published.</param>
/// <param name="Ends">The end of the last session, where one is timed: the report is due after it.</param>
/// <param name="Entries">Names the calendar entries that were approved with it.</param>
internal sealed record Publication(
    int Version, AgendaState State, Inviting Inviting, Instant At, Instant? Ends, [property: JsonIgnore] string Entries)
{
    /// <summary>Until when its changes wait for further ones; null where they leave at once, as a first round does.</summary>
    public Instant? QuietUntil { get; init; }
}

/// <summary>Who gets calendar invitations.</summary>
[JsonConverter(typeof(CodeConverter<Inviting>))]
internal enum Inviting
{
    Nobody,
    Hosts,
    HostsAndSpeakers,
}

/// <summary>How far the visit is after its last session.</summary>
[JsonConverter(typeof(CodeConverter<VisitProgress>))]
internal enum VisitProgress
{
    Open,
    ReportDrafted,
    ReportFinal,
    Archived,
}
