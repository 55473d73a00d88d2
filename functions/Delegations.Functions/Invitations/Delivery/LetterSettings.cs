using Delegations.Documents.Rendering.Mime;
using Delegations.Visits;

namespace Delegations.Invitations.Delivery;

/// <summary>What a visit and the deployment say in every letter.</summary>
internal sealed record LetterSettings
{
    public required Mailbox Organiser { get; init; }

    /// <summary>The person's reply page; null where there is none.</summary>
    public Uri? AnswerPage { get; init; }

    /// <summary>Whether an answer by mail is read: only then are calendars asked to show buttons.</summary>
    public bool RepliesByMail { get; init; } = true;
    public bool MeetsOnline { get; init; }

    /// <summary>Who processes the data, why, how long, and whom to ask; null for files that are only looked at.</summary>
    public PrivacyNotice? Privacy { get; init; }
}
