using System.Text.Json.Serialization;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;

namespace Delegations.Invitations;

/// <summary>A mail as it would leave.</summary>
internal sealed record PlannedMail
{
    public required InvitationId Invitation { get; init; }
    public required PlannedMailKind Kind { get; init; }

    /// <summary>Whom it goes to, by name.</summary>
    public required string To { get; init; }

    /// <summary>Why they are invited.</summary>
    public required InvitationRole Role { get; init; }

    /// <summary>The language it is shown in.</summary>
    public required Language Language { get; init; }

    /// <summary>The language it would leave in.</summary>
    public required Language OwnLanguage { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }

    /// <summary>A whole document; to be shown apart from our own pages.</summary>
    public required string Html { get; init; }

    /// <summary>The calendar file in it.</summary>
    public required string Calendar { get; init; }

    /// <summary>Whether it says first that something changes within a day.</summary>
    public required bool IsUrgent { get; init; }

    /// <summary>Whether it makes an earlier answer void.</summary>
    public required bool AsksAgain { get; init; }

    /// <summary>What it says of changes, as the person reads it.</summary>
    public required IReadOnlyList<PlannedChange> Changes { get; init; }

    /// <summary>Why it would not leave at once; null where it would.</summary>
    public HeldBack? Held { get; init; }

    /// <summary>Whether it shows a placeholder where the person's own link to answer by will be.</summary>
    public required bool HasPlaceholder { get; init; }

    /// <summary>Whether Exchange makes the mail, around these words.</summary>
    public required bool IsByExchange { get; init; }
}

/// <summary>One thing that changes.</summary>
internal sealed record PlannedChange(string What, string Was, string Now);

/// <summary>What a mail does to the entry.</summary>
[JsonConverter(typeof(CodeConverter<PlannedMailKind>))]
internal enum PlannedMailKind
{
    Create,
    Update,
    Cancel,
}
