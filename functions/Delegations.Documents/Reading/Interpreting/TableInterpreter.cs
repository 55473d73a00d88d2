using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads a table row by row under its headings.</summary>
internal sealed class TableInterpreter(SourceTable table, ReadingState state, int list)
{
    /// <summary>Reads the table; the rows above its headings say what holds for those below.</summary>
    public void Read()
    {
        var heading = HeadingFinder.Find(table);
        var map = heading?.Map ?? ColumnGuess.Of(table, state.Rules);
        var first = heading is null ? 0 : heading.Index + heading.Rows;
        if (map is null)
        {
            ReadContext(table.Rows);
            return;
        }

        ReadContext(table.Rows.Take(heading?.Index ?? 0));
        ReportColumns(map, heading);
        foreach (var row in table.Rows.Skip(first))
        {
            if (row.IsBlank)
            {
                continue;
            }

            if (LooksLikeHeading(row) && HeadingFinder.Again(row) is { } again)
            {
                map = again;
                ReportTableBeside(row, map, [.. table.Rows.SkipWhile(above => above != row).Skip(1)]);
                continue;
            }

            ReadRow(row, map);
        }
    }

    private static bool LooksLikeHeading(SourceRow row) => row.Cells.Count > 1 && row.Cells.All(cell => cell.Value is null && cell.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0);

    private void ReportColumns(ColumnMap map, Heading? heading)
    {
        if (heading is null)
        {
            state.Findings.HeadingsGuessed(table.Style == PlaceStyle.Sheet ? table.Name : table.RowPlace(table.Rows[0]));
            return;
        }

        var row = table.Rows[heading.Index];
        ReportTableBeside(row, map, [.. table.Rows.Skip(heading.Index + heading.Rows)]);
        foreach (var column in map.Passports)
        {
            state.Findings.PassportIgnored(table.CellPlace(row, column));
        }

        foreach (var (column, text) in map.Unread.Where(unread => HasContent(heading, unread.Column)))
        {
            state.Findings.ColumnUnread(table.CellPlace(row, column), Words.OneLine(text));
        }
    }

    private void ReportTableBeside(SourceRow heading, ColumnMap map, IReadOnlyList<SourceRow> rows)
    {
        if (TableBeside.Find(heading, map) is { } beside && rows.Any(row => !row[beside.Title].IsEmpty))
        {
            state.Findings.TableBesideUnread(table.CellPlace(heading, beside.First));
        }
    }

    private bool HasContent(Heading heading, int column) => table.Rows.Skip(heading.Index + heading.Rows).Any(row => !row[column].IsEmpty);

    private void ReadContext(IEnumerable<SourceRow> rows)
    {
        foreach (var row in rows)
        {
            var filled = Filled(row).ToList();
            if (filled.Count == 2 && ContextLine.TryReadLabel(filled[0].Text, filled[1].Text, table.RowPlace(row), state))
            {
                continue;
            }

            foreach (var cell in filled)
            {
                ContextLine.Read(cell.Text, table.RowPlace(row), state);
            }
        }
    }

    private static IEnumerable<SourceCell> Filled(SourceRow row) =>
        row.Cells.Where(cell => !cell.IsEmpty && !cell.Continued).DistinctBy(cell => cell.Text, StringComparer.Ordinal);

    /// <summary>The first three: more of them make a row of a table. Most rows are that, so that this comes without a set of all their texts.</summary>
    private static List<SourceCell> FirstFilled(SourceRow row)
    {
        const int Enough = 3;
        var filled = new List<SourceCell>(Enough);
        for (var column = 0; column < row.Cells.Count && filled.Count < Enough; column++)
        {
            var cell = row.Cells[column];
            if (!cell.IsEmpty && !cell.Continued && !filled.Exists(other => string.Equals(other.Text, cell.Text, StringComparison.Ordinal)))
            {
                filled.Add(cell);
            }
        }

        return filled;
    }

    private void ReadRow(SourceRow row, ColumnMap map)
    {
        var filled = FirstFilled(row);
        if (filled.Count == 1 && ReadLoneCell(row, filled[0], map))
        {
            return;
        }

        if (filled.Count == 2 && map.Column(Field.Title) >= 0 && row[map.Column(Field.Title)].IsEmpty
            && ContextLine.TryReadLabel(filled[0].Text, filled[1].Text, table.RowPlace(row), state))
        {
            return;
        }

        if (new RowReader(table, row, map, state, list).Read() is { } draft)
        {
            state.Add(draft);
        }
    }

    /// <summary>A row with one cell: a day or leg of its own, or a heading between sessions.</summary>
    private bool ReadLoneCell(SourceRow row, SourceCell cell, ColumnMap map)
    {
        var place = table.RowPlace(row);
        if (cell.Value is NodaTime.LocalDate date)
        {
            state.Day = date;
            return true;
        }

        if (TimeNotation.FindAtStart(cell.Text) is not null || row[map.Column(Field.Start)].Value is not null)
        {
            return false;
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
