using System.Buffers;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What the first rows below a heading hold, column by column, as shares of the filled cells.</summary>
internal sealed class ColumnSample(IReadOnlyList<SourceRow> rows, int first, DateRules rules)
{
    private const int MostRows = 60;
    private const int LongestDay = 40;
    private const int LongestWording = 60;
    private const int LongestNumbering = 8;

    private static readonly SearchValues<char> ClockSigns = SearchValues.Create(":.hu-–");

    /// <summary>How many rows there are to look at.</summary>
    public int Rows => Math.Min(MostRows, rows.Count - first);

    public int Filled(int column) => Cells(column).Count();

    /// <summary>Times as a column of times may hold them.</summary>
    public double Times(int column) => Share(column, cell => CellTimes.OfTimeColumn(cell, rules) is { } times && (times.Start ?? times.End) is not null);

    /// <summary>What is a time in any column.</summary>
    public double Clocks(int column) => Share(column, IsClock);

    public double Days(int column) => Share(column, cell => cell.Value is LocalDate or LocalDateTime || LaneLabel.IsDay(cell.Text) || (cell.Text.Length < LongestDay && DateNotation.Find(cell.Text, rules) is not null));

    public double Durations(int column) => Share(column, cell => DurationNotation.Read(cell.Text, cell.Value) is not null);

    public double Links(int column) => Share(column, IsLink);

    public double Names(int column) => Share(column, cell => cell.Text.Length < 200 && PeopleNotation.Read(cell.Text) is [var mention, ..] && PeopleNotation.LooksLikePerson(mention.Name));

    public double Length(int column) => Filled(column) == 0 ? 0 : Cells(column).Average(cell => Math.Min(cell.Text.Length, LongestWording));

    /// <summary>How much a column looks like one of titles: words of its own in most rows.</summary>
    public double Wording(int column)
    {
        var texts = Cells(column).Where(cell => cell.Value is null && cell.Text.Any(char.IsLetter)).Select(cell => cell.Text).ToList();
        return texts.Count == 0 ? 0 : Length(column) * texts.Distinct(StringComparer.OrdinalIgnoreCase).Count() / Rows;
    }

    /// <summary>How many cells say something in words.</summary>
    public int Wordings(int column) => Cells(column).Count(cell => cell.Value is null && !cell.Continued && cell.Text.Any(char.IsLetter));

    public double Rooms(int column) => Share(column, cell => cell.Text.Length <= LongestDay && StopName.IsRoom(cell.Text));

    /// <summary>"TOP 1", "2.1".</summary>
    public double Numberings(int column) => Share(column, cell => cell.Text.Length <= LongestNumbering && cell.Text.Any(char.IsAsciiDigit) && cell.Text.Replace("TOP", "", StringComparison.OrdinalIgnoreCase).All(sign => char.IsAsciiDigit(sign) || sign is ' ' or '.' or ')' or ':'));

    /// <summary>Whether the times of one column come after those of another in the same row.</summary>
    public bool FollowsInRow(int start, int end)
    {
        var pairs = Sample().Select(row => (Start: CellTimes.OfTimeColumn(row[start], rules)?.Start, End: CellTimes.OfTimeColumn(row[end], rules)?.Start)).Where(pair => pair.Start is not null && pair.End is not null).ToList();
        return pairs.Count > 0 && pairs.TrueForAll(pair => pair.End > pair.Start);
    }

    private static bool IsLink(SourceCell cell)
    {
        var text = cell.Text.AsSpan().Trim();
        return text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(".png", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || text.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
    }

    private bool IsClock(SourceCell cell)
    {
        if (cell.Value is not null)
        {
            return TimeCell.Is(cell);
        }

        return cell.Text.Length <= LongestDay && cell.Text.Any(char.IsAsciiDigit) && cell.Text.AsSpan().ContainsAny(ClockSigns)
            && (TimeCell.Is(cell) || CellTimes.OfTime(cell, rules) is { Date: not null, Start: not null });
    }

    private double Share(int column, Func<SourceCell, bool> passes)
    {
        var (filled, passed) = (0, 0);
        foreach (var cell in Cells(column))
        {
            filled++;
            passed += passes(cell) ? 1 : 0;
        }

        return filled == 0 ? 0 : (double)passed / filled;
    }

    private IEnumerable<SourceCell> Cells(int column) => column < 0 ? [] : Sample().Select(row => row[column]).Where(cell => !cell.IsEmpty);

    private IEnumerable<SourceRow> Sample() => rows.Skip(first).Take(MostRows);
}
