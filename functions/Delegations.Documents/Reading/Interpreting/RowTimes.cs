using System.Globalization;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the day and the times of one row, whichever columns hold them.</summary>
internal sealed class RowTimes(SourceTable table, SourceRow row, ColumnMap map, ReadingState state)
{
    // Programmes of more days give dates.
    private const int MostDays = 31;

    private readonly FindingsWriter findings = state.Findings;

    /// <summary>Whether the row gives a day of which only the year is unknown.</summary>
    public bool HasYearlessDate { get; private set; }

    /// <summary>The day that the row itself gives; it holds for the rows below too.</summary>
    public LocalDate? ReadDate()
    {
        var column = DateColumn();
        var cell = row[column];
        switch (cell.Value)
        {
            case LocalDate date:
                return state.Day = date;
            case LocalDateTime moment:
                return state.Day = moment.Date;
            default:
                break;
        }

        if (cell.IsEmpty)
        {
            return null;
        }

        var place = table.CellPlace(row, Math.Max(0, column));
        if (state.DateIn(cell.Text) is { } reading)
        {
            HasYearlessDate = reading is { Date: null, IsImpossible: false };
            return cell.Continued ? state.Day : state.Accept(WithYearBeside(reading, cell.Text), cell.Text, place);
        }

        return SerialNumber.Read(cell.Text)?.Date is { } serial ? state.Day = serial : ReadDayWord(cell, place);
    }

    /// <summary>The day of the end, where it is another.</summary>
    public LocalDate? ReadEndDate(LocalDate? date)
    {
        var cell = Cell(Field.EndDate);
        var end = cell.Value switch
        {
            LocalDate typed => typed,
            LocalDateTime moment => moment.Date,
            _ => cell.IsEmpty ? null : state.DateIn(cell.Text)?.Date,
        };
        return end == date ? null : end;
    }

    /// <summary>The start, and the end as given or as the duration gives it.</summary>
    public CellTimes ReadTimes(out LocalTime? end)
    {
        var times = ReadTimeCell(Field.Start) ?? default;
        if (times.Start is null && Cell(Field.Date).Value is LocalDateTime moment)
        {
            times = times with { Start = moment.TimeOfDay };
        }
        else if (times.Start is null && !map.Has(Field.Start) && CellTimes.OfTime(Cell(Field.Date), state.Rules) is { Start: not null } dated)
        {
            times = dated with { Date = null };
        }

        var endTimes = ReadTimeCell(Field.End);
        end = times.End ?? endTimes?.End ?? endTimes?.Start;
        if (end is null && times.Start is { } start && ReadDuration() is { } duration)
        {
            end = start.PlusMinutes((long)duration.TotalMinutes);
        }

        return times;
    }

    private SourceCell Cell(Field field) => row[map.Column(field)];

    private string Place(Field field) => table.CellPlace(row, Math.Max(0, map.Column(field)));

    /// <summary>Where several columns give the day (its name, its number, its date), the one with a whole date counts.</summary>
    private int DateColumn()
    {
        var columns = map.Columns(Field.Date);
        if (columns.Count < 2)
        {
            return map.Column(Field.Date);
        }

        foreach (var column in columns)
        {
            if (row[column].Value is LocalDate or LocalDateTime || state.DateIn(row[column].Text) is { Date: not null, HasYear: true })
            {
                return column;
            }
        }

        foreach (var column in columns)
        {
            if (state.DateIn(row[column].Text) is not null)
            {
                return column;
            }
        }

        return map.Column(Field.Date);
    }

    /// <summary>"12/09" beside "120924": six digits are a date where another column has the same day.</summary>
    private DateReading WithYearBeside(DateReading reading, string text)
    {
        if (reading is not { Date: null, IsImpossible: false })
        {
            return reading;
        }

        foreach (var column in map.Columns(Field.Date))
        {
            if (DateNotation.SixDigits(row[column].Text) is { } six && DateNotation.Find(text, state.Rules with { Year = six.Year }) is { Date: { } date } dated && date == six)
            {
                return dated;
            }
        }

        return reading;
    }

    /// <summary>A date cell that holds a weekday or "day 2".</summary>
    private LocalDate? ReadDayWord(SourceCell cell, string place)
    {
        var number = DayNumberNotation.Find(cell.Text) ?? (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bare) && bare is >= 1 and <= MostDays ? bare : null);
        if (number is { } counted)
        {
            state.SetDayNumber(counted, Words.OneLine(cell.Text));
            return state.Day;
        }

        if (LaneLabel.WeekdayOf(cell.Text) is { } weekday)
        {
            state.SetWeekday(weekday, Words.OneLine(cell.Text));
            return state.Day;
        }

        ReportDate(cell, place);
        state.Day = null;
        return null;
    }

    /// <summary>A day still to be set is not the day above; nor is one that cannot be read.</summary>
    private void ReportDate(SourceCell cell, string place)
    {
        if (PeopleNotation.IsPlaceholder(cell.Text))
        {
            findings.DayOpen(place);
        }
        else
        {
            findings.DateUnreadable(place, cell.Text);
        }
    }

    private CellTimes? ReadTimeCell(Field field)
    {
        var cell = Cell(field);
        if (cell.IsEmpty)
        {
            return null;
        }

        var times = state.TimesIn(WithHalf(cell, field));
        if (times is null && PeopleNotation.IsPlaceholder(cell.Text))
        {
            findings.TimeOpen(Place(field));
        }
        else if (times is null && cell.Text.Any(char.IsAsciiDigit))
        {
            findings.TimeUnreadable(Place(field), Words.OneLine(cell.Text));
        }

        return times;
    }

    /// <summary>"9:00" with "AM" in the next column.</summary>
    private SourceCell WithHalf(SourceCell cell, Field field)
    {
        var beside = row[map.Column(field) + 1].Text;
        return beside.Length is >= 2 and <= 4 && cell.Value is null or LocalTime && Words.Key(beside).Replace(" ", "", StringComparison.Ordinal) is "am" or "pm" && !cell.Text.EndsWith('m')
            ? new SourceCell($"{cell.Text} {Words.Key(beside).Replace(" ", "", StringComparison.Ordinal)}") : cell;
    }

    private Duration? ReadDuration()
    {
        var cell = Cell(Field.Duration);
        if (cell.IsEmpty)
        {
            return null;
        }

        var duration = DurationNotation.Read(cell.Text, cell.Value);
        if (duration is null)
        {
            findings.DurationUnreadable(Place(Field.Duration), cell.Text);
        }

        return duration;
    }
}
