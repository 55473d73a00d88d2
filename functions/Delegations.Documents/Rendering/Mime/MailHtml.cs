using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Mime;

/// <summary>
/// The HTML form of a mail: styles on the elements, because mail programs drop style sheets; no colour, so that a dark
/// background is as good as a light one; and nothing that is lost where styles are dropped too.
/// </summary>
internal static class MailHtml
{
    private const string Body = "font-family:system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;max-width:36em";
    private const string Name = "padding:2px 16px 2px 0;opacity:.75";
    private const string Schemes = "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\">";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(MailText text)
    {
        var colon = new MailWords(text.Language).Colon;
        return string.Join('\n', (IEnumerable<string>)
        [
            "<!DOCTYPE html>",
            $"<html lang=\"{text.Language.Code}\">",
            $"<head><meta charset=\"utf-8\">{Schemes}<title>{Encode(MailText.OneLine(text.Subject))}</title></head>",
            $"<body style=\"{Body}\">",
            .. text.Blocks.SelectMany(block => Lines(block, colon, text.Language)),
            "</body>",
            "</html>",
            "",
        ]);
    }

    private static IEnumerable<string> Lines(MailBlock block, string colon, Language language) => block switch
    {
        MailBlock.Paragraph paragraph => MailText.Tidy(paragraph.Text) is { Length: > 0 } text ? [$"<p>{Broken(text.Split('\n'))}</p>"] : [],
        MailBlock.Facts facts => facts.All.Count is 0 ? [] :
        [
            "<table role=\"presentation\" cellpadding=\"2\" cellspacing=\"0\" border=\"0\">",
            .. facts.All.Select(fact => Row(fact.Name + colon.TrimEnd(), MailText.LinesOf(fact.Value))),
            "</table>",
        ],
        MailBlock.Changes changes => changes.All.Select(change => $"<p>{Marked(ChangeWords.For(change, language))}</p>"),
        MailBlock.Lines lines => lines.All.Count is 0 ? [] : ["<ul>", .. lines.All.Select(line => $"<li>{Encode(MailText.OneLine(line))}</li>"), "</ul>"],
        MailBlock.Links links => links.All.Select(link => $"<p><a href=\"{Encode(link.Address.AbsoluteUri)}\">{Encode(link.Label)}</a></p>"),
        _ => throw new UnreachableException(),
    };

    private static string Row(string name, IEnumerable<string> value) =>
        $"<tr><td valign=\"top\" style=\"{Name}\">{Encode(name)}</td><td valign=\"top\" style=\"padding:2px 0\"><strong>{Broken(value)}</strong></td></tr>";

    private static string Marked(ChangeWords change) =>
        Encode(change.Name)
        + (change.Was.Length > 0 ? $"{Encode(change.BeforeWas)}<del>{Encode(change.Was)}</del>" : "")
        + Encode(change.BeforeNow)
        + (change.Now.Length > 0 ? $"<strong>{Encode(change.Now)}</strong>" : "");

    private static string Broken(IEnumerable<string> lines) => string.Join("<br>\n", lines.Select(Encode));

    private static string Encode(string text) => Encoder.Encode(text);
}
