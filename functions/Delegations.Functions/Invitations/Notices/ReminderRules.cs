using System.Text.Json.Serialization;
using Delegations.Invitations.Replies;
using Delegations.Model.Json;
using NodaTime;

namespace Delegations.Invitations.Notices;

/// <summary>Who may be reminded.</summary>
internal static class ReminderRules
{
    /// <summary>What stands against a reminder; null where nothing does.</summary>
    /// <param name="difference">What is still to be told about the entry.</param>
    public static ReminderObstacle? ObstacleOf(Invitation row, Difference? difference, CurrentReply reply, bool canAnswer, Instant now) => row switch
    {
        { State: InvitationState.Cancelled } => ReminderObstacle.Cancelled,
        { Sent: null } => ReminderObstacle.NotSent,
        { Sent: { } sent } when sent.StartInstant <= now => ReminderObstacle.Begun,
        _ when IsChanging(row, difference) => ReminderObstacle.Changing,
        { State: not InvitationState.Sent } => ReminderObstacle.NotSent,
        _ when !reply.IsOpen => ReminderObstacle.Answered,
        _ when !canAnswer => ReminderObstacle.NoWayBack,
        _ => null,
    };

    /// <summary>How many reminders have been asked for since the message that asked for the answer.</summary>
    public static int CountOf(Invitation row, IEnumerable<Notice> notices) => notices.Count(notice =>
        notice is { Kind: NoticeKind.Reminder, State: not (NoticeState.Dropped or NoticeState.Failed) } && notice.Invitation == row.Id && notice.Asked == row.AskedAt);

    /// <summary>The change takes the entry away, or asks anew itself.</summary>
    private static bool IsChanging(Invitation row, Difference? difference) => difference switch
    {
        _ when row.State is InvitationState.Sending => true,
        { Kind: DifferenceKind.Cancel } => true,
        { Kind: DifferenceKind.Update, Desired.Content: { } desired } => row.Sent is { } sent && desired.AsksAgain(sent),
        _ => false,
    };
}

/// <summary>Why somebody is not reminded.</summary>
[JsonConverter(typeof(CodeConverter<ReminderObstacle>))]
internal enum ReminderObstacle
{
    /// <summary>The visit has no such invitation.</summary>
    NotFound,

    /// <summary>No invitation has reached the person, as far as is known.</summary>
    NotSent,
    Cancelled,
    Answered,
    Begun,

    /// <summary>A message on its way takes the entry away or asks itself.</summary>
    Changing,

    /// <summary>An answer could not come back.</summary>
    NoWayBack,

    /// <summary>There is a reminder of this day already.</summary>
    RemindedToday,
}
