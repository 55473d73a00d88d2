using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads a table row by row under its headings, or as a grid where it is one.</summary>
internal sealed class TableInterpreter(SourceTable source, ReadingState state, int list)
{
    // A wide or long table with times across is no programme for people to read.
    private const int WidestTurned = 60;
    private const int LongestTurned = 200;
    private const int FewestTimesAcross = 3;

    private readonly SourceTable table = FormulaErrors.Cleared(source, state.Findings);

    /// <summary>Reads the table; the rows above its headings say what holds for those below.</summary>
    public void Read()
    {
        var heading = HeadingFinder.Find(table);
        if (TryReadGrid(table, heading) || (heading is null && HasTimesAcross() && TryReadGrid(table.Turned(), null)))
        {
            return;
        }

        var context = new TableContext(table, state);
        var map = heading is null ? ColumnGuess.Of(table, state.Rules) : ColumnCheck.Of(table, heading, state);
        if (map is null)
        {
            context.Read(table.Rows);
            return;
        }

        var first = heading is null ? FirstTimed(map) : heading.Index + heading.Rows;
        context.Read(table.Rows.Take(heading?.Index ?? first));
        ReportColumns(map, heading);
        if (map.Zone is { } zone)
        {
            state.SetZone(zone);
        }

        new TableBody(table, state, list).Read(map, first);
    }

    /// <summary>Without headings that are understood, what stands above the first time may be headings all the same.</summary>
    private int FirstTimed(ColumnMap map)
    {
        var first = table.Rows.TakeWhile(row => !TimeCell.Is(row[map.Column(Field.Start)]) && CellTimes.OfTime(row[map.Column(Field.Start)], state.Rules) is null).Count();
        return first < table.Rows.Count ? first : 0;
    }

    /// <summary>Reads the table as a grid, unless ordinary headings stand above the grid's.</summary>
    private bool TryReadGrid(SourceTable candidate, Heading? heading)
    {
        if (GridFinder.Of(candidate, out var first) is not { } finder || first is null
            || (heading is not null && heading.Index < first.First && heading.Map.Has(Field.Title) && heading.Map.Has(Field.Start)))
        {
            return false;
        }

        new GridReader(candidate, finder, state, list).Read(first);
        return true;
    }

    private bool HasTimesAcross() =>
        table.Rows.Count is > 1 and < LongestTurned && table.Rows.Take(10).Any(row => row.Cells.Count is > FewestTimesAcross and < WidestTurned && row.Cells.Count(TimeCell.Is) >= FewestTimesAcross);

    private void ReportColumns(ColumnMap map, Heading? heading)
    {
        if (heading is null)
        {
            state.Findings.HeadingsGuessed(table.Style == PlaceStyle.Sheet ? table.Name : table.RowPlace(table.Rows[0]));
            return;
        }

        var row = table.Rows[heading.Index];
        foreach (var column in map.Passports)
        {
            state.Findings.PassportIgnored(table.CellPlace(row, column));
        }

        foreach (var (column, text) in map.Unread.Where(unread => HasContent(heading, unread.Column)))
        {
            state.Findings.ColumnUnread(table.CellPlace(row, column), Words.OneLine(text));
        }
    }

    private bool HasContent(Heading heading, int column) => table.Rows.Skip(heading.Index + heading.Rows).Any(row => !row[column].IsEmpty);
}
