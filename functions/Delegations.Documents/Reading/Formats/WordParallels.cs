using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Finds sessions that stand side by side in one row: cells that divide what is one column elsewhere in the table.</summary>
internal sealed class WordParallels
{
    // Enough to see how a table is built; comparing all rows with all others would take too long in a large one.
    private const int SampleRows = 100;

    private readonly WordRow? heading;
    private readonly bool isDivided;

    private WordParallels(WordRow? heading, bool isDivided)
    {
        this.heading = heading;
        this.isDivided = isDivided;
    }

    public static WordParallels Of(IReadOnlyList<WordRow> rows)
    {
        var first = rows.TakeWhile(row => !row.HasTime).LastOrDefault(row => row.Cells.Count(cell => !cell.IsEmpty) > 1 && row.Cells.All(cell => !cell.Text.Any(char.IsAsciiDigit)));
        var timed = rows.Where(row => row.HasTime).ToList();
        var divided = timed.Where(row => row.Texts.Count() > 1).Take(SampleRows).ToList();
        var divides = divided.Count > 0 && timed.Exists(row => IsWide(row, divided)) && !IsColumns(divided);
        return new WordParallels(first, divides);
    }

    /// <summary>One row per session, each with the times and whatever else the row says of all of them.</summary>
    public IEnumerable<WordRow> Part(WordRow row)
    {
        if (!row.HasTime)
        {
            return [row];
        }

        var group = row.Texts.GroupBy(HeadOf).FirstOrDefault(group => group.Count() > 1 && (group.Key is not null || isDivided))?.ToList();
        if (group is null)
        {
            return [row];
        }

        var others = row.Cells.Except(group).Where(cell => cell.Column < group[0].Column || cell.Column > group[^1].Column).ToList();
        return group.Select(cell => row with { Cells = [.. others.Append(cell with { Column = group[0].Column, Span = 1 }).OrderBy(part => part.Column)] });
    }

    /// <summary>The heading that a cell shares with others because it spans them.</summary>
    private WordCell? HeadOf(WordCell cell) => heading?.Cells.FirstOrDefault(head => !head.IsEmpty && head.Covers(cell.Column));

    private static bool IsWide(WordRow row, List<WordRow> divided)
    {
        var texts = row.Texts.ToList();
        return texts is [{ Span: > 1 } only] && divided.Exists(other => only.Covers(other.Texts.First().Column) && only.Covers(other.Texts.Last().Column));
    }

    /// <summary>Titles with their speakers or rooms beside them are columns, and breaks alone run across both.</summary>
    private static bool IsColumns(List<WordRow> divided)
    {
        var most = divided.Max(row => row.Texts.Count());
        return Enumerable.Range(1, most - 1).Any(index =>
        {
            var cells = divided.Select(row => row.Texts.ElementAtOrDefault(index)).OfType<WordCell>().ToList();
            return cells.Count(cell => IsDetail(cell.Text)) * 2 > cells.Count;
        });
    }

    private static bool IsDetail(string text) =>
        !text.Contains('\n', StringComparison.Ordinal) && text.Length < 80
        && (StopName.IsRoom(text) || (PeopleNotation.Read(text) is [var mention, ..] && PeopleNotation.LooksLikePerson(mention.Name)));
}
