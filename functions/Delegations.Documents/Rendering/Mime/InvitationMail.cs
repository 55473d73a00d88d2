using System.Text;
using Delegations.Documents.Rendering.Ics;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes a calendar message as a whole mail (iMIP, RFC 6047).</summary>
public static class InvitationMail
{
    private const int LongestMessageId = 250;

    /// <summary>The mail's bytes: the same for the same message and content.</summary>
    /// <exception cref="ArgumentException">The message cannot be written so that calendars accept it.</exception>
    public static byte[] Render(CalendarMessage message, MailContent? content = null)
    {
        var calendar = InvitationIcs.Render(message);
        if (!IsMessageId(message.MessageId))
        {
            throw new ArgumentException("A Message-ID is written local@domain, in ASCII without spaces and angle brackets.", nameof(message));
        }

        var mail = content ?? new MailContent();
        var text = MailText.For(message, mail);
        var alternative = MimePart.OfParts(
            "alternative",
            MimePart.OfText("text/plain", text.ToPlainText()),
            MimePart.OfText("text/html", MailHtml.Of(text)),
            CalendarPart(message, calendar));
        var body = mail.AttachFile ? MimePart.OfParts("mixed", alternative, AttachedFile(calendar)) : alternative;
        var whole = body with { Fields = [.. Head(message, text.Subject), .. body.Fields] };
        return Encoding.ASCII.GetBytes(whole.ToString());
    }

    private static IEnumerable<string> Head(CalendarMessage message, string subject) =>
    [
        MailHeader.Mailbox("From", message.Organizer),
        MailHeader.Mailbox("To", message.Attendee),
        MailHeader.Text("Subject", subject),
        MailHeader.Date(message.Stamp),
        $"Message-ID: <{message.MessageId}>",
        $"Content-Language: {message.Language.Code}",
        "MIME-Version: 1.0",
    ];

    /// <summary>The part that calendars act on; a disposition or file name would make it a mere file for many of them.</summary>
    private static MimePart CalendarPart(CalendarMessage message, byte[] calendar) =>
        MimePart.OfBytes([$"Content-Type: text/calendar; charset=UTF-8; method={InvitationIcs.MethodOf(message)}"], calendar);

    private static MimePart AttachedFile(byte[] calendar) => MimePart.OfBytes(
        ["Content-Type: application/ics; name=\"invite.ics\"", "Content-Disposition: attachment; filename=\"invite.ics\""],
        calendar);

    private static bool IsMessageId(string id)
    {
        var parts = id.Split('@');
        return id.Length <= LongestMessageId
            && parts is [{ Length: > 0 }, { Length: > 0 }]
            && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '@' or '.' or '-' or '_' or '+' or '=');
    }
}
