using System.Net.Sockets;
using System.Text;
using MailKit;
using MailKit.Security;
using NodaTime;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Hands one mail to the server, over a connection of its own.</summary>
internal sealed class SmtpSender(SmtpTokens tokens, SmtpTrust? trust = null, SmtpLimits? limits = null)
{
    private static readonly Duration Goodbye = Duration.FromSeconds(2);

    private readonly SmtpLimits limits = limits ?? SmtpLimits.Usual;

    public async Task<SmtpResult> SendAsync(SmtpOptions options, SmtpMail mail, CancellationToken cancellationToken)
    {
        using var whole = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        whole.CancelAfter(limits.Whole.ToTimeSpan());
        using var replies = new SmtpReplies();
        using var dialogue = new SmtpDialogue(replies, trust);
        try
        {
            if (await OpenAsync(dialogue, replies, options, whole.Token) is { } hindrance)
            {
                return hindrance;
            }

            await dialogue.SendAsync(mail, whole.Token);
        }
        catch (Exception broken) when (IsOfTheNetwork(broken) && !cancellationToken.IsCancellationRequested)
        {
            return ResultOf(broken, dialogue.Stage, replies);
        }

        await LeaveAsync(dialogue);
        return new SmtpResult.Taken();
    }

    /// <summary>Connects and signs in; what hinders it, or null.</summary>
    private async Task<SmtpResult?> OpenAsync(SmtpDialogue dialogue, SmtpReplies replies, SmtpOptions options, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(limits.SignIn.ToTimeSpan());
        await dialogue.ConnectAsync(options, limit.Token);
        return options switch
        {
            { User: null } => null,
            _ when !dialogue.IsSecure && !options.IsLoopback => new SmtpResult.Mismatch(SmtpStage.SignIn),
            { User: { } user, OAuth: { } oauth } => await SignInByTokenAsync(dialogue, replies, user, oauth, limit.Token),
            { User: { } user } => await SignInByPasswordAsync(dialogue, user, options.Password ?? "", limit.Token),
        };
    }

    private static async Task<SmtpResult?> SignInByPasswordAsync(SmtpDialogue dialogue, string user, string password, CancellationToken cancellationToken)
    {
        // One attempt, by one mechanism: a wrong password tried in every way there is locks accounts.
        SaslMechanism? mechanism = dialogue.AuthenticationMechanisms.Contains("PLAIN") ? new SaslMechanismPlain(Encoding.UTF8, user, password)
            : dialogue.AuthenticationMechanisms.Contains("LOGIN") ? new SaslMechanismLogin(Encoding.UTF8, user, password)
            : null;
        if (mechanism is null)
        {
            return new SmtpResult.Mismatch(SmtpStage.SignIn);
        }

        await dialogue.SignInAsync(mechanism, cancellationToken);
        return null;
    }

    private async Task<SmtpResult?> SignInByTokenAsync(SmtpDialogue dialogue, SmtpReplies replies, string user, SmtpOAuth oauth, CancellationToken cancellationToken)
    {
        var answer = await tokens.GetAsync(oauth, cancellationToken);
        if (answer is SmtpToken.Kept kept)
        {
            try
            {
                await dialogue.SignInAsync(new SaslMechanismOAuth2(user, kept.Text), cancellationToken);
                return null;
            }
            catch (AuthenticationException) when (replies.Refusal is { IsPermanent: true } && dialogue.IsConnected)
            {
                // It may have been revoked before its time.
                tokens.Forget(kept);
                answer = await tokens.GetAsync(oauth, cancellationToken);
            }
        }

        switch (answer)
        {
            case SmtpToken.Usable usable:
                await dialogue.SignInAsync(new SaslMechanismOAuth2(user, usable.Text), cancellationToken);
                return null;
            case SmtpToken.Silent:
                return new SmtpResult.Silent(SmtpStage.SignIn);
            default:
                return new SmtpResult.Mismatch(SmtpStage.SignIn);
        }
    }

    private static bool IsOfTheNetwork(Exception broken) => broken is
        IOException or SocketException or OperationCanceledException or TimeoutException or ProtocolException
        or ServiceNotConnectedException or ServiceNotAuthenticatedException
        or SslHandshakeException or AuthenticationException or NotSupportedException;

    private static SmtpResult ResultOf(Exception broken, SmtpStage stage, SmtpReplies replies) => broken switch
    {
        _ when replies.Refusal is { } reply => new SmtpResult.Refused(stage, reply),
        NotSupportedException or AuthenticationException => new SmtpResult.Mismatch(stage),
        SslHandshakeException { InnerException: System.Security.Authentication.AuthenticationException } => new SmtpResult.Mismatch(stage),
        _ => new SmtpResult.Silent(stage),
    };

    /// <summary>The server has the mail: whether it says goodbye is nobody's concern.</summary>
    private static async Task LeaveAsync(SmtpDialogue dialogue)
    {
        using var limit = new CancellationTokenSource(Goodbye.ToTimeSpan());
        await dialogue.DisconnectAsync(quit: true, limit.Token);
    }
}
