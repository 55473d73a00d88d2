using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Guesses what the columns of a table without headings mean, from what they hold.</summary>
internal static class ColumnGuess
{
    private const int SampleRows = 200;

    public static ColumnMap? Of(SourceTable table, DateRules rules)
    {
        var rows = table.Rows.Take(SampleRows).ToList();
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        var times = Shares(rows, width, cell => cell.Value is LocalTime or LocalDateTime || TimeNotation.FindAtStart(cell.Text) is not null);
        var start = Array.FindIndex(times, share => share >= 0.4);
        if (start < 0 || width < 2)
        {
            return null;
        }

        var dates = Shares(rows, width, cell => cell.Value is LocalDate || (cell.Text.Length < 40 && DateNotation.Find(cell.Text, rules) is not null));
        var columns = new Dictionary<Field, int> { [Field.Start] = start };
        if (Array.FindIndex(times, start + 1, share => share >= 0.4) is var end and >= 0)
        {
            columns[Field.End] = end;
        }

        if (Array.FindIndex(dates, share => share >= 0.2) is var date and >= 0 && date != start)
        {
            columns[Field.Date] = date;
        }

        var texts = Shares(rows, width, cell => cell.Text.Length > 0);
        var free = Enumerable.Range(0, width).Where(column => !columns.ContainsValue(column) && texts[column] > 0.05).ToList();
        var title = free.FirstOrDefault(column => column > start, free.FirstOrDefault(-1));
        if (title < 0)
        {
            return null;
        }

        columns[Field.Title] = title;
        var names = Shares(rows, width, cell => PeopleNotation.IsPlaceholder(cell.Text) || PeopleNotation.Read(cell.Text) is [var mention, ..] && PeopleNotation.LooksLikePerson(mention.Name));
        var speaker = free.FirstOrDefault(column => column > title && names[column] >= 0.4, -1);
        if (speaker >= 0)
        {
            columns[Field.Speaker] = speaker;
        }

        var rooms = Shares(rows, width, cell => cell.Text.Length < 40 && StopName.IsRoom(cell.Text));
        if (free.FirstOrDefault(column => column > title && column != speaker && rooms[column] >= 0.5, -1) is var room and >= 0)
        {
            columns[Field.Room] = room;
        }

        return ColumnMap.Guessed(columns);
    }

    /// <summary>Per column, the share of filled cells that pass; columns filled once say nothing.</summary>
    private static double[] Shares(List<SourceRow> rows, int width, Func<SourceCell, bool> passes)
    {
        var shares = new double[width];
        for (var column = 0; column < width; column++)
        {
            var filled = rows.Select(row => row[column]).Where(cell => !cell.IsEmpty).ToList();
            shares[column] = filled.Count < 2 ? 0 : (double)filled.Count(passes) / filled.Count;
        }

        return shares;
    }
}
