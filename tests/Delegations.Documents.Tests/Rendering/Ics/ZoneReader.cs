using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Reads the VTIMEZONEs of a file by RFC 5545 section 3.6.5 alone, knowing nothing of how they were made.</summary>
internal sealed class ZoneReader
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    private readonly List<Observance> _observances = [];
    private readonly Dictionary<int, List<(Instant At, Offset To)>> _onsetsUntil = [];

    private ZoneReader(IEnumerable<string> lines)
    {
        Observance? current = null;
        foreach (var line in lines)
        {
            var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            switch (name)
            {
                case "BEGIN" when value is "STANDARD" or "DAYLIGHT":
                    current = new Observance { Kind = value };
                    break;
                case "END" when current is not null && value == current.Kind:
                    _observances.Add(current);
                    current = null;
                    break;
                case "DTSTART" when current is not null:
                    current.Start = Local.Parse(value).Value;
                    break;
                case "TZOFFSETFROM" when current is not null:
                    current.From = OffsetOf(value);
                    break;
                case "TZOFFSETTO" when current is not null:
                    current.To = OffsetOf(value);
                    break;
                case "RRULE" when current is not null:
                    current.Rule = value.Split(';').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
                    break;
            }
        }
    }

    public IReadOnlyList<Observance> Observances => _observances;

    /// <summary>The zones of a file by their TZID.</summary>
    public static Dictionary<string, ZoneReader> Of(string ics)
    {
        var zones = new Dictionary<string, ZoneReader>(StringComparer.Ordinal);
        var lines = Messages.Lines(ics);
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index] is "BEGIN:VTIMEZONE")
            {
                var component = lines.Skip(index).TakeWhile(line => line is not "END:VTIMEZONE").ToList();
                zones.Add(component.Single(line => line.StartsWith("TZID:", StringComparison.Ordinal))[5..], new ZoneReader(component));
            }
        }

        return zones;
    }

    /// <summary>The offset that holds at an instant: that of the last onset at or before it.</summary>
    public Offset? At(Instant instant)
    {
        var year = instant.InUtc().Year + 1;
        if (!_onsetsUntil.TryGetValue(year, out var onsets))
        {
            onsets =
            [
                .. _observances
                    .SelectMany(observance => observance.Onsets(year).Select(onset => (At: onset.WithOffset(observance.From).ToInstant(), observance.To)))
                    .OrderBy(onset => onset.At),
            ];
            _onsetsUntil.Add(year, onsets);
        }

        return onsets.Where(onset => onset.At <= instant).Select(onset => (Offset?)onset.To).LastOrDefault();
    }

    private static Offset OffsetOf(string value)
    {
        Assert.Matches("^[+-][0-9]{4}([0-9]{2})?$", value);
        var seconds = (Number(value, 1) * 3600) + (Number(value, 3) * 60) + (value.Length > 5 ? Number(value, 5) : 0);
        return Offset.FromSeconds(value[0] is '-' ? -seconds : seconds);
    }

    private static int Number(string text, int at) => int.Parse(text.AsSpan(at, 2), CultureInfo.InvariantCulture);

    internal sealed class Observance
    {
        private static readonly string[] Weekdays = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

        public required string Kind { get; init; }

        public LocalDateTime Start { get; set; }

        public Offset From { get; set; }

        public Offset To { get; set; }

        public Dictionary<string, string>? Rule { get; set; }

        public IEnumerable<LocalDateTime> Onsets(int untilYear)
        {
            if (Rule is null)
            {
                return [Start];
            }

            Assert.Equal("YEARLY", Rule["FREQ"]);
            return Enumerable.Range(Start.Year, Math.Max(0, untilYear - Start.Year + 1)).Select(Onset).Where(onset => onset >= Start);
        }

        private LocalDateTime Onset(int year)
        {
            var month = int.Parse(Rule!["BYMONTH"], CultureInfo.InvariantCulture); // only called with a rule
            var (ordinal, weekday) = (int.Parse(Rule["BYDAY"][..^2], CultureInfo.InvariantCulture), Rule["BYDAY"][^2..]);
            var days = Enumerable.Range(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
                .Select(day => new LocalDate(year, month, day))
                .Where(date => Weekdays[(int)date.DayOfWeek] == weekday)
                .ToList();
            return (ordinal < 0 ? days[^-ordinal] : days[ordinal - 1]) + Start.TimeOfDay;
        }
    }
}
