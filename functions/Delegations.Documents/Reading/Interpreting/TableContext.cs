using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the rows of a table that are no sessions: titles, labels with values, days.</summary>
internal sealed partial class TableContext(SourceTable table, ReadingState state)
{
    /// <summary>The cells of a row that say something of their own, up to so many.</summary>
    public static List<SourceCell> Filled(SourceRow row, int most = int.MaxValue)
    {
        var filled = new List<SourceCell>(Math.Min(most, row.Cells.Count));
        for (var column = 0; column < row.Cells.Count && filled.Count < most; column++)
        {
            var cell = row.Cells[column];
            if (!cell.IsEmpty && !cell.Continued && !Holds(filled, cell.Text))
            {
                filled.Add(cell);
            }
        }

        return filled;
    }

    private static bool Holds(List<SourceCell> cells, string text)
    {
        foreach (var cell in cells)
        {
            if (string.Equals(cell.Text, text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public void Read(IEnumerable<SourceRow> rows)
    {
        foreach (var row in rows)
        {
            var filled = Filled(row);
            var place = table.RowPlace(row);
            if (filled.Count == 2 && ContextLine.TryReadLabel(filled[0].Text, filled[1].Text, place, state))
            {
                continue;
            }

            foreach (var cell in filled.Select(cell => Unlabelled(cell, place)).Where(cell => !cell.IsEmpty && !TryReadDay(cell, place)))
            {
                ContextLine.Read(cell.Text, place, state);
                ReadVenue(cell.Text);
            }
        }
    }

    /// <summary>The cell without the label of the whole.</summary>
    private SourceCell Unlabelled(SourceCell cell, string place) =>
        HandlingNotation.Mention(cell.Text) ? cell.Saying(state.TakeHandling(cell.Text, place)) : cell;

    /// <summary>Takes a cell that names a day and hardly more.</summary>
    public bool TryReadDay(SourceCell cell, string place)
    {
        if (cell.Value is LocalDate date)
        {
            state.Day = date;
            return true;
        }

        if (LaneLabel.WeekdayOf(cell.Text) is { } weekday)
        {
            state.SetWeekday(weekday, Words.OneLine(cell.Text));
            return true;
        }

        if (DateNotation.Find(cell.Text, state.Rules) is null && DayNumberNotation.Find(cell.Text) is { } number)
        {
            state.SetDayNumber(number, Words.OneLine(cell.Text));
            return true;
        }

        if (!LaneLabel.IsDay(cell.Text) || !ContextLine.ReadDay(cell.Text, place, state))
        {
            return false;
        }

        state.Venue = VenueLine.Find(cell.Text, isDay: true, state) ?? state.Venue;
        return true;
    }

    /// <summary>"Summer school 2031 - Location EN 5022".</summary>
    private void ReadVenue(string text)
    {
        if (state.Venue is null && text.Length < 200 && VenueAtEnd().Match(text) is { Success: true } match && !PeopleNotation.IsPlaceholder(match.Groups["place"].Value))
        {
            state.Venue = Words.OneLine(match.Groups["place"].Value);
        }
    }

    [GeneratedRegex(@"(^|[-–—,;|(]\s*)(location|venue|lieu|ort|locatie|lugar|luogo|local)\s*:?\s+(?<place>[\p{Lu}0-9][^,;|()]{1,60}?)\s*\)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex VenueAtEnd();
}
