using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Model.Tests;

public sealed class SessionTests
{
    private static readonly DateTimeZone Brussels = DateTimeZoneProviders.Tzdb["Europe/Brussels"];
    private static readonly LocalDate Day = new(2025, 11, 3);

    private static readonly Session Plain = new()
    {
        Id = SessionId.Derive("session"),
        Date = Day,
        Start = new LocalTime(9, 0),
        TimeZone = Brussels,
        Title = "Welcome",
        Origin = "line 1",
    };

    [Fact]
    public void Ends_when_it_says()
    {
        Assert.Equal(Day + new LocalTime(10, 30), (Plain with { End = new LocalTime(10, 30), InferredEnd = new LocalTime(12, 0) }).LocalEnd);
    }

    [Fact]
    public void Ends_with_the_next_start_else_after_an_hour()
    {
        Assert.Equal(Day + new LocalTime(12, 0), (Plain with { InferredEnd = new LocalTime(12, 0) }).LocalEnd);
        Assert.Equal(Day + new LocalTime(10, 0), Plain.LocalEnd);
    }

    [Fact]
    public void Ends_the_next_day_where_it_says_so()
    {
        var night = Plain with { Start = new LocalTime(22, 0), End = new LocalTime(1, 0), EndDate = Day.PlusDays(1) };

        Assert.Equal(Day.PlusDays(1) + new LocalTime(1, 0), night.LocalEnd);
        Assert.Equal(Instant.FromUtc(2025, 11, 4, 0, 0), night.EndInstant);
    }

    [Fact]
    public void Never_ends_before_it_starts()
    {
        Assert.Equal(Day + new LocalTime(10, 0), (Plain with { End = new LocalTime(8, 0) }).LocalEnd);
    }

    [Fact]
    public void Has_no_times_where_day_or_start_is_missing()
    {
        Assert.Null((Plain with { Date = null }).LocalStart);
        Assert.Null((Plain with { Start = null }).LocalEnd);
        Assert.Null((Plain with { Start = null }).EndInstant);
    }

    [Theory]
    [InlineData(3, 30, "2025-03-30T00:30:00Z", 1, 30)]
    [InlineData(3, 30, "2025-03-30T01:30:00Z", 2, 30)]
    [InlineData(10, 26, "2025-10-26T00:30:00Z", 2, 30)]
    public void A_time_in_a_gap_moves_forward_and_a_time_in_an_overlap_is_the_earlier(int month, int day, string expected, int hour, int minute)
    {
        var instant = PlaceTime.ToInstant(new LocalDateTime(2025, month, day, hour, minute), Brussels);

        Assert.Equal(expected, instant.ToString());
    }
}
