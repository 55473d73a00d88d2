using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Tells tables that hold a programme's columns from those that only place text on the page.</summary>
internal static class WordTableLayout
{
    /// <summary>
    /// A table without a column of times, whose cells hold whole lines of a programme: days side by side, a frame around everything.
    /// </summary>
    public static bool IsLayout(IReadOnlyList<WordRow> rows)
    {
        var filled = rows.Where(row => row.Cells.Any(cell => !cell.IsEmpty)).ToList();
        if (filled.Count == 0)
        {
            return false;
        }

        var isSingle = filled.TrueForAll(row => row.Cells.Count == 1);
        var isLine = filled is [var only] && only.HasTime;
        var lines = filled.Sum(row => row.Cells.Sum(cell => cell.TimedLines));
        var holdsTable = filled.Exists(row => row.Cells.Any(cell => cell.Blocks.Any(IsProgramme)));
        return isSingle || isLine || ((lines > 1 || holdsTable) && filled.Count(row => row.HasTime) < 2);
    }

    /// <summary>What stands in the cells: down the columns where several of them hold sessions, else along the rows.</summary>
    public static IEnumerable<SourceBlock> Unfold(IReadOnlyList<WordRow> rows)
    {
        var columns = rows.SelectMany(row => row.Cells).Where(cell => cell.TimedLines > 0 || cell.Blocks.Any(IsProgramme)).Select(cell => cell.Column).Distinct().Count();
        var cells = rows.SelectMany(row => row.Cells).Where(cell => !cell.IsContinued);
        return (columns > 1 ? cells.OrderBy(cell => cell.Column) : cells).SelectMany(cell => cell.Blocks);
    }

    /// <summary>A row whose cell lists times of its own gives a row for each of them, below the one for all.</summary>
    public static IEnumerable<WordRow> WithInnerTimes(WordRow row)
    {
        var time = row.Cells.FirstOrDefault(cell => cell.IsTime);
        var list = time is null ? null : row.Texts.FirstOrDefault(cell => cell.TimedLines > 1 || cell.Blocks.Any(IsProgramme));
        if (time is null || list is null)
        {
            return [row];
        }

        var whole = row with { Cells = [.. row.Cells.Select(cell => cell == list ? cell with { Text = string.Join('\n', Before(list)) } : cell)] };
        return InnerRows(list).Select(inner => new WordRow(row.Number, [time with { Text = inner.Time, IsContinued = false }, list with { Text = inner.Text }])).Prepend(whole);
    }

    private static bool IsProgramme(SourceBlock block) => block is SourceTable table && table.Rows.Count(row => row.Cells.Any(cell => new WordCell(0, 1, [], cell.Text, false).IsTime)) > 1;

    private static IEnumerable<string> Before(WordCell list) =>
        list.Blocks.Any(IsProgramme)
            ? list.Blocks.OfType<SourceParagraph>().Select(paragraph => paragraph.Text)
            : list.Text.Split('\n').TakeWhile(line => !WordCell.IsTimed(line));

    private static IEnumerable<(string Time, string Text)> InnerRows(WordCell list)
    {
        var nested = list.Blocks.OfType<SourceTable>().Where(IsProgramme).SelectMany(table => table.Rows).Select(row => row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text).ToList()).Where(texts => texts.Count > 1).ToList();
        if (nested.Count > 0)
        {
            return nested.Select(texts => (texts[0], string.Join('\n', texts.Skip(1))));
        }

        var rows = new List<(string Time, string Text)>();
        foreach (var line in list.Text.Split('\n').SkipWhile(line => !WordCell.IsTimed(line)))
        {
            if (WordCell.IsTimed(line) && TimeNotation.FindAtStart(line) is { } time)
            {
                var end = time.Index + time.Length;
                rows.Add((line[..end], line[end..].TrimStart(' ', '\t', ':', '-', '–', '—', '|', '.')));
            }
            else
            {
                rows[^1] = (rows[^1].Time, $"{rows[^1].Text}\n{line}");
            }
        }

        return rows;
    }
}
