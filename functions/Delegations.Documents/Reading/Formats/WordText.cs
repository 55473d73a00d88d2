using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Writes out what a paragraph says, with all insertions accepted.</summary>
internal sealed class WordText(ReadBudget budget)
{
    private static readonly HashSet<string> Skipped =
        ["del", "moveFrom", "instrText", "delInstrText", "delText", "commentRangeStart", "pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr", "sdtPr", "rt"];

    private static readonly SearchValues<char> Marks = SearchValues.Create("\u00AD\u200B\u200E\u200F\u2060\uFEFF\u2011");

    private readonly StringBuilder text = new();
    private readonly StringBuilder kept = new();
    private readonly List<XElement> boxes = [];

    /// <summary>Whether any text was hidden.</summary>
    public bool SawHidden { get; private set; }

    /// <summary>Whether any content control was still to be filled in.</summary>
    public bool SawPlaceholder { get; private set; }

    /// <summary>Whether words were struck out within a line that otherwise holds.</summary>
    public bool SawStruck { get; private set; }

    public WordLine Read(XElement paragraph)
    {
        text.Clear();
        kept.Clear();
        boxes.Clear();
        Append(paragraph, 0, isStruck: false);
        var isStruck = text.Length > kept.Length && kept.ToString().AsSpan().Trim(" \t\n.,;:–-").IsEmpty && !text.ToString().AsSpan().Trim().IsEmpty;
        SawStruck |= !isStruck && text.Length > kept.Length;
        return new WordLine((isStruck ? text : kept).ToString(), isStruck, [.. boxes]);
    }

    /// <summary>Notes content controls that nobody filled in, outside of paragraphs too.</summary>
    public bool IsUnfilled(XElement element)
    {
        var unfilled = WordXml.IsPlaceholder(element);
        SawPlaceholder |= unfilled;
        return unfilled || WordXml.IsContents(element);
    }

    private void Append(XElement parent, int depth, bool isStruck)
    {
        budget.CheckDepth(depth);
        foreach (var element in WordXml.Unwrap(parent))
        {
            var name = element.Name.LocalName;
            if (Skipped.Contains(name) || IsUnfilled(element))
            {
                continue;
            }

            if (name is "txbxContent")
            {
                boxes.Add(element);
                continue;
            }

            var properties = name is "r" ? WordXml.Child(element, "rPr") : null;
            if (WordXml.IsOn(properties, "vanish"))
            {
                SawHidden = true;
                continue;
            }

            Write(Sign(element), isStruck);
            Append(element, depth + 1, isStruck || WordXml.IsOn(properties, "strike") || WordXml.IsOn(properties, "dstrike"));
        }
    }

    private void Write(string piece, bool isStruck)
    {
        text.Append(piece);
        if (!isStruck)
        {
            kept.Append(piece);
        }
    }

    private static string Sign(XElement element) => element.Name.LocalName switch
    {
        "t" => WithoutMarks(element.Value),
        "tab" or "ptab" => "\t",
        "br" or "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(element),
        _ => "",
    };

    /// <summary>Arrows and dashes of the symbol fonts part times; the others are ornaments.</summary>
    private static string Symbol(XElement element)
    {
        var code = element.Attributes().FirstOrDefault(attribute => string.Equals(attribute.Name.LocalName, "char", StringComparison.Ordinal))?.Value;
        return int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number)
            ? (number & 0xFF) switch { 0xE0 or 0xE8 or 0xAE => "→", 0x2D or 0xBE => "–", _ => " " }
            : " ";
    }

    /// <summary>Soft hyphens and direction marks are for the page, not for the words.</summary>
    private static string WithoutMarks(string value) =>
        value.AsSpan().IndexOfAny(Marks) < 0
            ? value
            : string.Concat(value.Replace('\u2011', '-').Where(sign => sign is not ('\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF')));
}

/// <summary>A paragraph's text.</summary>
/// <param name="Text">As a person reads it; without what is struck out, unless that is all of it.</param>
/// <param name="IsStruck">Struck out as a whole.</param>
/// <param name="Boxes">Text boxes anchored in it.</param>
internal readonly record struct WordLine(string Text, bool IsStruck, IReadOnlyList<XElement> Boxes);
