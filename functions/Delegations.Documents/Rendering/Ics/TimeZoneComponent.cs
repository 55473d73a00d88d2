using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace Delegations.Documents.Rendering.Ics;

/// <summary>Writes a VTIMEZONE that holds for certain years and the one before and after (RFC 5545 section 3.6.5).</summary>
/// <remarks>
/// Where summer time comes and goes by one rule in all these years, that rule is written from the year it began, which is what
/// calendars expect to see; where it does not (Morocco, Chile, a change of law), each change of these years is written as such.
/// </remarks>
internal static class TimeZoneComponent
{
    private const int LastYear = 9980;
    private const int MostWritten = 200;

    /// <summary>What was written before: sixty invitations of a visit need one zone, and finding its rule means going back to when it began.</summary>
    private static readonly ConcurrentDictionary<(DateTimeZone Zone, int From, int To), byte[]> Written = new();

    /// <summary>Whether the zone is UTC under one of its names, rather than a place that keeps the same time.</summary>
    public static bool IsUtc(DateTimeZone zone) =>
        zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero;

    /// <summary>The TZID as a parameter; fixed offsets such as <c>UTC+05:30</c> have a colon.</summary>
    public static string Parameter(DateTimeZone zone) =>
        zone.Id.Contains(':', StringComparison.Ordinal) ? IcsText.Quote(zone.Id) : zone.Id;

    /// <summary>Appends the zone, good for times from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static void Write(IcsWriter writer, DateTimeZone zone, LocalDateTime first, LocalDateTime last)
    {
        if (IsUtc(zone))
        {
            return;
        }

        var from = Math.Clamp(first.Year - 1, 1, LastYear);
        var to = Math.Clamp(last.Year + 1, from, LastYear);
        if (Written.Count > MostWritten)
        {
            Written.Clear();
        }

        writer.Raw(Written.GetOrAdd((zone, from, to), static key => Render(key.Zone, key.From, key.To)));
    }

    private static byte[] Render(DateTimeZone zone, int from, int to)
    {
        var writer = new IcsWriter();
        writer.Line("BEGIN:VTIMEZONE");
        writer.Line($"TZID:{zone.Id}");
        if (YearlyRule.TryFind(zone, from, to) is { } rules)
        {
            WriteRules(writer, rules);
        }
        else
        {
            WriteConstant(writer, IntervalAtStart(zone, from), from);
            WriteEach(writer, Onset.Between(zone, from, to));
        }

        writer.Line("END:VTIMEZONE");
        return writer.ToArray();
    }

    private static ZoneInterval IntervalAtStart(DateTimeZone zone, int year) =>
        zone.GetZoneInterval(new LocalDateTime(year, 1, 1, 0, 0).InZoneLeniently(zone).ToInstant());

    /// <summary>What holds before the first change: from the first day of the years concerned, without a change of offset.</summary>
    private static void WriteConstant(IcsWriter writer, ZoneInterval interval, int year)
    {
        var kind = interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        writer.Line($"BEGIN:{kind}");
        writer.Time("DTSTART", new LocalDateTime(year, 1, 1, 0, 0));
        WriteOffsets(writer, interval.WallOffset, interval.WallOffset, interval.Name);
        writer.Line($"END:{kind}");
    }

    private static void WriteRules(IcsWriter writer, IReadOnlyList<YearlyRule> rules)
    {
        foreach (var (onset, day) in rules)
        {
            writer.Line($"BEGIN:{onset.Kind}");
            writer.Time("DTSTART", onset.Local);
            WriteOffsets(writer, onset.From, onset.To, onset.Name);
            writer.Line($"RRULE:FREQ=YEARLY;BYMONTH={onset.Local.Month.ToString(CultureInfo.InvariantCulture)};BYDAY={day}");
            writer.Line($"END:{onset.Kind}");
        }
    }

    private static void WriteEach(IcsWriter writer, IReadOnlyList<Onset> onsets)
    {
        foreach (var onset in onsets)
        {
            writer.Line($"BEGIN:{onset.Kind}");
            writer.Time("DTSTART", onset.Local);
            WriteOffsets(writer, onset.From, onset.To, onset.Name);
            writer.Line($"END:{onset.Kind}");
        }
    }

    private static void WriteOffsets(IcsWriter writer, Offset from, Offset to, string name)
    {
        writer.Line($"TZOFFSETFROM:{Signed(from)}");
        writer.Line($"TZOFFSETTO:{Signed(to)}");
        writer.Text("TZNAME", name);
    }

    private static string Signed(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var sign = offset.Seconds < 0 ? '-' : '+';
        var written = string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? written : string.Create(CultureInfo.InvariantCulture, $"{written}{seconds % 60:00}");
    }
}
