using Delegations.Documents.Rendering.Ics;
using Delegations.Visits;

namespace Delegations.Invitations.Delivery.Smtp;

/// <summary>Sends messages by a mail server (iMIP, RFC 6047): one mail for one person, whose address alone is in the envelope.</summary>
/// <remarks>
/// No mail server recognises a repeat. Where it may have taken a mail without saying so, the repeat is the same octets, with
/// the same Message-ID, UID, SEQUENCE and DTSTAMP: most mail programs show it once, and calendars see nothing new.
/// </remarks>
internal sealed partial class SmtpDelivery(SmtpSetup setup, SmtpSender sender, ILogger<SmtpDelivery> logger, SmtpLimits? limits = null) : IDelivery, IDisposable
{
    private readonly SmtpTurns turns = new(limits ?? SmtpLimits.Usual);

    public DeliveryWay Way => DeliveryWay.Smtp;

    public ValueTask<ITurn?> TakeTurnAsync(Mailbox organiser, CancellationToken cancellationToken) =>
        setup.Options is null ? ValueTask.FromResult<ITurn?>(FreeTurn.Instance) : turns.TakeAsync(cancellationToken);

    public Task<DeliveryOutcome> DeliverAsync(Letter letter, CancellationToken cancellationToken) =>
        SendAsync(letter.Key, letter.Message.Organizer.Address, letter.Message.Attendee.Address, () => letter.Mail, cancellationToken);

    public Task<DeliveryOutcome> SendAsync(NoticeLetter letter, CancellationToken cancellationToken) =>
        SendAsync(letter.Key, letter.From.Address, letter.To.Address, () => letter.Mail, cancellationToken);

    public void Dispose() => turns.Dispose();

    /// <param name="write">Makes the mail, which only usable addresses allow.</param>
    private async Task<DeliveryOutcome> SendAsync(string key, string from, string to, Func<byte[]> write, CancellationToken cancellationToken)
    {
        if (setup.Options is not { } options || !CalendarAddress.IsUsable(from))
        {
            return new DeliveryOutcome.Impossible(DeliveryReason.NotConfigured);
        }

        if (!CalendarAddress.IsUsable(to))
        {
            return new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused);
        }

        var result = await sender.SendAsync(options, new SmtpMail(from, to, write()), cancellationToken);
        Log(key, result);
        return SmtpVerdicts.Of(result);
    }

    private void Log(string key, SmtpResult result)
    {
        switch (result)
        {
            case SmtpResult.Refused(var stage, var reply):
                LogRefused(key, stage, reply.Code);
                break;
            case SmtpResult.Silent(var stage):
                LogSilent(key, stage);
                break;
            case SmtpResult.Mismatch(var stage):
                LogMismatch(key, stage);
                break;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The mail server refused message {Key} at {Stage} with {Code}.")]
    private partial void LogRefused(string key, SmtpStage stage, int code);

    [LoggerMessage(LogLevel.Warning, "The mail server or its sign-in service fell silent over message {Key} at {Stage}.")]
    private partial void LogSilent(string key, SmtpStage stage);

    [LoggerMessage(LogLevel.Warning, "Message {Key} did not leave: at {Stage} the settings and the mail server do not fit (encryption, certificate, ways to sign in, the application's secret).")]
    private partial void LogMismatch(string key, SmtpStage stage);
}
