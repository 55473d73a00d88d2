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

    /// <summary>Who processes the data; empty where nobody said.</summary>
    public string AgencyName { get; init; } = "";

    /// <summary>Whom to ask about it.</summary>
    public string AgencyContact { get; init; } = "";

    /// <summary>How long personal data is kept after the visit.</summary>
    public int KeepMonths { get; init; }
}
