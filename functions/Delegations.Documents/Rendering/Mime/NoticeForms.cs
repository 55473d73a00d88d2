namespace Delegations.Documents.Rendering.Mime;

/// <summary>A mail without a calendar entry in all its forms: whole, and in the pieces that a mail service asks for which writes the head itself.</summary>
public sealed record NoticeForms(string Subject, string Text, string Html, byte[] Mail)
{
    /// <exception cref="ArgumentException">The message cannot be written as a mail that says something.</exception>
    public static NoticeForms Of(NoticeMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        var text = NoticeText.For(message);
        return new NoticeForms(MailText.OneLine(text.Subject), text.ToPlainText(), MailHtml.Of(text), NoticeMail.Render(message));
    }
}
