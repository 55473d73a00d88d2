using System.Globalization;
using Xunit;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>The judge finds what it is there to find.</summary>
public sealed class JudgeTests
{
    private static readonly Programme First = new ItineraryMaker(7, ChaosSize.Small).Make();
    private static readonly Programme Changed = new ProgrammeChanges(7).Update(First);
    private readonly ChaosReport report = new("none", 7);

    [Fact]
    public void Finds_nothing_where_each_change_was_told_once()
    {
        Judge(First, Told(First));
        Assert.True(report.IsClean, report.Explain());
        Assert.Equal(50, report.Messages);
    }

    [Fact]
    public void Counts_what_is_missing_and_what_is_doubled()
    {
        var told = Told(First);

        Judge(First, told with { Entries = [.. told.Entries.Skip(1), told.Entries[1] with { Uid = "another" }], Sent = [.. told.Sent.Skip(1)] });

        Assert.Equal((1, 1, 0, 0, 0), (report.Missing, report.Doubled, report.Wrong, report.Stale, report.Surplus));
    }

    [Fact]
    public void Counts_what_says_something_wrong()
    {
        var told = Told(First);
        var host = told.Entries.First(entry => entry.Text.Contains("Room", StringComparison.Ordinal));

        Judge(First, told with { Entries = [.. told.Entries.Except([host, told.Entries[^1]]), host with { Text = "" }, told.Entries[^1] with { Place = "Elsewhere" }] });

        Assert.Equal((2, 2), (report.Wrong, report.Missing));
    }

    [Fact]
    public void Counts_what_was_not_updated_as_stale()
    {
        var judge = Judge(First, Told(First));

        judge.Check("update", [Changed], Told(First));

        Assert.True(report.Stale > 0);
        Assert.Equal(0, report.Wrong);
        Assert.Equal(report.Stale + (Expectation.Of(Changed).Count - Expectation.Of(First).Count), report.Missing);
    }

    [Fact]
    public void Counts_messages_about_what_did_not_change()
    {
        var judge = Judge(First, Told(First));
        var told = Told(First);

        judge.Check("nothing", [First], told with { Sent = [.. told.Sent, told.Sent[3] with { Identity = "once more" }] });

        Assert.Equal(1, report.Surplus);
    }

    [Fact]
    public void Counts_a_cancellation_with_a_new_invitation_for_one_change()
    {
        var judge = Judge(First, Told(First));
        var told = Told(First);
        var entry = told.Entries[0] with { Uid = "anew" };

        judge.Check("nothing", [First], told with { Entries = [entry, .. told.Entries.Skip(1)] });

        Assert.Equal(1, report.Surplus);
    }

    [Fact]
    public void Takes_a_true_repeat_for_no_surplus()
    {
        var told = Told(First);

        Judge(First, told with { Sent = [.. told.Sent, told.Sent[3]] });

        Assert.Equal((0, 1), (report.Surplus, report.Repeats));
    }

    private Judge Judge(Programme programme, Arrived arrived)
    {
        var judge = new Judge(report);
        judge.Check("invite", [programme], arrived);
        return judge;
    }

    private static Arrived Told(Programme programme)
    {
        var entries = Expectation.Of(programme)
            .Select((one, at) => new HeldEntry(one.Address, at.ToString(CultureInfo.InvariantCulture), one.StartInstant, one.EndInstant, one.Zone, one.Title, one.Place, string.Join('\n', one.Mentions)))
            .ToList();
        return new Arrived(entries, [.. entries.Select(entry => new ArrivedMessage(entry.Address, entry.Uid, $"{entry.Uid}-0", ""))], []);
    }
}
