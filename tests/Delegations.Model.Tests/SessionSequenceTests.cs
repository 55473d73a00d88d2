using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Model.Tests;

public sealed class SessionSequenceTests
{
    private static readonly LocalDate Day = new(2031, 3, 10);

    [Fact]
    public void Sessions_are_in_order_of_time_over_zones_and_one_without_stays_behind_the_one_it_follows()
    {
        var phoenix = Session("phoenix", 9) with { TimeZone = DateTimeZoneProviders.Tzdb["America/Phoenix"] };

        var ordered = SessionSequence.Of([phoenix, Session("undated", null) with { Date = null }, Session("late", 15), Session("early", 9), Session("open", null)]);

        Assert.Equal(["early", "open", "late", "phoenix", "undated"], ordered.Select(session => session.Title));
    }

    [Fact]
    public void An_end_that_is_not_given_is_the_next_start_whatever_was_inferred_before()
    {
        var before = SessionSequence.Of([Session("first", 9), Session("second", 11)]);

        var after = SessionSequence.Of([before[0], before[1] with { Start = new LocalTime(11, 20) }]);

        Assert.Equal((new LocalTime(11, 0), new LocalTime(11, 20)), (before[0].InferredEnd, after[0].InferredEnd));
    }

    [Fact]
    public void An_end_that_no_longer_needs_to_be_inferred_is_not()
    {
        var before = SessionSequence.Of([Session("first", 9), Session("second", 11)]);

        var ended = SessionSequence.Of([before[0] with { End = new LocalTime(10, 0) }, before[1]]);
        var cancelled = SessionSequence.Of([before[0] with { Cancelled = true }, before[1]]);
        var alone = SessionSequence.Of([before[0]]);

        Assert.All([ended, cancelled, alone], sessions => Assert.Null(sessions[0].InferredEnd));
    }

    private static Session Session(string title, int? hour) => new()
    {
        Id = SessionId.Derive(title),
        Date = Day,
        Start = hour is { } known ? new LocalTime(known, 0) : null,
        TimeZone = DateTimeZoneProviders.Tzdb["Europe/Brussels"],
        Title = title,
        Origin = title,
    };
}
