using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class MissingEndsTests
{
    [Fact]
    public void Ends_that_were_inferred_are_counted_once_for_the_file()
    {
        var itinerary = Readings.ReadText("Date,Start,End,Title\n2025-11-03,09:00,,A\n2025-11-03,10:00,11:00,B\n2025-11-03,12:00,,C\n2025-11-03,,,D");

        var finding = Assert.Single(itinerary.Findings, finding => finding.Code is "time.ends-inferred");
        Assert.Equal((Severity.Info, "file"), (finding.Severity, finding.Place));
        Assert.Contains("without an end: 2.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_that_are_given_are_no_finding()
    {
        Assert.Empty(Readings.ReadText("Date,Start,End,Title\n2025-11-03,09:00,10:00,A").Findings);
    }

    [Fact]
    public void Without_days_an_earlier_start_begins_another_day()
    {
        var sessions = Readings.ReadText("Start,Title\n09:00,A\n17:00,B\n09:00,C\n18:00,D").Sessions;

        Assert.Equal(["A", "B", "C", "D"], sessions.Select(session => session.Title));
        Assert.Equal([new LocalTime(17, 0), null, new LocalTime(18, 0), null], sessions.Select(session => session.InferredEnd));
    }
}
