using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A VTIMEZONE (RFC 5545 3.6.5), for files whose zones have names of their own.</summary>
internal sealed class ZoneDefinition
{
    // Twice a week finds clock changes that lie a week apart, as those of Europe and America do.
    private const int SampleDays = 3;

    private readonly CalendarComponent component;
    private readonly List<(CalendarComponent Observance, Offset From, Offset To)> observances = [];

    public ZoneDefinition(CalendarComponent component)
    {
        this.component = component;
        foreach (var observance in component.Components.Where(part => part.Name is "STANDARD" or "DAYLIGHT"))
        {
            if (OffsetText.Read(observance.Text("TZOFFSETTO")) is { } to)
            {
                observances.Add((observance, OffsetText.Read(observance.Text("TZOFFSETFROM")) ?? to, to));
            }
        }
    }

    public int Line => component.Line;

    /// <summary>Where the program that wrote the file says which zone of the database it is.</summary>
    public string Location => component.Text("X-LIC-LOCATION");

    public bool IsEmpty => observances.Count == 0;

    /// <summary>The first of the zones whose clocks do in this year what the definition says.</summary>
    public DateTimeZone? Match(int year, IEnumerable<DateTimeZone> candidates)
    {
        var onsets = Onsets(year);
        var samples = new List<(Instant At, Offset Offset)>();
        for (var at = Instant.FromUtc(year, 1, 1, 12, 0); at < Instant.FromUtc(year + 1, 1, 1, 0, 0); at += Duration.FromDays(SampleDays))
        {
            samples.Add((at, OffsetAt(at, onsets)));
        }

        return candidates.FirstOrDefault(zone => samples.TrueForAll(sample => zone.GetUtcOffset(sample.At) == sample.Offset));
    }

    /// <summary>The offset in the middle of a day.</summary>
    public Offset OffsetAt(LocalDate date) => OffsetAt(Instant.FromUtc(date.Year, date.Month, date.Day, 12, 0), Onsets(date.Year));

    private Offset OffsetAt(Instant at, List<(Instant At, Offset To)> onsets)
    {
        var offset = observances[0].From;
        foreach (var onset in onsets)
        {
            if (onset.At > at)
            {
                break;
            }

            offset = onset.To;
        }

        return onsets.Count == 0 ? observances[0].To : offset;
    }

    /// <summary>When the clocks were changed, up to the end of the year; of yearly rules, that year's and the one's before.</summary>
    private List<(Instant At, Offset To)> Onsets(int year)
    {
        var onsets = new List<(Instant At, Offset To)>();
        foreach (var (observance, from, to) in observances)
        {
            if (observance.Property("DTSTART") is not { } property || CalendarMoment.Read(property.Value, null) is not { } start)
            {
                continue;
            }

            var dates = observance.Property("RRULE") is { } rule && RecurrenceRule.Read(rule.Value) is { Frequency: RecurrenceFrequency.Yearly } yearly
                ? YearlyDates(yearly, start.Local, year)
                : observance.All("RDATE").SelectMany(CalendarMoment.ReadList).OfType<CalendarMoment>().Select(moment => moment.Local).Append(start.Local);
            onsets.AddRange(dates.Where(date => date.Year <= year).Select(date => (date.WithOffset(from).ToInstant(), to)));
        }

        return [.. onsets.OrderBy(onset => onset.At)];
    }

    private static IEnumerable<LocalDateTime> YearlyDates(RecurrenceRule rule, LocalDateTime start, int year)
    {
        var filter = new RuleFilter(rule, start);
        for (var of = Math.Max(start.Year, year - 1); of <= year; of++)
        {
            foreach (var date in filter.Of(new LocalDate(of, 1, 1), new LocalDate(of + 1, 1, 1)))
            {
                if (rule.Until is not { } until || date <= until.Local.PlusDays(1))
                {
                    yield return date;
                }
            }
        }
    }
}
