using NodaTime;

namespace Delegations.Invitations;

/// <summary>Time limits of delivering.</summary>
internal static class InvitationLimits
{
    /// <summary>No call to the outside lasts longer; after it, whatever is marked as sending was cut off.</summary>
    public static readonly Duration Call = Duration.FromMinutes(2);

    /// <summary>How much sooner a call is cut off, so that its end can still be written.</summary>
    public static readonly Duration CallMargin = Duration.FromSeconds(15);

    /// <summary>A message that the queue has had for so long, and nothing came of it, is queued again.</summary>
    public static readonly Duration Queue = Duration.FromMinutes(15);

    /// <summary>How long after its last session a visit is still looked at.</summary>
    public static readonly Duration Grace = Duration.FromDays(1);
}
