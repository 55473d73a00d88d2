using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class DayScaleTests
{
    private static readonly LocalDate Day = new(2025, 11, 3);

    [Fact]
    public void A_free_stretch_between_two_places_is_a_gap_and_a_way()
    {
        var scale = Scale(At("Hall", "09:00", "10:00"), At("Works", "10:45", "12:00"));

        Assert.Equal([new ScaleSpan(600, 645)], scale.Gaps);
        Assert.Equal((0, 1, 45), scale.Transfers.Select(way => (way.FromRow, way.ToRow, way.Minutes)).Single());
        Assert.Contains("Gap 10:00–10:45 (45\u00A0min); Transfer 10:00–10:45 (45\u00A0min): Hall → Works", ScaleWords.Describe(scale, DocumentWords.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_for_breath_is_no_gap() => Assert.Empty(Scale(At("Hall", "09:00", "10:00"), At("Hall", "10:10", "11:00")).Gaps);

    [Fact]
    public void What_overlaps_at_one_place_lies_in_lanes()
    {
        var scale = Scale(At("Hall", "09:00", "11:00"), At("Hall", "10:00", "12:00"), At("Hall", "11:00", "12:00"));

        Assert.Equal([0, 1, 0], scale.Rows.Single().Bars.Select(bar => bar.Lane));
        Assert.Equal([new ScaleSpan(600, 720)], scale.Overlaps);
        Assert.Contains("Overlap 10:00–12:00", ScaleWords.Describe(scale, DocumentWords.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_goes_where_from_parallel_sessions_is_not_guessed()
    {
        var scale = Scale(At("Hall", "09:00", "10:00"), At("Works", "09:00", "10:00"), At("Garden", "10:30", "11:00"));

        Assert.Equal([new ScaleSpan(540, 600)], scale.Overlaps);
        Assert.Empty(scale.Transfers);
    }

    [Fact]
    public void Rooms_of_one_stop_share_a_row_named_by_what_they_share()
    {
        var stop = StopId.Derive("centre");

        var scale = Scale(At("Centre, Redu – room of stars", "09:00", "10:00") with { Stop = stop }, At("Centre, Redu – room of suns", "10:00", "11:00") with { Stop = stop });

        Assert.Equal(["Centre, Redu"], scale.Rows.Select(row => row.Place));
        Assert.Empty(scale.Transfers);
    }

    [Theory]
    [InlineData(1, "01:30", 26)]
    [InlineData(1, "20:00", 28)]
    public void A_session_past_midnight_is_drawn_to_its_end_but_not_beyond_four(int days, string end, int last)
    {
        var scale = Scale(At("Hall", "20:00", "21:00"), At("Train", "22:00", end) with { EndDate = Day.PlusDays(days) });

        Assert.Equal((20, last), (scale.First, scale.Last));
    }

    [Fact]
    public void Sessions_in_another_zone_stand_where_the_days_own_clock_has_them()
    {
        var scale = Scale(At("Hall", "09:00", "10:00"), At("Call with Phoenix", "04:00", "05:00") with { TimeZone = Samples.Phoenix });

        Assert.Equal((12 * 60, 13 * 60), scale.Rows[1].Bars.Select(bar => (bar.Start, bar.End)).Single());
    }

    [Fact]
    public void Beyond_fourteen_places_the_last_row_is_shared()
    {
        var scale = Scale([.. Enumerable.Range(0, 30).Select(index => At(FormattableString.Invariant($"Place {index}"), "09:00", "10:00"))]);

        Assert.Equal((14, "…", 17), (scale.Rows.Count, scale.Rows[^1].Place, scale.Rows[^1].Lanes));
    }

    [Fact]
    public void One_session_is_no_picture() => Assert.Null(DayScale.Of(DayOf(At("Hall", "09:00", "10:00"))));

    private static Session At(string place, string start, string end) => Samples.Session($"{place} {start}", Day, start, end) with { Place = place };

    private static DayScale Scale(params IReadOnlyList<Session> sessions) => DayScale.Of(DayOf(sessions))!;

    private static AgendaDay DayOf(params IReadOnlyList<Session> sessions) =>
        Agenda.From(Samples.Itinerary(sessions), Samples.Settings(Audience.Public)).Chapters[0].Days[0];
}
