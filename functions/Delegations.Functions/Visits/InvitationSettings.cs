namespace Delegations.Visits;

/// <summary>How a visit invites: its own choice, inside what the administrator allows.</summary>
internal sealed record InvitationSettings
{
    public DeliveryWay Way { get; init; }

    /// <summary>An update that asks no new answer (a room, a title, a text) waits for the next one that does.</summary>
    public bool HoldTouchUps { get; init; }

    /// <summary>How long a publication's changes wait for further ones; null takes the deployment's.</summary>
    public int? QuietMinutes { get; init; }

    /// <summary>Who the guests are, in the visit's language; empty for nothing to say.</summary>
    public string Guests { get; init; } = "";

    /// <summary>Whom to call: a name and a number, as written; empty for nobody.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The address that is told of declines, proposals and failures; null for the desk alone.</summary>
    public string? Coordinator { get; init; }

    /// <summary>How many days before a session those are reminded who have not answered; none for no reminders.</summary>
    public IReadOnlyList<int> ReminderDays { get; init; } = [7, 2];

    /// <summary>Whether everybody invited gets the programme of their day on its eve.</summary>
    public bool Digest { get; init; }

    /// <summary>Whether entries made by Graph get a Teams link.</summary>
    public bool OnlineMeetings { get; init; }
}
