using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>One connection to a mail server, which knows how far it came.</summary>
internal sealed class SmtpDialogue : SmtpClient, ITransferProgress
{
    private readonly SmtpReplies replies;
    private long size;

    public SmtpDialogue(SmtpReplies replies, SmtpTrust? trust)
        : base(replies)
    {
        this.replies = replies;

        // As every other client of this app does it: an authority whose list cannot be reached must not stop all mail.
        CheckCertificateRevocation = false;
        if (trust is not null)
        {
            ServerCertificateValidationCallback = trust.Check;
        }
    }

    public SmtpStage Stage { get; private set; }

    public Task ConnectAsync(SmtpOptions options, CancellationToken cancellationToken)
    {
        Begin(SmtpStage.Connect);
        return ConnectAsync(options.Host, options.Port, Socket(options.Security), cancellationToken);
    }

    public Task SignInAsync(SaslMechanism mechanism, CancellationToken cancellationToken)
    {
        Begin(SmtpStage.SignIn);
        return AuthenticateAsync(mechanism, cancellationToken);
    }

    public async Task SendAsync(SmtpMail mail, CancellationToken cancellationToken)
    {
        Begin(SmtpStage.Sender);
        size = mail.Content.Length;
        using var content = new MemoryStream(mail.Content, writable: false);
        using var message = await MimeMessage.LoadAsync(content, persistent: true, cancellationToken);
        await SendAsync(FormatOptions.Default, message, new MailboxAddress("", mail.From), [new MailboxAddress("", mail.To)], cancellationToken, this);
    }

    /// <remarks>From the last octet on the server may have the whole: the end mark is with the network, or in a buffer on its way.</remarks>
    public void Report(long bytesTransferred, long totalSize) => Report(bytesTransferred);

    public void Report(long bytesTransferred) => Stage = bytesTransferred >= size ? SmtpStage.Answer : SmtpStage.Data;

    /// <summary>Nothing: the mail is ASCII in short lines already, and must arrive as it was made.</summary>
    protected override void Prepare(FormatOptions options, MimeMessage message, EncodingConstraint constraint, int maxLineLength)
    {
    }

    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Stage = SmtpStage.Recipient;
        base.OnSenderAccepted(message, mailbox, response);
    }

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        Stage = SmtpStage.Data;
        base.OnRecipientAccepted(message, mailbox, response);
    }

    private void Begin(SmtpStage stage)
    {
        Stage = stage;
        replies.Begin();
    }

    private static SecureSocketOptions Socket(SmtpSecurity security) => security switch
    {
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        SmtpSecurity.None => SecureSocketOptions.None,
        _ => SecureSocketOptions.StartTls,
    };
}
