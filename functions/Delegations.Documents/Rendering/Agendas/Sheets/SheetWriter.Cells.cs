using System.Text.RegularExpressions;
using Delegations.Documents.Rendering.Agendas.Word;
using Delegations.Documents.Rendering.Templates;
using NodaTime;

namespace Delegations.Documents.Rendering.Agendas.Sheets;

/// <summary>What stands in cells.</summary>
internal sealed partial class SheetWriter
{
    private const int LongestCell = 32_767;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>Before it, Excel counts a day that never was.</summary>
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

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

    /// <summary>What spreadsheets would read as a sign written by its number (ECMA-376, part 1, 22.9.2.19).</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Escape();
}
