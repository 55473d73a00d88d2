using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Holds the headings against the cells below them: some lie, some say nothing, some say the same twice.</summary>
internal sealed partial class ColumnCheck
{
    private const double Most = 0.6;
    private const double Few = 0.3;
    private const double MuchMore = 2;

    // Days on which something was done about the programme, not days of the programme.
    private static readonly string[] SideDates = ["updat", "chang", "modif", "creat", "submi", "deadline", "checked", "added", "timestamp", "birth", "naiss", "geburt", "geboorte", "stand", "regist", "deliver", "due"];

    private static readonly HashSet<string> Themes = new(StringComparer.Ordinal) { "thema", "theme", "themes", "tematica", "themenbereich" };

    private readonly SourceTable table;
    private readonly int first;
    private readonly SourceRow heading;
    private readonly ReadingState state;
    private readonly ColumnSample sample;
    private ColumnMap map;

    private ColumnCheck(SourceTable table, Heading heading, ReadingState state)
    {
        this.table = table;
        first = heading.Index + heading.Rows;
        this.heading = table.Rows[heading.Index + heading.Rows - 1];
        this.state = state;
        map = heading.Map.Settled(state);
        sample = new ColumnSample(table.Rows, heading.Index + heading.Rows, state.Rules);
    }

    public static ColumnMap Of(SourceTable table, Heading heading, ReadingState state)
    {
        var check = new ColumnCheck(table, heading, state);
        if (check.sample.Rows > 0)
        {
            check.CheckHandling();
            check.CheckTravel();
            check.CheckStart();
            check.CheckDate();
            check.CheckEnd();
            check.CheckPeople();
            check.CheckTitle();
            check.CheckNameless();
        }

        return check.map;
    }

    private void CheckStart()
    {
        var columns = map.Columns(Field.Start);
        var written = map.Column(Field.Start);
        if (columns.Count == 1 ? sample.Clocks(written) >= Few || sample.Filled(written) == 0 : columns.Count == 0 && sample.Times(map.Column(Field.Date)) >= Few)
        {
            return;
        }

        var others = map.Unread.Select(unread => unread.Column).Concat(map.Columns(Field.Date).Where(column => sample.Days(column) < Few)).Concat(map.Columns(Field.Reference)).Concat(map.Columns(Field.Category));
        var best = columns.Concat(others).FirstOrDefault(column => sample.Clocks(column) >= Most, -1);
        if (best < 0 && written >= 0 && columns.Count == 1 && !map.Has(Field.Duration) && sample.Durations(written) >= Most && sample.Times(written) < Few)
        {
            // "Time: 10 min" is how long, not when.
            Reread(Field.Duration, written, ColumnContent.Durations);
            return;
        }

        if (best < 0 || best == written)
        {
            map = columns.Count > 1 && best >= 0 && sample.Times(columns[1]) < Few ? map.Reread(Field.Start, best) : map;
            return;
        }

        Reread(Field.Start, best, ColumnContent.Times);
        if (written >= 0 && !map.Has(Field.Duration) && sample.Durations(written) >= Most)
        {
            Reread(Field.Duration, written, ColumnContent.Durations);
        }
        else if (written >= 0 && !map.Has(Field.Date) && sample.Days(written) >= Most)
        {
            Reread(Field.Date, written, ColumnContent.Days);
        }
    }

    private void CheckDate()
    {
        var written = map.Column(Field.Date);
        if (written >= 0 && (map.Columns(Field.Date).Count > 1 || sample.Filled(written) == 0 || sample.Days(written) >= Few || sample.Times(written) >= Few))
        {
            return;
        }

        var best = map.Unread.Select(unread => unread.Column).FirstOrDefault(column => sample.Days(column) >= Most && !SideDates.Any(word => Words.Key(heading[column].Text).Contains(word, StringComparison.Ordinal)), -1);
        if (best >= 0)
        {
            Reread(Field.Date, best, ColumnContent.Days);
        }
    }

    private void CheckEnd()
    {
        var end = map.Column(Field.End);
        var duration = map.Column(Field.Duration);
        if (end >= 0 && duration < 0 && sample.Clocks(end) < Few && sample.Durations(end) >= Most && !sample.FollowsInRow(map.Column(Field.Start), end))
        {
            Reread(Field.Duration, end, ColumnContent.Durations);
        }
        else if (end < 0 && duration >= 0 && sample.Clocks(duration) >= Most && sample.FollowsInRow(map.Column(Field.Start), duration))
        {
            Reread(Field.End, duration, ColumnContent.Times);
        }
    }

    private void CheckPeople()
    {
        foreach (var column in map.Columns(Field.Speaker).Where(column => sample.Links(column) >= Most).ToList())
        {
            map = map.Where(other => other != column);
        }

        var (title, speaker) = (map.Column(Field.Title), map.Column(Field.Speaker));
        if (!state.IsOurs && title >= 0 && speaker >= 0 && sample.Names(title) >= Most && sample.Names(speaker) < Few && sample.Length(speaker) > sample.Length(title))
        {
            map = map.Reread(Field.Speaker, title);
            Reread(Field.Title, speaker, ColumnContent.Titles);
            state.Findings.ColumnReread(table.CellPlace(heading, title), Words.OneLine(heading[title].Text), ColumnContent.Names);
        }
    }

    private void CheckTitle()
    {
        if (!map.Has(Field.Title) || sample.Numberings(map.Column(Field.Title)) >= Most)
        {
            TakeTheme();
        }

        if (map.Has(Field.Title))
        {
            ChooseTitle();
            return;
        }

        var best = map.Unread.Select(unread => unread.Column).Where(column => sample.Links(column) < Few && sample.Clocks(column) < Few)
            .OrderByDescending(sample.Wording).FirstOrDefault(-1);
        if (best >= 0 && sample.Wording(best) > 0)
        {
            Reread(Field.Title, best, ColumnContent.Titles);
        }
    }

    /// <summary>"TOP | Thema": a theme is a kind of session elsewhere, but the title where no other column has words for one.</summary>
    private void TakeTheme()
    {
        var theme = map.Columns(Field.Title).Skip(1).Concat(map.Columns(Field.Category).Where(column => Themes.Contains(Words.Key(heading[column].Text)))).FirstOrDefault(column => sample.Wording(column) > 0, -1);
        if (theme >= 0)
        {
            map = map.Reread(Field.Title, theme);
            map.SpareTitles.Clear();
        }
    }

    /// <summary>Of several columns of titles in one table, the one with words of its own in most rows.</summary>
    private void ChooseTitle()
    {
        var columns = map.Columns(Field.Title);
        if (columns.Count < 2 || TableBeside.Find(heading, map) is not null)
        {
            return;
        }

        var best = columns.MaxBy(sample.Wording);
        if (best != columns[0] && sample.Wording(best) > MuchMore * sample.Wording(columns[0]))
        {
            map = map.Reread(Field.Title, best);
        }
    }

    private void Reread(Field field, int column, ColumnContent content)
    {
        map = map.Reread(field, column);
        state.Findings.ColumnReread(table.CellPlace(heading, column), Words.OneLine(heading[column].Text), content);
    }
}
