using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the rows below the headings of a table, and those of a second table beside it.</summary>
internal sealed class TableBody(SourceTable table, ReadingState state, int list)
{
    private readonly TableContext context = new(table, state);
    private readonly List<(int Row, TableBeside Beside, ColumnMap Map)> besides = [];

    public void Read(ColumnMap map, int first)
    {
        var day = state.Day;
        Note(map, first - 1);
        map = LeftOf(map, first - 1);
        for (var index = first; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            if (LooksLikeHeading(row) && HeadingFinder.Again(row) is { } again)
            {
                Note(again, index);
                map = LeftOf(Known(again, map, row), index);
            }
            else if (!row.IsBlank && HasContent(row, besides.Count > 0 && besides[^1].Row >= 0 ? FirstBeside(index) : int.MaxValue))
            {
                ReadRow(row, map);
            }
        }

        if (besides.Count > 0)
        {
            state.Day = day;
            ReadBeside(first);
        }
    }

    private static bool LooksLikeHeading(SourceRow row)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (row.Cells[column].Value is not null || row.Cells[column].Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                return false;
            }
        }

        return row.Cells.Count > 1;
    }

    private static bool HasContent(SourceRow row, int before)
    {
        for (var column = 0; column < Math.Min(row.Cells.Count, before); column++)
        {
            if (!row.Cells[column].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Note(ColumnMap map, int index)
    {
        if (index < 0 || TableBeside.Find(table.Rows[index], map) is not { } beside || !table.Rows.Skip(index + 1).Any(row => !row[beside.Title].IsEmpty))
        {
            return;
        }

        besides.Add((index, beside, beside.Right(map)));
        state.Findings.TableBesideRead(table.CellPlace(table.Rows[index], beside.First));
    }

    /// <summary>What the first headings do not have, because its cells hold something else, those that repeat them do not have either.</summary>
    private ColumnMap Known(ColumnMap again, ColumnMap before, SourceRow row)
    {
        var settled = again.Settled(state);
        return before.Has(Field.Handling) ? settled : settled.Where(column => !settled.Columns(Field.Handling).Contains(column) || !HandlingHeadings.IsDoubtful(row[column].Text));
    }

    private ColumnMap LeftOf(ColumnMap map, int index) => besides.Count > 0 && besides[^1].Row == index ? besides[^1].Beside.Left(map) : map;

    /// <summary>The first column of the second table at a row; none where the headings above are of one table.</summary>
    private int FirstBeside(int index) => besides.FindLast(beside => beside.Row < index) is { Beside: { } found } ? found.First : int.MaxValue;

    private void ReadBeside(int first)
    {
        var next = 0;
        ColumnMap? map = null;
        var column = int.MaxValue;
        for (var index = Math.Min(first, besides[0].Row + 1); index < table.Rows.Count; index++)
        {
            while (next < besides.Count && besides[next].Row < index)
            {
                (map, column) = (besides[next].Map, besides[next].Beside.First);
                next++;
            }

            var row = table.Rows[index];
            var hasContent = row.Cells.Skip(column).Any(cell => !cell.IsEmpty) && !besides.Exists(beside => beside.Row == index);
            if (map is not null && hasContent)
            {
                AddSession(row, map);
            }
            else if (!hasContent && TableContext.Filled(row, 2) is [var lone])
            {
                context.TryReadDay(lone, table.RowPlace(row));
            }
        }
    }

    private void ReadRow(SourceRow row, ColumnMap map)
    {
        var filled = TableContext.Filled(row, 3);
        if (filled.Count == 1 && ReadLoneCell(row, filled[0], map))
        {
            return;
        }

        if (filled.Count == 2 && map.Column(Field.Title) >= 0 && row[map.Column(Field.Title)].IsEmpty
            && ContextLine.TryReadLabel(filled[0].Text, filled[1].Text, table.RowPlace(row), state))
        {
            return;
        }

        AddSession(row, map);
    }

    private void AddSession(SourceRow row, ColumnMap map)
    {
        var (unlabelled, handling) = new RowHandling(table, row, map, state).Take();
        var wordings = map.HasLanguages ? new RowWordings(unlabelled, map) : null;
        if (new RowReader(table, wordings?.Own ?? unlabelled, map, state, list).Read() is not { } draft)
        {
            return;
        }

        if (row.IsStruck)
        {
            state.Findings.StruckOutCancelled(draft.Origin);
        }

        draft = table.Style == PlaceStyle.Table ? SessionLine.Complete(draft, map) : draft;
        draft = row.IsStruck ? draft with { Cancelled = true } : draft;
        state.Add(handling is null && wordings is null ? draft : draft with { Handling = handling, Wordings = wordings?.Read() });
    }

    /// <summary>A label in a row of one cell that is no session is one of the whole.</summary>
    private bool ReadLoneCell(SourceRow row, SourceCell cell, ColumnMap map)
    {
        var rest = HandlingNotation.Without(cell.Text);
        var isRead = rest.Length == 0 || ReadOnlyCell(row, cell.Saying(rest), map);
        if (isRead)
        {
            state.TakeHandling(cell.Text, table.RowPlace(row));
        }

        return isRead;
    }

    /// <summary>A row with one cell: a day or leg of its own, or a heading between sessions.</summary>
    private bool ReadOnlyCell(SourceRow row, SourceCell cell, ColumnMap map)
    {
        var place = table.RowPlace(row);
        if (cell.Value is LocalDate date)
        {
            state.Day = date;
            return true;
        }

        if (TimeNotation.FindAtStart(cell.Text) is not null || row[map.Column(Field.Start)].Value is not null)
        {
            return false;
        }

        if (row[map.Column(Field.Date)].IsEmpty && context.TryReadDay(cell, place))
        {
            return true;
        }

        var hasDate = DateNotation.Find(cell.Text, state.Rules) is not null;
        if (hasDate || DayNumberNotation.Find(cell.Text) is not null || cell.Text.Contains(':', StringComparison.Ordinal))
        {
            var inTitle = row[map.Column(Field.Title)].Text.Length > 0 && map.Has(Field.Date) && !row[map.Column(Field.Date)].IsEmpty;
            if (!inTitle)
            {
                ContextLine.Read(cell.Text, place, state);
                return true;
            }
        }

        if (row[map.Column(Field.Date)].IsEmpty)
        {
            state.Findings.RowLeftOut(place);
            return true;
        }

        return false;
    }
}
