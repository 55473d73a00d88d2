using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>The description of a calendar entry: what its mail says beside the facts that calendars show themselves.</summary>
/// <remarks>Calendars keep it when the mail is gone. The mail leaves out what its own facts have said, by the same names.</remarks>
public static class EntryDescription
{
    /// <summary>One thing a line, plain text.</summary>
    /// <param name="text">The entry's own text: its programme, address and notes.</param>
    public static string Of(string text, MailContent content, Language language)
    {
        var (common, words) = (new MailWords(language), new InvitationWords(language));
        (string Name, string Value)[] facts =
        [
            (common.Entry, content.EntryConditions),
            (words.Guests, content.Guests),
            (words.Companions, string.Join(", ", content.Companions.Select(MailText.OneLine).Where(name => name.Length > 0))),
            (common.Contact, content.Contact),
        ];
        string[] lines = [content.Expected, text, .. MailText.Known(facts).Select(fact => $"{fact.Name}{common.Colon}{MailText.OneLine(fact.Value)}")];
        return string.Join('\n', lines.Select(MailText.Tidy).Where(line => line.Length > 0));
    }
}
