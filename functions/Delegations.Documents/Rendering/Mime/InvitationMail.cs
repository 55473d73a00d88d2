using System.Text;
using Delegations.Documents.Rendering.Ics;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes a calendar message as a whole mail (iMIP, RFC 6047).</summary>
public static class InvitationMail
{
    /// <summary>The mail's bytes: the same for the same message and content.</summary>
    /// <exception cref="ArgumentException">The message cannot be written so that calendars accept it, or its content contradicts it.</exception>
    public static byte[] Render(CalendarMessage message, MailContent? content = null)
    {
        var calendar = InvitationIcs.Render(message);
        var mail = content ?? new MailContent();
        Check(message, mail);
        var text = InvitationText.For(message, mail);
        var alternative = MimePart.OfParts(
            "alternative",
            MimePart.OfText("text/plain", text.ToPlainText()),
            MimePart.OfText("text/html", MailHtml.Of(text)),
            CalendarPart(message, calendar));
        var body = mail.AttachFile ? MimePart.OfParts("mixed", alternative, AttachedFile(calendar)) : alternative;
        var head = new MailHead(message.Organizer, message.Attendee, message.Stamp, message.MessageId, message.Language);
        var whole = body with { Fields = [.. head.Fields(text.Subject), .. body.Fields] };
        return Encoding.ASCII.GetBytes(whole.ToString());
    }

    /// <summary>The same words without the mail around them, for a mailbox that makes the entry and its mail itself, and for who looks at it first.</summary>
    /// <exception cref="ArgumentException">The content contradicts the message.</exception>
    public static MailBody Body(CalendarMessage message, MailContent? content = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        var mail = content ?? new MailContent();
        Check(message, mail);
        var text = InvitationText.For(message, mail);
        return new MailBody(text.Subject, text.ToPlainText(), MailHtml.Of(text));
    }

    /// <summary>The part that calendars act on; a disposition or file name would make it a mere file for many of them.</summary>
    private static MimePart CalendarPart(CalendarMessage message, byte[] calendar) =>
        MimePart.OfBytes([$"Content-Type: text/calendar; charset=UTF-8; method={InvitationIcs.MethodOf(message)}"], calendar);

    private static MimePart AttachedFile(byte[] calendar) => MimePart.OfBytes(
        ["Content-Type: application/ics; name=\"invite.ics\"", "Content-Disposition: attachment; filename=\"invite.ics\""],
        calendar);

    private static void Check(CalendarMessage message, MailContent content)
    {
        // The calendar part would show buttons whose answers nobody reads.
        Require(message is not { AsksForReply: true, Method: CalendarMethod.Request } || content.Answering is not Answering.None, "A message that asks for a reply says how it can come back.");
        Require(content.AnswerPage is null || IsPage(content.AnswerPage), "The page to answer on has an absolute http or https address.");
        Require(content.Privacy is null or { MonthsKept: > 0 }, "Data are kept for one month at least.");
        Require(content.Remaining is null or { Days: >= 0, Number: > 0 }, "Days left are not below 0, and reminders are counted from 1.");
    }

    internal static bool IsPage(Uri page) => page.IsAbsoluteUri && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp);

    private static void Require(bool holds, string requirement)
    {
        if (!holds)
        {
            throw new ArgumentException(requirement);
        }
    }
}
