using System.Globalization;

namespace Delegations.Documents.Reading.Formats;

/// <summary>How a table's places are written.</summary>
internal enum PlaceStyle
{
    /// <summary><c>Programme!A5:F5</c></summary>
    Sheet,

    /// <summary><c>table 1, row 4</c></summary>
    Table,

    /// <summary><c>line 12</c></summary>
    Line,
}

internal sealed record SourceTable(string Name, PlaceStyle Style, IReadOnlyList<SourceRow> Rows) : SourceBlock
{
    public string RowPlace(SourceRow row) => Style switch
    {
        PlaceStyle.Sheet => SheetRange(row),
        PlaceStyle.Table => string.Create(CultureInfo.InvariantCulture, $"{Name}, row {row.Number}"),

        // Headings of a tree's table stand on no line of their own.
        _ when row.Number == 0 => "file",
        _ => string.Create(CultureInfo.InvariantCulture, $"line {row.Number}"),
    };

    public string CellPlace(SourceRow row, int column) => Style switch
    {
        PlaceStyle.Sheet => $"{QuotedName}!{Address(row, column)}",
        PlaceStyle.Table => string.Create(CultureInfo.InvariantCulture, $"{Name}, row {row.Number}, cell {column + 1}"),
        _ => RowPlace(row),
    };

    private string QuotedName => Name.All(char.IsLetterOrDigit) ? Name : $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    private string SheetRange(SourceRow row)
    {
        var first = 0;
        while (first < row.Cells.Count - 1 && row.Cells[first].IsEmpty)
        {
            first++;
        }

        return $"{QuotedName}!{Address(row, first)}:{Address(row, Math.Max(first, row.Cells.Count - 1))}";
    }

    private static string Address(SourceRow row, int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.Number.ToString(CultureInfo.InvariantCulture);
    }
}

/// <param name="Number">As the user counts: the sheet's row, the table's row, the file's line.</param>
/// <param name="Cells">Up to the last one with content.</param>
internal sealed record SourceRow(int Number, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>Struck out, but for its times.</summary>
    public bool IsStruck { get; init; }

    public SourceCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : default;

    public bool IsBlank => Cells.All(cell => cell.IsEmpty);
}

/// <param name="Text">As a person reads it, trimmed.</param>
/// <param name="Value">LocalDate, LocalTime, LocalDateTime, Duration, double, bool or DateTimeZone where the format knows it.</param>
/// <param name="Continued">Part of a merged cell that begins in a row above.</param>
internal readonly record struct SourceCell(string? Text, object? Value = null, bool Continued = false)
{
    public string Text { get => field ?? ""; } = Text;

    public bool IsEmpty => Text.Length == 0;
}
