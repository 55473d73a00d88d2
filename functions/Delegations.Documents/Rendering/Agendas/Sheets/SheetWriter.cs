using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>Writes a sheet row by row (ECMA-376, part 1, 18.3): cells from left to right, nothing hidden, nothing that computes.</summary>
internal sealed partial class SheetWriter : IDisposable
{
    private const double LineHeight = 15;

    /// <summary>In points; no row can be higher.</summary>
    private const double MostHeight = 405;

    private const int LongestCell = 32_767;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>Before it, Excel counts a day that never was.</summary>
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

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

    /// <summary>A text, whatever it looks like; an empty one is a cell with its look alone.</summary>
    public void Text(int column, int style, string text)
    {
        var clean = OfficePackage.Clean(text);
        if (clean.Contains("_x", StringComparison.Ordinal))
        {
            clean = Escape().Replace(clean, "_x005F_");
        }

        if (clean.Length > LongestCell)
        {
            clean = clean[..(char.IsHighSurrogate(clean[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
        }

        BeginCell(column, IsFormulaLike(clean) ? SheetLook.Quoted(style) : style);
        if (clean.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            Begin("is");
            Begin("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(clean);
            End();
            End();
        }

        End();
    }

    /// <summary>A text that leads to an address on the web.</summary>
    public void Link(int column, string text, string? address)
    {
        var leads = text.Length > 0 && PartLinks.IsWebAddress(address);
        Text(column, leads ? SheetLook.Link : SheetLook.Text, text);
        if (leads)
        {
            links.Add((letters[column] + number, Links.IdOf(address!))); // is a web address
        }
    }

    /// <summary>A day that spreadsheets reckon with; as text where they cannot.</summary>
    public void Date(int column, LocalDate? date, string written)
    {
        if (date is { } day && day >= FirstDay)
        {
            Number(column, SheetLook.Date, Period.DaysBetween(DayZero, day));
        }
        else
        {
            Text(column, SheetLook.Text, date is null ? "" : written);
        }
    }

    public void Time(int column, LocalTime? time)
    {
        if (time is { } clock)
        {
            Number(column, SheetLook.Time, clock.TickOfDay / (double)NodaConstants.TicksPerDay);
        }
        else
        {
            Text(column, SheetLook.Time, "");
        }
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

    /// <summary>Such a text would become a formula as soon as somebody edits the cell or saves the sheet as CSV.</summary>
    private static bool IsFormulaLike(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t';

    private void Number(int column, int style, double value)
    {
        BeginCell(column, style);
        Begin("v");
        xml.WriteString(Written(value));
        End();
        End();
    }

    private void BeginCell(int column, int style)
    {
        Begin("c");
        xml.WriteAttributeString("r", letters[column] + number);
        xml.WriteAttributeString("s", Written(style));
    }

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

    /// <summary>What spreadsheets would read as a sign written by its number (ECMA-376, part 1, 22.9.2.19).</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escape();
}
