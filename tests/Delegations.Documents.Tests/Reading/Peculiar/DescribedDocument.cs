using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Delegations.Documents.Tests.Reading.Peculiar;

/// <summary>
/// Builds a Word document of a description that can be reviewed: each line is a paragraph, each line that begins with <c>|</c> a row of a
/// table. <c>{+new+}</c> is a tracked insertion, <c>{-old-}</c> a deletion, <c>{?unseen?}</c> hidden text, <c>\t</c> a tab, <c>\n</c> a
/// new paragraph in a cell, a cell <c>^</c> is merged with the one above, and <c>[[a ; b // c ; d]]</c> is a table
/// within a cell.
/// </summary>
internal static partial class DescribedDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Build(string description)
    {
        var body = new XElement(W + "body");
        XElement? table = null;
        foreach (var line in description.Split('\n'))
        {
            if (!line.StartsWith('|'))
            {
                table = null;
                body.Add(Paragraph(line));
                continue;
            }

            if (table is null)
            {
                body.Add(table = new XElement(W + "tbl"));
            }

            table.Add(new XElement(W + "tr", line[1..].Split('|', StringSplitOptions.TrimEntries).Select(Cell)));
        }

        return Package(new XDocument(new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), body)));
    }

    private static XElement Cell(string text) => text switch
    {
        "^" => new XElement(W + "tc", new XElement(W + "tcPr", new XElement(W + "vMerge")), Paragraph("")),
        ['[', '[', .. var inner, ']', ']'] => new XElement(W + "tc", Nested(inner), Paragraph("")),
        _ => new XElement(W + "tc", new XElement(W + "tcPr", new XElement(W + "vMerge", new XAttribute(W + "val", "restart"))), text.Split("\\n").Select(Paragraph)),
    };

    private static XElement Nested(string rows) =>
        new(W + "tbl", rows.Split("//", StringSplitOptions.TrimEntries).Select(row => new XElement(W + "tr", row.Split(';', StringSplitOptions.TrimEntries).Select(Cell))));

    private static XElement Paragraph(string text) => new(W + "p", Marked().Split(text).Where(part => part.Length > 0).Select(Run));

    private static XElement Run(string part) => part switch
    {
        ['{', '+', .. var inserted, '+', '}'] => new XElement(W + "ins", new XElement(W + "r", Texts(inserted, "t"))),
        ['{', '-', .. var deleted, '-', '}'] => new XElement(W + "del", new XElement(W + "r", Texts(deleted, "delText"))),
        ['{', '?', .. var unseen, '?', '}'] => new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "vanish")), Texts(unseen, "t")),
        _ => new XElement(W + "r", Texts(part, "t")),
    };

    private static IEnumerable<XElement> Texts(string text, string element) => text.Split("\\t")
        .SelectMany((piece, index) => index == 0 ? [Text(piece, element)] : new[] { new XElement(W + "tab"), Text(piece, element) });

    private static XElement Text(string text, string element) => new(W + element, new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static byte[] Package(XDocument document)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("word/document.xml").Open();
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    [GeneratedRegex(@"(?<marked>\{[+?-].*?[+?-]\})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marked();
}
