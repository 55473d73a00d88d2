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
    private static readonly string[] Alphabet = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>Where rows and columns have changed places: the row, as the user counts, that each column was.</summary>
    public IReadOnlyList<int>? TurnedRows { get; init; }

    /// <summary>The same table with its columns as rows.</summary>
    public SourceTable Turned()
    {
        var width = Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
        var turned = new List<SourceRow>(width);
        for (var column = 0; column < width; column++)
        {
            turned.Add(new SourceRow(column + 1, TurnedCells(column)));
        }

        return this with { Rows = turned, TurnedRows = [.. Rows.Select(row => row.Number)] };
    }

    public string RowPlace(SourceRow row) => Style switch
    {
        _ when TurnedRows is not null => CellPlace(row, 0),
        PlaceStyle.Sheet => SheetRange(row),
        PlaceStyle.Table => string.Create(CultureInfo.InvariantCulture, $"{Name}, row {row.Number}"),

        // Headings of a tree's table stand on no line of their own.
        _ when row.Number == 0 => "file",
        _ => string.Create(CultureInfo.InvariantCulture, $"line {row.Number}"),
    };

    public string CellPlace(SourceRow row, int column) => Style switch
    {
        _ when TurnedRows is { } rows => (this with { TurnedRows = null }).CellPlace(new SourceRow(column < rows.Count ? rows[column] : 0, []), row.Number - 1),
        PlaceStyle.Sheet => string.Create(CultureInfo.InvariantCulture, $"{QuotedName}!{Letters(column)}{row.Number}"),
        PlaceStyle.Table => string.Create(CultureInfo.InvariantCulture, $"{Name}, row {row.Number}, cell {column + 1}"),
        _ => RowPlace(row),
    };

    // Asked for with every row; no table changes its name.
    private string QuotedName => field ??= Name.All(char.IsLetterOrDigit) ? Name : $"'{Name.Replace("'", "''", StringComparison.Ordinal)}'";

    private string SheetRange(SourceRow row)
    {
        var first = 0;
        while (first < row.Cells.Count - 1 && row.Cells[first].IsEmpty)
        {
            first++;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{QuotedName}!{Letters(first)}{row.Number}:{Letters(Math.Max(first, row.Cells.Count - 1))}{row.Number}");
    }

    // What was merged downwards is merged across now, and the other way round.
    private List<SourceCell> TurnedCells(int column)
    {
        var cells = Rows.Select(row => row[column]).ToList();
        for (var index = 0; index < cells.Count; index++)
        {
            if (cells[index].Continued)
            {
                cells[index] = default;
            }
            else if (cells[index].IsEmpty && AcrossFrom(Rows[index], column) is { } spanning)
            {
                cells[index] = spanning with { Continued = true };
            }
            else
            {
                cells[index] = cells[index] with { Across = 1 + Rows.Skip(index + 1).TakeWhile(row => row[column].Continued).Count() };
            }
        }

        return cells;
    }

    private static SourceCell? AcrossFrom(SourceRow row, int column)
    {
        for (var before = column - 1; before >= 0; before--)
        {
            if (!row[before].IsEmpty)
            {
                return row[before].Across > column - before ? row[before] : null;
            }
        }

        return null;
    }

    private static string Letters(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = Alphabet[(rest - 1) % 26] + letters;
        }

        return letters;
    }
}

/// <param name="Number">As the user counts: the sheet's row, the table's row, the file's line.</param>
/// <param name="Cells">Up to the last one with content.</param>
internal sealed record SourceRow(int Number, IReadOnlyList<SourceCell> Cells)
{
    /// <summary>Struck out, but for its times.</summary>
    public bool IsStruck { get; init; }

    public SourceCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : default;

    public bool IsBlank
    {
        get
        {
            for (var column = 0; column < Cells.Count; column++)
            {
                if (!Cells[column].IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <param name="Text">As a person reads it, trimmed.</param>
/// <param name="Value">LocalDate, LocalTime, LocalDateTime, Duration, double, bool or DateTimeZone where the format knows it.</param>
/// <param name="Continued">Part of a merged cell that begins in a row above.</param>
/// <param name="Across">How many columns a merged cell spans; less than two where it spans only its own.</param>
internal readonly record struct SourceCell(string? Text, object? Value = null, bool Continued = false, int Across = 0)
{
    public string Text { get => field ?? ""; } = Text;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>The same cell with another text.</summary>
    public SourceCell Saying(string text) => new(text, Value, Continued, Across);
}
