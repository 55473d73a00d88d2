using System.Text;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>Writes a mail without a calendar entry.</summary>
public static class NoticeMail
{
    /// <summary>The mail's bytes: the same for the same message.</summary>
    /// <exception cref="ArgumentException">The message cannot be written as a mail that says something.</exception>
    public static byte[] Render(NoticeMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = NoticeText.For(message);
        var body = MimePart.OfParts(
            "alternative",
            MimePart.OfText("text/plain", text.ToPlainText()),
            MimePart.OfText("text/html", MailHtml.Of(text)));
        var head = new MailHead(message.Sender, message.Recipient, message.Stamp, message.MessageId, message.Language);

        // Holiday notices and other machines do not answer what a machine has written (RFC 3834).
        var whole = body with { Fields = [.. head.Fields(text.Subject), "Auto-Submitted: auto-generated", .. body.Fields] };
        return Encoding.ASCII.GetBytes(whole.ToString());
    }
}
