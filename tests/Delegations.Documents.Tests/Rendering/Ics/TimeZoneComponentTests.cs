using System.Text;
using Delegations.Documents.Rendering.Ics;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Ics;

/// <summary>Statements D3 to D7: the zones that a file brings along.</summary>
public sealed class TimeZoneComponentTests
{
    private static readonly string[] Ids =
    [
        "Europe/Brussels", "Europe/London", "Europe/Dublin", "Europe/Lisbon", "Europe/Moscow", "America/New_York", "America/Los_Angeles", "America/Phoenix",
        "America/Sao_Paulo", "America/Santiago", "America/St_Johns", "America/Nuuk", "Africa/Casablanca", "Africa/Cairo", "Africa/Johannesburg",
        "Asia/Tashkent", "Asia/Almaty", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Asia/Jerusalem", "Asia/Gaza", "Asia/Beirut", "Australia/Sydney",
        "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Apia", "Pacific/Kiritimati",
    ];

    public static TheoryData<string, int> ZonesAndYears =>
    [
        .. from id in Ids from year in (int[])[2005, 2015, 2025, 2026, 2031] select new TheoryDataRow<string, int>(id, year),
    ];

    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void D7_offsets_agree_with_the_zone_database_all_year_and_to_the_second_at_its_edges(string id, int year)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var start = Instant.FromUtc(year, 1, 1, 0, 0);
        var end = Instant.FromUtc(year + 1, 1, 1, 0, 0);
        var edges = zone.GetZoneIntervals(start, end).Where(interval => interval.HasStart).Select(interval => interval.Start);
        var moments = Enumerable.Range(0, 365 * 4).Select(quarter => start + Duration.FromHours(6 * quarter))
            .Concat(edges.SelectMany(edge => (Instant[])[edge - Duration.FromSeconds(1), edge, edge + Duration.FromHours(12)]))
            .Where(moment => moment >= start);

        var read = ZoneOf(zone, new LocalDateTime(year, 1, 1, 0, 0), new LocalDateTime(year, 12, 31, 23, 0));

        Assert.All(moments, moment => Assert.Equal(zone.GetUtcOffset(moment), read.At(moment)));
    }

    [Fact]
    public void D7_every_zone_of_the_database_is_right_on_the_days_of_this_decade()
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            if (TimeZoneComponent.IsUtc(zone))
            {
                continue;
            }

            var read = ZoneOf(zone, new LocalDateTime(2024, 6, 1, 0, 0), new LocalDateTime(2027, 6, 1, 0, 0));

            Assert.All(
                Enumerable.Range(0, 36).Select(month => Instant.FromUtc(2024, 6, 15, 12, 0) + Duration.FromDays(30 * month)),
                moment => Assert.Equal((id, zone.GetUtcOffset(moment)), (id, read.At(moment))));
        }
    }

    [Theory]
    [InlineData("Europe/Brussels")]
    [InlineData("America/Los_Angeles")]
    [InlineData("America/Phoenix")]
    public void D3_each_zone_that_is_used_is_there_once(string id)
    {
        var message = Messages.Reference with { Zone = DateTimeZoneProviders.Tzdb[id] };

        var ics = Messages.Text(message);

        Assert.Equal([id], ZoneReader.Of(ics).Keys);
        Assert.Contains($";TZID={id}:", ics, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void D4_each_part_is_complete(string id, int year)
    {
        var lines = Written(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(year, 5, 1, 9, 0), new LocalDateTime(year, 5, 1, 10, 0));

        var parts = lines.Count(line => line is "BEGIN:STANDARD" or "BEGIN:DAYLIGHT");
        Assert.True(parts > 0);
        Assert.Equal(parts, lines.Count(line => line.StartsWith("DTSTART:", StringComparison.Ordinal) && !line.EndsWith('Z')));
        Assert.Equal(parts, lines.Count(line => line.StartsWith("TZOFFSETFROM:", StringComparison.Ordinal)));
        Assert.Equal(parts, lines.Count(line => line.StartsWith("TZOFFSETTO:", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void D5_a_part_has_one_rule_at_most_and_no_list_of_dates(string id, int year)
    {
        var lines = Written(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(year, 5, 1, 9, 0), new LocalDateTime(year, 5, 1, 10, 0));

        var rules = 0;
        foreach (var line in lines)
        {
            rules = line.StartsWith("BEGIN:", StringComparison.Ordinal) ? 0 : line.StartsWith("RRULE", StringComparison.Ordinal) ? rules + 1 : rules;
            Assert.InRange(rules, 0, 1);
        }

        Assert.DoesNotContain(lines, line => line.StartsWith("RDATE", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void D6_a_rule_names_month_and_day(string id, int year) => Assert.All(
        Written(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(year, 5, 1, 9, 0), new LocalDateTime(year, 5, 1, 10, 0))
            .Where(line => line.StartsWith("RRULE", StringComparison.Ordinal)),
        line => Assert.Matches("^RRULE:FREQ=YEARLY;BYMONTH=[0-9]+;BYDAY=(-1|[1-5])(MO|TU|WE|TH|FR|SA|SU)$", line));

    [Theory]
    [InlineData("America/Phoenix")]
    [InlineData("Asia/Tashkent")]
    [InlineData("Asia/Kolkata")]
    public void D6_a_zone_without_summer_time_is_one_standard_part_without_a_rule(string id)
    {
        var read = ZoneOf(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(2026, 5, 1, 9, 0), new LocalDateTime(2026, 5, 1, 10, 0));

        var only = Assert.Single(read.Observances);
        Assert.Equal("STANDARD", only.Kind);
        Assert.Null(only.Rule);
    }

    [Theory]
    [InlineData("Europe/Brussels", "STANDARD", "-1SU", "10")]
    [InlineData("Europe/Brussels", "DAYLIGHT", "-1SU", "3")]
    [InlineData("Europe/Dublin", "DAYLIGHT", "-1SU", "3")]
    [InlineData("America/Los_Angeles", "DAYLIGHT", "2SU", "3")]
    [InlineData("Australia/Sydney", "DAYLIGHT", "1SU", "10")]
    [InlineData("Pacific/Auckland", "STANDARD", "1SU", "4")]
    public void D6_a_yearly_rule_is_the_laws_own(string id, string kind, string day, string month)
    {
        var read = ZoneOf(DateTimeZoneProviders.Tzdb[id], new LocalDateTime(2026, 5, 1, 9, 0), new LocalDateTime(2026, 5, 1, 10, 0));

        var rule = read.Observances.Single(observance => observance.Kind == kind).Rule;
        Assert.Equal((day, month), (rule?["BYDAY"], rule?["BYMONTH"]));
    }

    [Fact]
    public void D7_changes_that_follow_no_rule_are_listed_for_the_years_around()
    {
        var read = ZoneOf(DateTimeZoneProviders.Tzdb["Africa/Casablanca"], new LocalDateTime(2026, 3, 1, 9, 0), new LocalDateTime(2026, 3, 1, 10, 0));

        Assert.All(read.Observances, observance => Assert.InRange(observance.Start.Year, 2025, 2027));
        Assert.All(read.Observances, observance => Assert.Null(observance.Rule));
    }

    private static ZoneReader ZoneOf(DateTimeZone zone, LocalDateTime first, LocalDateTime last) =>
        ZoneReader.Of(string.Join("\r\n", Written(zone, first, last)) + "\r\n")[zone.Id];

    private static List<string> Written(DateTimeZone zone, LocalDateTime first, LocalDateTime last)
    {
        var writer = new IcsWriter();
        TimeZoneComponent.Write(writer, zone, first, last);
        return [.. Encoding.UTF8.GetString(writer.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
