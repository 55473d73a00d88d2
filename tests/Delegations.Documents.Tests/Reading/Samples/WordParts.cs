using System.Net;
using Delegations.Model;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>Writes the XML of small Word documents, for what a document library would not write.</summary>
internal static class WordParts
{
    private const string Namespaces = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";

    public static Itinerary Read(params string[] body) => Readings.ReadBytes(Bytes(body), "programme.docx");

    public static byte[] Bytes(params string[] body) =>
        BadInputTests.WithEntry("word/document.xml", $"<w:document {Namespaces}><w:body>{string.Concat(body)}</w:body></w:document>", "delegation-asie-centrale.docx");

    public static string Header(string text) => $"<w:hdr {Namespaces}>{P(text)}</w:hdr>";

    /// <summary>A paragraph; \t and \n are Word's own tab and break.</summary>
    public static string P(string text, string run = "") => $"<w:p>{Run(text, run)}</w:p>";

    public static string Lines(params string[] lines) => string.Concat(lines.Select(line => P(line)));

    public static string Run(string text, string properties = "")
    {
        var content = string.Join("<w:br/>", text.Split('\n').Select(line => string.Join("<w:tab/>", line.Split('\t').Select(part => $"<w:t xml:space='preserve'>{WebUtility.HtmlEncode(part)}</w:t>"))));
        return $"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>";
    }

    public static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell.StartsWith("<w:tc", StringComparison.Ordinal) ? cell : Cell(cell)))}</w:tr>";

    public static string Cell(string text, int span = 1, string merge = "", string inside = "") =>
        $"<w:tc><w:tcPr><w:gridSpan w:val='{span}'/>{merge}</w:tcPr>{Lines(text.Split('\n'))}{inside}</w:tc>";
}
