using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>When a row takes place.</summary>
internal sealed partial class SessionRows
{
    private const int DayChange = 4;

    private void AddTimes(Dictionary<Field, SourceCell> cells, MappingReading reading, TreeScope scope, TreeDay day)
    {
        if (day.Rank > 0)
        {
            cells[Field.Date] = new SourceCell(day.Text, day.Date);
        }

        if (scope.EndsAtFour && reading.Days.Count == 0 && TreeDay.DateOf(day) is { } listed && TimeNotation.Find(reading.Start)?.Start is { Hour: < DayChange })
        {
            cells[Field.Date] = new SourceCell(day.Text, listed.PlusDays(1));
        }

        var own = reading.Start.Length > 0;
        var start = own ? reading.Start : scope.Start;
        var end = reading.End.Length > 0 ? reading.End : own ? "" : scope.End;
        if (!own && scope.Duration.Length > 0 && !cells.ContainsKey(Field.Duration))
        {
            cells[Field.Duration] = new SourceCell(scope.Duration);
        }

        if (cells.TryGetValue(Field.Duration, out var duration))
        {
            cells[Field.Duration] = new SourceCell(duration.Text, TreeMoments.ReadDuration(duration.Text));
            if (end.Length > 0 || (TimeNotation.Find(start) is { End: not null } && TreeMoments.Read(start) is null))
            {
                cells.Remove(Field.Duration);
            }
        }

        var date = SetMoment(cells, Field.Start, Field.Date, start);
        var endDate = SetMoment(cells, Field.End, Field.EndDate, end);
        if (endDate is not null && endDate == date)
        {
            cells.Remove(Field.EndDate);
        }
    }

    private LocalDate? SetMoment(Dictionary<Field, SourceCell> cells, Field timeField, Field dateField, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (TreeMoments.Read(text) is not { } moment)
        {
            cells[timeField] = new SourceCell(text, TreeMoments.OfNumber(text));
            return null;
        }

        var local = moment.Local;
        if (moment.Offset is { } offset)
        {
            var shown = zone ?? AnsweredZone(cells, offset);
            local = shown is null ? local : local.WithOffset(offset).ToInstant().InZone(shown).LocalDateTime;
            SetOffset(cells, offset, shown);
        }

        cells[dateField] = new SourceCell(text, local.Date);
        if (moment.HasTime)
        {
            cells[timeField] = new SourceCell(text, local.TimeOfDay);
        }

        return local.Date;
    }

    /// <summary>Where the times of the file are given in UTC, the zone that a coordinator named; the end follows the start.</summary>
    private DateTimeZone? AnsweredZone(Dictionary<Field, SourceCell> cells, Offset offset) =>
        cells.TryGetValue(Field.Zone, out var known) ? known.Value as DateTimeZone : offset == Offset.Zero ? findings.Answers.UtcZone : null;

    private void SetOffset(Dictionary<Field, SourceCell> cells, Offset offset, DateTimeZone? shown)
    {
        if (zone is not null || cells.ContainsKey(Field.Zone))
        {
            return;
        }

        if (shown is not null)
        {
            cells[Field.Zone] = new SourceCell(shown.Id, shown);
            findings.UtcZoneAnswered(shown);
            return;
        }

        cells[Field.Zone] = new SourceCell(offset == Offset.Zero ? "UTC" : "UTC" + offset, offset);
        if (offset == Offset.Zero && !saidUtc)
        {
            findings.TimesInUtc();
            saidUtc = true;
        }
    }
}
