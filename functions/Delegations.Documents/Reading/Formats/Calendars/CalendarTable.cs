using Delegations.Documents.Reading.Interpreting;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Brings occurrences to the tables that every format is brought to. Its headings are fields, not words of a language.</summary>
internal static class CalendarTable
{
    private static readonly Field[] Shared = [Field.Reference, Field.Title, Field.Place, Field.Description, Field.Category, Field.Status, Field.Audience, Field.Host, Field.Zone, Field.Date, Field.EndDate];
    private static readonly Field[] Timed = [.. Shared, Field.Start, Field.End];

    private static readonly LocalDatePattern DayPattern = LocalDatePattern.Iso;
    private static readonly LocalTimePattern ClockPattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    /// <summary>The name of a calendar (RFC 7986 5.1), and what programs wrote before it was standardised.</summary>
    public static string TitleOf(CalendarComponent calendar) =>
        new[] { "NAME", "X-WR-CALNAME", "X-CALNAME" }.Select(calendar.Text).FirstOrDefault(name => name.Length > 0) ?? "";

    /// <summary>Whole days have a table of their own, before the others: nobody forgot their start.</summary>
    /// <remarks>Where events have different organisers, each is its host; one for all is whoever keeps the calendar.</remarks>
    public static List<SourceBlock> Of(IReadOnlyList<Occurrence> occurrences, string title, ReadBudget budget)
    {
        var blocks = new List<SourceBlock>(3);
        var hasHosts = occurrences.Select(occurrence => occurrence.Event.Organiser).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Skip(1).Any();
        var head = title.Length == 0 ? [] : new[] { new SourceRow(1, [new SourceCell("Title", Field.Title), new SourceCell(title)]) };
        foreach (var fields in new[] { Shared, Timed })
        {
            var rows = new List<SourceRow>(occurrences.Count + 2);
            rows.AddRange(blocks.Count == 0 ? head : []);
            rows.Add(new SourceRow(1, [.. fields.Select(field => new SourceCell(field.ToString(), field))]));
            foreach (var occurrence in occurrences)
            {
                if (occurrence.Event.Start.IsDate == (fields.Length == Shared.Length))
                {
                    budget.SpendRow(fields.Length);
                    rows.Add(RowOf(occurrence, isTimed: fields.Length > Shared.Length, hasHosts));
                }
            }

            blocks.Add(new SourceTable("", PlaceStyle.Line, rows));
        }

        return blocks;
    }

    private static SourceRow RowOf(Occurrence occurrence, bool isTimed, bool hasHosts)
    {
        var found = occurrence.Event;
        var last = isTimed ? occurrence.End?.Date : occurrence.End?.Date.PlusDays(-1);
        var endDate = last > occurrence.Start.Date ? last : null;
        var cells = new List<SourceCell>(Timed.Length)
        {
            new(occurrence.Reference), new(found.Title), new(found.Place), new(found.Description), new(found.Categories), new(found.Status), new(found.Audience),
            new(hasHosts ? found.Organiser : ""), occurrence.Zone is { } zone ? new SourceCell(zone.Id, zone) : default, Day(occurrence.Start.Date), endDate is { } day ? Day(day) : default,
        };
        if (isTimed)
        {
            cells.Add(Clock(occurrence.Start.TimeOfDay));
            cells.Add(occurrence.End is { } end ? Clock(end.TimeOfDay) : default);
        }

        return new SourceRow(found.Line, cells);
    }

    private static SourceCell Day(LocalDate date) => new(DayPattern.Format(date), date);

    private static SourceCell Clock(LocalTime time) => new(ClockPattern.Format(time), time);
}
