using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class DaysOfVisitTests
{
    private static readonly DateInterval Visit = new(new LocalDate(2025, 11, 3), new LocalDate(2025, 11, 5));

    [Theory]
    [InlineData("2025-11-02", true)]
    [InlineData("2025-11-03", false)]
    [InlineData("2025-11-05", false)]
    [InlineData("2025-11-06", true)]
    public void A_day_outside_the_visit_is_a_warning(string date, bool isOutside)
    {
        var itinerary = Readings.ReadWith($"Date,Start,Title\n{date},09:00,A", Known);

        Assert.Equal(isOutside ? [("date.outside-visit", Severity.Warning, "line 2")] : [], Warnings(itinerary));
    }

    [Fact]
    public void Days_are_only_compared_where_those_of_the_visit_are_known()
    {
        Assert.Empty(Warnings(Readings.ReadText("Date,Start,Title\n2025-11-02,09:00,A")));
    }

    [Theory]
    [InlineData("2025-06-02,2025-06-03,2026-02-25,2025-06-04", "line 4")]
    [InlineData("2024-06-02,2025-06-02,2025-06-02,2025-06-02", "line 2")]
    [InlineData("2025-06-02,2025-06-03,2025-06-20,2025-06-04", null)]
    [InlineData("2025-06-02,2025-06-03,2026-02-25", null)]
    [InlineData("2025-06-02,2025-06-03,2025-06-04,2026-02-25,2026-03-25", null)]
    [InlineData("2025-01-02,2025-03-03,2025-06-04,2025-09-05,2025-12-06", null)]
    public void One_day_far_from_all_others_is_a_slip(string dates, string? place)
    {
        var rows = dates.Split(',').Select((date, index) => $"{date},09:00,Session {index}");

        var itinerary = Readings.ReadText("Date,Start,Title\n" + string.Join('\n', rows));

        Assert.Equal(place is null ? [] : [("date.far-away", Severity.Warning, place)], Warnings(itinerary));
    }

    private static ReadOptions Known(ReadOptions options) => options with { Days = Visit };

    private static IEnumerable<(string, Severity, string)> Warnings(Itinerary itinerary) =>
        itinerary.Findings.Where(finding => finding.Severity > Severity.Info).Select(finding => (finding.Code, finding.Severity, finding.Place));
}
