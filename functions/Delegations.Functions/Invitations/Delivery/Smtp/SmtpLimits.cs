using NodaTime;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>How long and how much at once. All of it ends within <see cref="InvitationLimits.Call"/>.</summary>
internal sealed record SmtpLimits
{
    public static readonly SmtpLimits Usual = new();

    /// <summary>Connections to the server at once in this process; what all instances together may is said by the server (421, 451).</summary>
    public int Connections { get; init; } = 4;

    /// <summary>How long a delivery waits for one of them.</summary>
    public Duration Turn { get; init; } = Duration.FromSeconds(10);

    /// <summary>Until the sign-in is done.</summary>
    public Duration SignIn { get; init; } = Duration.FromSeconds(30);

    /// <summary>Until the server has the mail.</summary>
    public Duration Whole { get; init; } = Duration.FromSeconds(90);
}
