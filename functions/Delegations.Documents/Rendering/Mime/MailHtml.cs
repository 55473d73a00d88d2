using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>The HTML form of a mail: styles on the elements, because mail programs drop style sheets.</summary>
internal static class MailHtml
{
    private const string Body = "font-family:system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;max-width:36em";
    private const string Name = "padding:2px 16px 2px 0;color:#666;vertical-align:top";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(MailText text)
    {
        var lines = new List<string>
        {
            "<!DOCTYPE html>",
            $"<html lang=\"{text.Language.Code}\">",
            $"<head><meta charset=\"utf-8\"><title>{Encode(text.Subject)}</title></head>",
            $"<body style=\"{Body}\">",
        };
        lines.AddRange(Paragraphs(text.Opening, text.Introduction));
        lines.Add("<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\">");
        lines.AddRange(text.Facts.Select(fact =>
            $"<tr><td style=\"{Name}\">{Encode(fact.Name)}</td><td style=\"padding:2px 0\"><strong>{Encode(fact.Value)}</strong></td></tr>"));
        lines.Add("</table>");
        lines.AddRange(text.Changes.Select(change =>
            $"<p>{Encode(change.What)}: <del style=\"color:#666\">{Encode(change.Was)}</del> → <strong>{Encode(change.Now)}</strong></p>"));
        lines.AddRange(Paragraphs([text.Description, .. text.Closing]));
        if (text.AnswerPage is { } page)
        {
            lines.Add($"<p><a href=\"{Encode(page.AbsoluteUri)}\">{Encode(page.AbsoluteUri)}</a></p>");
        }

        lines.AddRange(["</body>", "</html>", ""]);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Paragraphs(params IEnumerable<string> texts) =>
        texts.Select(MailText.Tidy)
            .Where(text => text.Length > 0)
            .Select(text => $"<p>{string.Join("<br>\n", text.Split('\n').Select(Encode))}</p>");

    private static string Encode(string text) => Encoder.Encode(text);
}
