using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class TravelTimeTests
{
    private const string Code = "travel.too-short";

    [Theory]
    [InlineData("Transfer", "30", true)]
    [InlineData("Trajet (min)", "30", true)]
    [InlineData("Reistijd", "0u30", true)]
    [InlineData("Fahrzeit", "0,5 Std.", true)]
    [InlineData("Tiempo de viaje", "30 min", true)]
    [InlineData("Travel time", "20", false)]
    [InlineData("Travel time", "15 min", false)]
    [InlineData("Travel time", "", false)]
    [InlineData("Travel time", "by bus", false)]
    public void A_way_that_takes_longer_than_there_is_time_is_a_warning(string heading, string way, bool isTooShort)
    {
        var findings = Readings.ReadText($"Date;Start;End;Title;Place;{heading}\n2025-11-03;09:00;10:00;Lasers;CSL;\n2025-11-03;10:20;11:00;Mirrors;ISSeP;{way}").Findings;

        Assert.Equal(isTooShort ? [(Severity.Warning, "line 3")] : [], findings.Where(finding => finding.Code is Code).Select(finding => (finding.Severity, finding.Place)));
    }

    [Fact]
    public void What_a_transfer_column_says_besides_durations_is_kept_as_a_note()
    {
        var session = Readings.ReadText("Date,Start,End,Title,Place,Transfer\n2025-11-03,09:00,10:00,Lasers,CSL,by bus").Sessions.Single();

        Assert.Equal("by bus", session.Notes);
    }

    [Theory]
    [InlineData("10:00,10:45,Transfer to the university", "10:30", true)]
    [InlineData("10:00,,Transfert vers l’université (45 min)", "10:30", true)]
    [InlineData("10:00,,Verplaatsing (1u15)", "11:00", false)]
    [InlineData("10:00,,Verplaatsing (1 uur 15)", "10:30", true)]
    [InlineData("10:00,10:30,Transfer to the university", "10:30", false)]
    [InlineData("10:00,,Transfer (20 min)", "10:30", false)]
    [InlineData("10:00,16:00,Transfer shuttle all day", "10:30", false)]
    [InlineData("10:00,10:45,Technology transfer offices", "10:30", false)]
    public void A_transfer_must_be_over_when_the_next_session_begins(string transfer, string next, bool isTooShort)
    {
        var findings = Readings.ReadText($"Date,Start,End,Title\n2025-11-03,09:00,10:00,Lasers\n2025-11-03,{transfer}\n2025-11-03,{next},12:00,Mirrors").Findings;

        Assert.Equal(isTooShort ? [(Severity.Warning, "line 4")] : [], findings.Where(finding => finding.Code is Code).Select(finding => (finding.Severity, finding.Place)));
    }

    [Theory]
    [InlineData("50.5838, 5.5597", "50.0024; 5.1462", "10:30", true)]
    [InlineData("50.5838, 5.5597", "50.0024; 5.1462", "13:00", false)]
    [InlineData("50.5838, 5.5597", "50.5860, 5.5600", "10:05", false)]
    [InlineData("50.5838, 5.5597", "33.4255, -111.9400", "10:30", false)]
    [InlineData("50.5838, 5.5597", "", "10:30", false)]
    [InlineData("50.5838, 5.5597", "12.30, lunch", "10:30", false)]
    public void Coordinates_give_the_way_under_a_stated_assumption(string from, string to, string start, bool isTooShort)
    {
        var findings = Readings.ReadText($"Date|Start|End|Title|Place|GPS\n2025-11-03|09:00|10:00|Lasers|CSL|{from}\n2025-11-03|{start}|14:00|Mirrors|Redu|{to}".Replace('|', '\t')).Findings;

        var found = findings.Where(finding => finding.Code is Code).ToList();
        Assert.Equal(isTooShort ? [(Severity.Warning, "line 3")] : [], found.Select(finding => (finding.Severity, finding.Place)));
        Assert.All(found, finding => Assert.Contains("Assumed: 71 km in a straight line, roads 1.4 times as long, 50 km/h", finding.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_may_hold_the_coordinates()
    {
        var findings = Readings.ReadText("Date\tStart\tEnd\tTitle\tPlace\tAddress\n2025-11-03\t09:00\t10:00\tLasers\tCSL\tRue du Bois 1, 4031 Liège (50.5838, 5.5597)\n2025-11-03\t10:30\t12:00\tMirrors\tRedu\t50.0024 5.1462").Findings;

        Assert.Single(findings, finding => finding.Code is Code);
    }
}
