namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Columns whose heading is missing, or means something else in a plan of travels.</summary>
internal sealed partial class ColumnCheck
{
    private const int WidestNameless = 40;

    /// <summary>Date, From, To: of places, not of times.</summary>
    private void CheckTravel()
    {
        var (from, to) = (map.Column(Field.Start), map.Column(Field.End));
        if (from < 0 || to < 0 || !map.Has(Field.Date) || sample.Filled(from) == 0 || sample.Times(from) > 0 || sample.Times(to) > 0 || sample.Durations(to) > 0)
        {
            return;
        }

        map = map.Where(column => column != from && column != to);
        map = map.Has(Field.Place) ? map.Also(Field.Notes, from).Also(Field.Notes, to) : map.Reread(Field.Place, to).Also(Field.Notes, from);
    }

    /// <summary>Columns without a heading: rooms are places; who the rest is meant for nobody says, so that coordinators alone see it.</summary>
    private void CheckNameless()
    {
        if (!map.Has(Field.Title))
        {
            // The titles themselves stand there.
            return;
        }

        var width = Math.Min(WidestNameless, table.Rows.Skip(first).Take(sample.Rows).Max(row => row.Cells.Count));
        for (var column = 0; column < width; column++)
        {
            if (!heading[column].IsEmpty || map.IsMapped(column) || (first > 1 && !table.Rows[first - 2][column].IsEmpty) || sample.Wordings(column) == 0)
            {
                continue;
            }

            if (!map.Has(Field.Place) && !map.Has(Field.Room) && sample.Rooms(column) >= Most)
            {
                map = map.Also(Field.Room, column);
                continue;
            }

            map = map.Also(Field.InternalNotes, column);
            state.Findings.ColumnNameless(table.CellPlace(heading, column));
        }
    }
}
