using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>Reads a grid: times down, days or rooms across, several grids below each other.</summary>
internal sealed class GridReader(SourceTable table, GridFinder finder, ReadingState state, int list)
{
    private const int MostCells = 2_000;
    private const int FewestNames = 3;
    private const int CellsPerName = 5;

    private readonly GridDays days = new(table, state);
    private readonly TableContext context = new(table, state);
    private List<GridSection> sections = [];
    private GridTimes times = new(table, state);

    // Over the whole table: a single day may have too few to tell.
    private readonly bool singleNames = HasSingleNames(table);

    public void Read(GridHeading first)
    {
        context.Read(table.Rows.Take(first.First));
        var heading = first;
        Begin(heading);
        for (var index = first.Below; index < table.Rows.Count; index++)
        {
            if (finder.At(index) is { } next)
            {
                Finish();
                heading = next;
                Begin(heading);
                index = next.Below - 1;
                continue;
            }

            ReadRow(table.Rows[index], heading);
        }

        Finish();
    }

    private static bool HasSingleNames(SourceTable table)
    {
        var cells = table.Rows.SelectMany(row => row.Cells).Where(cell => !cell.IsEmpty && !cell.Continued && !TimeCell.Is(cell)).Take(MostCells).ToList();
        var names = cells.Count(cell => cell.Text.Contains('(', StringComparison.Ordinal) && cell.Text.Split('\n').Any(GridText.EndsInName));
        return names >= FewestNames && names * CellsPerName >= cells.Count;
    }

    private void Begin(GridHeading heading)
    {
        sections = [.. heading.Lanes.GroupBy(lane => lane.TimeColumn).Select(group => new GridSection([.. group], heading.Lanes))];
        times = new GridTimes(table, state);
    }

    private void Finish()
    {
        foreach (var section in sections)
        {
            new GridSessions(table, section, days, state, list).Add(singleNames);
        }

        sections = [];
    }

    private void ReadRow(SourceRow row, GridHeading heading)
    {
        if (heading.DayColumn >= 0 && row[heading.DayColumn] is { IsEmpty: false, Continued: false } day && LaneLabel.KindOf(day) == LaneKind.Day && !IsCurrent(day))
        {
            Finish();
            context.TryReadDay(day, table.CellPlace(row, heading.DayColumn));
            Begin(heading);
        }

        var begun = false;
        foreach (var section in sections)
        {
            if (times.Read(row, section.Lanes[0]) is { } slot)
            {
                section.Begin(slot);
                begun = true;
            }
        }

        if (!row.IsBlank && !begun)
        {
            ReadUntimed(row, heading);
        }
    }

    private bool IsCurrent(SourceCell day) => string.Equals(state.DayLabel, Words.OneLine(day.Text), StringComparison.OrdinalIgnoreCase);

    /// <summary>A day between two parts of a grid, more of the sessions above, or a remark.</summary>
    private void ReadUntimed(SourceRow row, GridHeading heading)
    {
        var filled = TableContext.Filled(row);
        var isInLane = heading.Lanes.Any(lane => lane.Column > 0 && row[lane.Column] is { IsEmpty: false, Continued: false });
        if (filled.Count == 0)
        {
            return;
        }

        if (filled.Count == 1 && LaneLabel.IsDay(filled[0].Text))
        {
            Finish();
            context.TryReadDay(filled[0], table.RowPlace(row));
            Begin(heading);
            return;
        }

        var isBelow = sections.Exists(section => section.Slots.Count > 0 && section.Slots[^1].Rows[^1].Number + 1 == row.Number);
        if (!isInLane || !isBelow || !sections.Where(section => section.Lanes.Any(lane => row[lane.Column] is { IsEmpty: false, Continued: false })).All(section => section.TryContinue(row)))
        {
            context.Read([row]);
            state.Findings.RowLeftOut(table.RowPlace(row));
        }
    }
}
