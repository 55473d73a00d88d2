using System.Globalization;
using System.Xml;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>Writes a sheet row by row (ECMA-376, part 1, 18.3): cells from left to right, nothing hidden, nothing that computes.</summary>
internal sealed partial class SheetWriter : IDisposable
{
    private const double LineHeight = 15;

    /// <summary>In points; no row can be higher.</summary>
    private const double MostHeight = 405;

    private readonly MemoryStream stream = new();
    private readonly XmlWriter xml;
    private readonly IReadOnlyList<double> widths;
    private readonly string[] letters;
    private readonly List<(string Cell, string Id)> links = [];
    private string number = "";
    private int row;

    /// <summary>Begins a sheet.</summary>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="headingRow">The row, counted from 1, down to which all stays in sight.</param>
    public SheetWriter(IReadOnlyList<double> widths, int headingRow)
    {
        this.widths = widths;
        letters = [.. widths.Select((_, column) => LettersOf(column))];
        HeadingRow = headingRow;
        xml = XmlWriter.Create(stream, OfficePackage.Settings);
        xml.WriteStartDocument();
        Begin("worksheet");
        xml.WriteAttributeString("xmlns", "r", null, SheetBook.Relationships);
        Begin("sheetPr");
        Element("pageSetUpPr", ("fitToPage", "1"));
        End();
        View();
        Element("sheetFormatPr", ("defaultRowHeight", "15"));
        Begin("cols");
        for (var column = 0; column < widths.Count; column++)
        {
            Element("col", ("min", Written(column + 1)), ("max", Written(column + 1)), ("width", Written(widths[column])), ("customWidth", "1"));
        }

        End();
        Begin("sheetData");
    }

    public PartLinks Links { get; } = new();

    public int HeadingRow { get; }

    /// <summary>Begins the next row.</summary>
    /// <param name="lines">How many lines its highest cell is likely to take: not every program fits rows to their text when it opens a file.</param>
    public void BeginRow(int lines = 1)
    {
        row++;
        number = Written(row);
        Begin("row");
        xml.WriteAttributeString("r", number);
        xml.WriteAttributeString("ht", Written(Math.Min(MostHeight, Math.Max(1, lines) * LineHeight)));
    }

    public void EndRow() => End();

    /// <summary>A row without cells.</summary>
    public void EmptyRow()
    {
        BeginRow();
        EndRow();
    }

    /// <summary>About how many lines a text takes in a column.</summary>
    public int LinesOf(int column, string text)
    {
        var most = Math.Max(1, (int)(widths[column] * 1.05));
        var lines = 0;
        foreach (var line in text.AsSpan().Split('\n'))
        {
            lines += Math.Max(1, (text[line].Length + most - 1) / most);
        }

        return lines;
    }

    /// <summary>The sheet's bytes, with its filter, its links and how it is printed.</summary>
    public ReadOnlyMemory<byte> ToBytes(SheetMargins margins)
    {
        End();
        if (row > HeadingRow)
        {
            Element("autoFilter", ("ref", $"A{Written(HeadingRow)}:{letters[^1]}{number}"));
        }

        WriteLinks();
        margins.WriteTo(xml);
        xml.WriteEndDocument();
        xml.Flush();
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    private static string LettersOf(int column) => column < 26 ? ((char)('A' + column)).ToString() : LettersOf((column / 26) - 1) + LettersOf(column % 26);

    private static string Written(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Written(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private void View()
    {
        var below = "A" + Written(HeadingRow + 1);
        Begin("sheetViews");
        Begin("sheetView");
        xml.WriteAttributeString("showGridLines", "0");
        xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", Written(HeadingRow)), ("topLeftCell", below), ("activePane", "bottomLeft"), ("state", "frozen"));
        Element("selection", ("pane", "bottomLeft"), ("activeCell", below), ("sqref", below));
        End();
        End();
    }

    private void WriteLinks()
    {
        if (links.Count is 0)
        {
            return;
        }

        Begin("hyperlinks");
        foreach (var (cell, id) in links)
        {
            Begin("hyperlink");
            xml.WriteAttributeString("ref", cell);
            xml.WriteAttributeString("r", "id", SheetBook.Relationships, id);
            End();
        }

        End();
    }

    private void Begin(string name) => xml.WriteStartElement(name, SheetBook.Main);

    private void End() => xml.WriteEndElement();

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        End();
    }
}
