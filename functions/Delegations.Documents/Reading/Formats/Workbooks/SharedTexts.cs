using System.Globalization;
using System.IO.Compression;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>The texts that a workbook's cells name by number.</summary>
internal sealed class SharedTexts
{
    private readonly List<SourceCell> texts = [];
    private readonly HashSet<int> cut = [];

    public static SharedTexts Read(ZipArchiveEntry? part, ReadBudget budget)
    {
        var shared = new SharedTexts();
        if (part is null)
        {
            return shared;
        }

        using var xml = MarkupReader.Open(part);
        var text = NewText(budget);
        while (xml.Read())
        {
            if (xml.Is("si"u8))
            {
                shared.Add(ReadRich(xml, text, budget), budget);
            }
        }

        return shared;
    }

    public static MarkupText NewText(ReadBudget budget) => new(budget.Limits.CellCharacters * 3);

    /// <exception cref="InvalidDataException">The workbook has no such text.</exception>
    public SourceCell Use(int number, ReadBudget budget)
    {
        if (number < 0 || number >= texts.Count)
        {
            throw new InvalidDataException();
        }

        if (cut.Count > 0 && cut.Contains(number))
        {
            budget.NoteCut();
        }

        return texts[number];
    }

    /// <summary>The text of an element with runs of different looks; what only says how to pronounce it is left out.</summary>
    public static SourceCell ReadRich(MarkupReader xml, MarkupText text, ReadBudget budget)
    {
        text.Clear();
        AddRuns(xml, text);
        return Finish(text, budget);
    }

    public static SourceCell Finish(MarkupText text, ReadBudget budget)
    {
        if (text.IsCut)
        {
            budget.NoteCut();
        }

        var plain = text.ToString();
        return new SourceCell(budget.Clean(plain.Contains("_x", StringComparison.Ordinal) ? Unescape(plain) : plain));
    }

    private static void AddRuns(MarkupReader xml, MarkupText text)
    {
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Is("t"u8))
            {
                AddText(xml, text);
            }
            else if (xml.Is("r"u8))
            {
                AddRuns(xml, text);
            }
            else
            {
                xml.Skip();
            }
        }
    }

    /// <summary>Adds what stands in the element that was just begun.</summary>
    public static void AddText(MarkupReader xml, MarkupText text)
    {
        var depth = xml.Depth;
        while (xml.Read() && !(xml.Token == MarkupToken.EndElement && xml.Depth == depth))
        {
            if (xml.Token == MarkupToken.Text)
            {
                text.Append(xml.Text, xml.IsLiteral);
            }
        }
    }

    /// <summary>Characters that XML cannot hold are written as <c>_x000D_</c>: ISO/IEC 29500-1, 22.9.2.19.</summary>
    private static string Unescape(string text)
    {
        const int Length = 7;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + Length <= text.Length && text[index] == '_' && text[index + 1] == 'x' && text[index + Length - 1] == '_'
                && ushort.TryParse(text.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
            {
                plain.Append((char)number);
                index += Length - 1;
            }
            else
            {
                plain.Append(text[index]);
            }
        }

        return plain.ToString();
    }

    private void Add(SourceCell text, ReadBudget budget)
    {
        if (budget.TakeCut())
        {
            cut.Add(texts.Count);
        }

        texts.Add(text);
        if (texts.Count > budget.Limits.Cells)
        {
            throw new UnreadableFileException(FileProblem.TooManyRows(budget.Limits.Rows));
        }
    }
}
