using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class PersonOverlapTests
{
    private const string Code = "person.two-places";
    private const string Head = "Date,Start,End,Title,Place,Speaker,Host\n";

    [Theory]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,\n2025-11-03,09:00,10:00,Mirrors,ISSeP,Dr. Anna BERG,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg (ESA),\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,,Anna Berg")]
    [InlineData("2025-11-03,09:00,11:00,Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,,Lasers,,Anna Berg,\n2025-11-03,09:00,,Mirrors,,Anna Berg,")]
    public void One_person_in_two_sessions_at_once_is_a_warning_at_the_later_one(string rows)
    {
        var finding = Assert.Single(Readings.ReadText(Head + rows).Findings, finding => finding.Code is Code);

        Assert.Equal((Severity.Warning, "line 3"), (finding.Severity, finding.Place));
        Assert.Contains("line 2", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Berg", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,\n2025-11-03,10:00,11:00,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg (ESA),\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg (LIST),")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,Anna Berg\n2025-11-03,10:30,11:00,Mirrors,CSL,Jan Peeters,")]
    [InlineData("2025-11-03,09:00,12:00,Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,CSL,Anna Berg,")]
    [InlineData("2025-11-03,09:00,17:00,Exhibition,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,,Space Centre of Liège\n2025-11-03,09:30,10:30,Mirrors,CSL,,Space Centre of Liège")]
    [InlineData("2025-11-03,09:00,10:00,CANCELLED: Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,,Lasers,CSL,Anna Berg,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg,\n2025-11-04,09:30,10:30,Mirrors,ISSeP,Anna Berg,")]
    public void What_one_person_can_do_is_no_warning(string rows)
    {
        Assert.DoesNotContain(Readings.ReadText(Head + rows).Findings, finding => finding.Code is Code);
    }

    [Fact]
    public void Two_people_in_the_same_two_sessions_are_one_warning()
    {
        var itinerary = Readings.ReadText(Head + "2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg; Jan Peeters,\n2025-11-03,09:30,10:30,Mirrors,ISSeP,Anna Berg; Jan Peeters,");

        Assert.Single(itinerary.Findings, finding => finding.Code is Code);
    }

    [Fact]
    public void Zones_are_taken_into_account()
    {
        var itinerary = Readings.ReadText("Date,Start,End,Time zone,Title,Place,Speaker\n2025-11-03,09:00,10:00,Europe/Brussels,Lasers,CSL,Anna Berg\n2025-11-03,09:30,10:00,Europe/London,Mirrors,UCL,Anna Berg");

        Assert.DoesNotContain(itinerary.Findings, finding => finding.Code is Code);
    }
}
