using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Interpreting;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Takes out of a pasted mail what the mail program added: quotation marks, heads, signatures.</summary>
internal static partial class MailText
{
    private const int LongestHead = 9;

    /// <summary>The lines that somebody wrote. A mail's subject stays: it is often the title.</summary>
    public static List<TextLine> WithoutHeads(List<TextLine> lines, FindingsWriter findings)
    {
        var unquoted = lines.ConvertAll(line => line.Text.StartsWith('>') ? line with { Text = Quotation().Replace(line.Text, "") } : line);
        var kept = new List<TextLine>(lines.Count);
        int? firstLeft = null;
        var inSignature = false;
        for (var i = 0; i < unquoted.Count; i++)
        {
            var line = unquoted[i];
            inSignature = inSignature ? !TimedLine.HasTime(line.Text) : line.Text is "--" || Closing().IsMatch(line.Text);
            if (HeadAt(unquoted, i) is { } end)
            {
                kept.AddRange(unquoted[i..end].Where(head => Subject().IsMatch(head.Text)).Select(head => head with { Text = Answer().Replace(Subject().Replace(head.Text, ""), "") }));
                firstLeft ??= line.Number;
                inSignature = false;
                i = end - 1;
            }
            else if (inSignature || Introduction().IsMatch(line.Text) || Greeting().IsMatch(line.Text))
            {
                firstLeft ??= line.Number;
            }
            else if (line.Text.Length > 0 && !Divider().IsMatch(line.Text) && (!Markdown.IsRule(line.Text) || line.Text.Contains('|', StringComparison.Ordinal)))
            {
                kept.Add(line);
            }
        }

        if (firstLeft is { } number)
        {
            findings.MailLinesLeftOut(PlainTextReader.Place(number));
        }

        return kept;
    }

    /// <summary>Where the head that begins at this line ends; a "Date:" or "Van:" alone is no head.</summary>
    private static int? HeadAt(List<TextLine> lines, int index)
    {
        if (!Sender().IsMatch(lines[index].Text))
        {
            return null;
        }

        var end = index + 1;
        while (end < Math.Min(lines.Count, index + LongestHead) && HeadLine().IsMatch(lines[end].Text))
        {
            end++;
        }

        return end - index > 1 && lines[index..end].Exists(line => Subject().IsMatch(line.Text) || Recipient().IsMatch(line.Text)) ? end : null;
    }

    [GeneratedRegex(@"^(>\s?)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"^\**(from|de|von|van|da|expéditeur|afzender|absender)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Sender();

    [GeneratedRegex(@"^\**(to|à|an|aan|para|a)\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Recipient();

    [GeneratedRegex(@"^\**(subject|objet|betreff|onderwerp|asunto|oggetto|assunto)\s*:\**\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Subject();

    [GeneratedRegex(@"^((re|tr|fw|fwd|wg|aw|antw|rv|r|i|sv)\s*:\s*)+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Answer();

    [GeneratedRegex(@"^\**(to|à|an|aan|para|a|cc|cci|bcc|kopie|sent|envoyé|gesendet|verzonden|enviado|inviato|date|datum|data|fecha|subject|objet|betreff|onderwerp|asunto|oggetto|assunto|reply-to|importance|priorité|attachments?|pièces jointes|anlagen|bijlagen)(\s+le)?\s*:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HeadLine();

    [GeneratedRegex(@"^(on|le|am|op|el|il|em)\b.*\b(wrote|a écrit|schrieb|schreef|escribió|ha scritto|escreveu)\b.*:\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^(dear|hello|hi|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|beste|geachte|dag|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (tag|morgen)|estimad[oa]s?|hola|gentil[ei]|car[oaie]|buongiorno|prezad[oa]s?|ol[áa])\b[\p{L}\p{M} .'’\-]{0,50}[,!]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^((with )?(best|kind|kindest|warm|many)( regards| wishes| thanks)|regards|sincerely|yours( sincerely| faithfully)?|bien à (vous|toi)|(bien )?cordialement|sincères salutations|salutations distinguées|met vriendelijke groet(en)?|vriendelijke groet(en)?|mvg|mit freundlichen grüßen|mit freundlichem gruß|mfg|viele grüße|herzliche grüße|(un )?saludos?( cordial(es)?)?|atentamente|cordiali saluti|atenciosamente|cumprimentos)\s*[,.!]?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^[-_=*]{3,}\s*(\p{L}[\p{L} ]{3,40}[-_=*]{3,})?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Divider();
}
