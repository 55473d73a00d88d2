using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>A cell of a Word table on the table's grid.</summary>
/// <param name="Column">The first column of the grid that it covers.</param>
/// <param name="Span">How many it covers.</param>
/// <param name="Blocks">The paragraphs and tables in it.</param>
/// <param name="Text">The same as lines.</param>
/// <param name="IsStruck">Whether all of it is struck out.</param>
/// <param name="IsContinued">Whether it is part of a merged cell that begins in a row above.</param>
internal sealed record WordCell(int Column, int Span, IReadOnlyList<SourceBlock> Blocks, string Text, bool IsStruck, bool IsContinued = false)
{
    private const int LongestTime = 40;

    public bool IsEmpty => Text.Length == 0;

    /// <summary>Whether it says when, and nothing else.</summary>
    public bool IsTime => Text.Length is > 0 and <= LongestTime && Opens(Text) && TimeNotation.FindAtStart(Text) is { } time && !SaysMore(Text, time);

    /// <summary>Those of its lines that begin with a time and go on to say what happens then.</summary>
    public int TimedLines => IsContinued || Text.Length == 0 ? 0 : Text.Split('\n').Count(IsTimed);

    public bool Covers(int column) => column >= Column && column < Column + Span;

    /// <summary>Whether a line is <c>9:30 Welcome</c>.</summary>
    public static bool IsTimed(string line) => Opens(line) && TimeNotation.FindAtStart(line) is { } time && SaysMore(line, time);

    /// <summary>A cheap look before the patterns are asked.</summary>
    private static bool Opens(string line) => line.AsSpan(0, Math.Min(line.Length, 20)).IndexOfAnyInRange('0', '9') >= 0;

    private static bool SaysMore(string line, TimeReading time) => line.AsSpan(time.Index + time.Length).ToString().Count(char.IsLetter) > 4;
}

/// <summary>A row of a Word table.</summary>
/// <param name="Number">As the user counts.</param>
/// <param name="Cells">From left to right.</param>
internal sealed record WordRow(int Number, IReadOnlyList<WordCell> Cells)
{
    public int Width => Cells.Count == 0 ? 0 : Cells[^1].Column + Cells[^1].Span;

    public bool HasTime => Cells.Any(cell => cell.IsTime);

    public WordCell? At(int column) => Cells.FirstOrDefault(cell => cell.Covers(column));

    /// <summary>Cells with a text of their own that is no time.</summary>
    public IEnumerable<WordCell> Texts => Cells.Where(cell => !cell.IsEmpty && !cell.IsContinued && !cell.IsTime);

    public SourceRow ToSource()
    {
        var cells = new SourceCell[Cells.Count == 0 ? 0 : Cells.Max(cell => cell.Column) + 1];
        var isStruck = Texts.Any() && Texts.All(cell => cell.IsStruck);
        foreach (var cell in Cells.Where(cell => isStruck || !cell.IsStruck || cell.IsContinued))
        {
            cells[cell.Column] = new SourceCell(cell.Text) with { Continued = cell.IsContinued, Across = cell.Span };
        }

        return new SourceRow(Number, cells) { IsStruck = isStruck };
    }
}
