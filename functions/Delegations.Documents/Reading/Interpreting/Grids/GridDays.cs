using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Grids;

/// <summary>The day of a grid's column.</summary>
/// <param name="Date">Null where nothing says which Monday it is.</param>
/// <param name="Label">As the heading writes it; empty where no heading names a day.</param>
internal sealed record LaneDay(LocalDate? Date, string Label);

/// <summary>Reads the days of a grid's headings; weekdays and numbers count from the first day that the caller or a title gave.</summary>
internal sealed class GridDays(SourceTable table, ReadingState state)
{
    private readonly Dictionary<string, LaneDay> known = new(StringComparer.OrdinalIgnoreCase);
    private LocalDate? latest;

    public LaneDay Of(GridLane lane)
    {
        if (lane.Day.IsEmpty || lane.DayRow is not { } row)
        {
            return new LaneDay(state.Day, state.DayLabel ?? "");
        }

        var label = Words.OneLine(lane.Day.Text);
        if (!known.TryGetValue(label, out var day))
        {
            known[label] = day = new LaneDay(Read(lane.Day, table.CellPlace(row, lane.Column)), label);
        }

        return day;
    }

    private LocalDate? Read(SourceCell cell, string place)
    {
        switch (cell.Value)
        {
            case LocalDate date:
                return date;
            case LocalDateTime moment:
                return moment.Date;
            default:
                break;
        }

        if (DateNotation.Find(cell.Text, state.Rules) is { } reading)
        {
            var before = state.Day;
            var date = state.Accept(reading, cell.Text, place);
            state.Day = before;
            return date;
        }

        if ((state.Options.FirstDay ?? state.FirstDay) is not { } first)
        {
            return null;
        }

        var counted = DayNumberNotation.Find(cell.Text) is { } number ? first.PlusDays(number - 1)
            : LaneLabel.WeekdayOf(cell.Text) is { } weekday ? Next(first, weekday) : (LocalDate?)null;
        if (counted is { } taken)
        {
            state.Findings.DayCounted(place, Words.OneLine(cell.Text), taken);
        }

        return counted;
    }

    private LocalDate Next(LocalDate first, IsoDayOfWeek weekday)
    {
        var from = latest ?? first;
        var next = from.DayOfWeek == weekday ? from : from.Next(weekday);
        latest = next;
        return next;
    }
}
