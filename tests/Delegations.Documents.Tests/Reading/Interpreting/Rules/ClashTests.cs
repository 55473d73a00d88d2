using Delegations.Documents.Reading.Interpreting.Rules;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class ClashTests
{
    private static readonly Instant Day = Instant.FromUtc(2025, 11, 3, 0, 0);

    [Theory]
    [InlineData("9-10 10-11", "")]
    [InlineData("9-10 9-10", "0+1")]
    [InlineData("9-11 10-12", "0+1")]
    [InlineData("9-12 10-11", "0>1")]
    [InlineData("9-12 10-11 11-12", "")]
    [InlineData("9-18 10-11", "")]
    [InlineData("9-18 10-12 11-13", "1+2")]
    [InlineData("9-11 10-12 11-13", "0+1 1+2")]
    [InlineData("9-10 9-10 9-10", "0+1 0+2")]
    [InlineData("9-12 10-11 13-14 13-15", "0>1 2>3")]
    public void Sessions_at_the_same_time_clash_unless_one_frames_the_others(string slots, string expected)
    {
        var ordered = slots.Split(' ').Select(Slot).OrderBy(slot => slot.Start).ThenByDescending(slot => slot.End).ToList();

        var clashes = Clash.Find(ordered).Select(clash => $"{At(clash.Earlier)}{(clash.IsNested ? '>' : '+')}{At(clash.Later)}");

        Assert.Equal(expected, string.Join(' ', clashes));

        int At(TimeSlot slot) => ordered.FindIndex(other => ReferenceEquals(other, slot));
    }

    [Fact]
    public void Fifty_thousand_at_once_are_compared_in_one_pass()
    {
        var slots = Enumerable.Range(0, 50_000).Select(index => Between(Day.PlusTicks(index), Day.PlusTicks(1_000_000 + (index * 7919 % 100_000)))).ToList();
        var counted = new CountedList<TimeSlot>(slots);

        var clashes = Clash.Find(counted);

        Assert.InRange(clashes.Count, 1, slots.Count);
        Assert.Equal(slots.Count, counted.Reads);
    }

    private static TimeSlot Slot(string hours)
    {
        var parts = hours.Split('-');
        return Between(Day + Duration.FromHours(Hour(parts[0])), Day + Duration.FromHours(Hour(parts[1])));
    }

    private static int Hour(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static TimeSlot Between(Instant start, Instant end) =>
        new(new Session { Id = SessionId.Derive($"{start}", $"{end}"), TimeZone = DateTimeZone.Utc, Title = "A", Origin = "line 1" }, start, end, HasEnd: true);
}
