namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>What came of one attempt, before it is judged.</summary>
internal abstract record SmtpResult
{
    private SmtpResult()
    {
    }

    internal sealed record Taken : SmtpResult;

    /// <summary>The server said no.</summary>
    internal sealed record Refused(SmtpStage Stage, SmtpReply Reply) : SmtpResult;

    /// <summary>The server said nothing (more).</summary>
    internal sealed record Silent(SmtpStage Stage) : SmtpResult;

    /// <summary>What both sides can do does not meet: encryption, certificate, ways to sign in, application's secret.</summary>
    internal sealed record Mismatch(SmtpStage Stage) : SmtpResult;
}
