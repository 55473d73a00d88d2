using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class PlaceOverlapTests
{
    private const string Code = "place.two-sessions";
    private const string Head = "Date,Start,End,Title,Place\n";

    [Theory]
    [InlineData("2025-11-03,09:00,10:00,Lasers,\"CSL, salle 1\"\n2025-11-03,09:30,10:30,Mirrors,\"CSL, Salle 1\"")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Room A\n2025-11-03,09:00,10:00,Mirrors,Room A")]
    [InlineData("2025-11-03,09:00,11:00,Lasers,B 101\n2025-11-03,09:30,10:00,Mirrors,B 101")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Spiegelzaal\n2025-11-03,09:30,10:30,Mirrors,Spiegelzaal")]
    [InlineData("2025-11-03,23:00,00:30,Lasers,Room A\n2025-11-04,00:00,01:00,Mirrors,Room A")]
    public void One_room_in_two_sessions_at_once_is_a_warning_at_the_later_one(string rows)
    {
        var finding = Assert.Single(Readings.ReadText(Head + rows).Findings, finding => finding.Code is Code);

        Assert.Equal((Severity.Warning, "line 3"), (finding.Severity, finding.Place));
        Assert.Contains("line 2", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL\n2025-11-03,09:30,10:30,Mirrors,CSL")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Room A\n2025-11-03,09:30,10:30,Mirrors,Room B")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Room A\n2025-11-03,10:00,10:30,Mirrors,Room A")]
    [InlineData("2025-11-03,09:00,18:00,Exhibition,Room A\n2025-11-03,10:00,10:30,Mirrors,Room A")]
    [InlineData("2025-11-03,09:00,11:00,Session 1,Room A\n2025-11-03,09:00,09:30,Lasers,Room A\n2025-11-03,09:30,10:00,Mirrors,Room A")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Foyer\n2025-11-03,09:30,10:30,Mirrors,Foyer")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,Town Hall\n2025-11-03,09:30,10:30,Mirrors,Town Hall")]
    [InlineData("2025-11-03,09:00,11:00,Lasers,Room A\n2025-11-03,09:30,,Mirrors,Room A")]
    [InlineData("2025-11-03,09:00,10:00,Lasers,\n2025-11-03,09:30,10:30,Mirrors,")]
    public void What_one_place_can_hold_is_no_warning(string rows)
    {
        Assert.DoesNotContain(Readings.ReadText(Head + rows).Findings, finding => finding.Code is Code);
    }

    [Fact]
    public void A_mistake_in_every_row_is_listed_twenty_times_and_then_counted()
    {
        var rows = Enumerable.Range(0, 30).Select(index => $"2025-11-03,09:00,10:00,Talk {(char)('A' + index)},Room A");

        var findings = Readings.ReadText(Head + string.Join('\n', rows)).Findings;

        Assert.Equal(20, findings.Count(finding => finding.Code is Code));
        Assert.Contains("9 more", Assert.Single(findings, finding => finding.Code is "file.more-of-the-same").Message, StringComparison.Ordinal);
    }
}
