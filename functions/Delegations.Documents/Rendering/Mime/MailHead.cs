using Delegations.Documents.Rendering.Ics;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>The header fields that every mail has.</summary>
internal sealed record MailHead(CalendarAddress From, CalendarAddress To, Instant Date, string MessageId, Language Language)
{
    private const int LongestMessageId = 250;

    /// <exception cref="ArgumentException">An address or the Message-ID cannot stand in a header.</exception>
    public IEnumerable<string> Fields(string subject)
    {
        Require(CalendarAddress.IsUsable(From.Address), "The sender's mail address cannot be used.");
        Require(CalendarAddress.IsUsable(To.Address), "The recipient's mail address cannot be used.");
        Require(IsMessageId(MessageId), "A Message-ID is written local@domain, in ASCII without spaces and angle brackets.");
        return
        [
            MailHeader.Mailbox("From", From),
            MailHeader.Mailbox("To", To),
            MailHeader.Text("Subject", subject),
            MailHeader.Date(Date),
            $"Message-ID: <{MessageId}>",
            $"Content-Language: {Language.Code}",
            "MIME-Version: 1.0",
        ];
    }

    private static bool IsMessageId(string id)
    {
        var parts = id.Split('@');
        return id.Length <= LongestMessageId
            && parts is [{ Length: > 0 }, { Length: > 0 }]
            && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '@' or '.' or '-' or '_' or '+' or '=');
    }

    private static void Require(bool holds, string requirement)
    {
        if (!holds)
        {
            throw new ArgumentException(requirement);
        }
    }
}
