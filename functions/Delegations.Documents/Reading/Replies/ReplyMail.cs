using Delegations.Documents.Reading.Formats;
using MimeKit;

namespace Delegations.Documents.Reading.Replies;

/// <summary>A mail that may hold an answer.</summary>
/// <param name="Sender">The bare address in From; null where there is none or more than one.</param>
/// <param name="Trust">Of that sender.</param>
/// <param name="Parts">The calendar parts, in the order of the mail.</param>
/// <param name="IsDeliveryReport">Whether it says what became of another mail.</param>
internal sealed record ReplyMail(string? Sender, SenderTrust Trust, IReadOnlyList<CalendarPart> Parts, bool IsDeliveryReport)
{
    /// <exception cref="RefusedReplyException">It has more parts or fields than an answer has.</exception>
    /// <exception cref="FormatException">It is no mail.</exception>
    public static ReplyMail Open(ReadOnlyMemory<byte> content, IReadOnlyCollection<string> trustedServers)
    {
        var options = new ParserOptions { MaxMimeDepth = ReplyLimits.PartNesting };
        using (var stream = new MailBytes(content))
        {
            new MailGuard(options, stream).ReadMessage(CancellationToken.None);
        }

        using var mail = new MemoryReader(content);
        using var message = new MimeParser(options, mail, MimeFormat.Entity).ParseMessage(CancellationToken.None);
        var sender = SenderOf(message);
        return new ReplyMail(
            sender,
            AuthenticationResults.Judge(message.Headers, sender, trustedServers),
            CalendarPart.Of(message),
            message.Body is MultipartReport report && "delivery-status".Equals(report.ReportType, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A mail with two senders, or two From fields of which each reader shows another, comes from nobody in particular.</summary>
    private static string? SenderOf(MimeMessage message) =>
        message.Headers.Count(header => header.Id == HeaderId.From) == 1 && message.From is [MailboxAddress mailbox] ? ReplyAddress.OfMailbox(mailbox.Address) : null;
}
