using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class SessionTwiceTests
{
    private const string Head = "Date,Start,End,Title,Place,Speaker\n2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg\n";

    [Theory]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Anna Berg", true)]
    [InlineData("2025-11-03,09:00,10:30,lasers,CSL ,Anna Berg", true)]
    [InlineData("2025-11-04,09:00,10:00,Lasers,CSL,Anna Berg", false)]
    [InlineData("2025-11-03,11:00,12:00,Lasers,CSL,Anna Berg", false)]
    [InlineData("2025-11-03,09:00,10:00,Mirrors,CSL,Jan Peeters", false)]
    [InlineData("2025-11-03,09:00,10:00,Lasers,ISSeP,Jan Peeters", false)]
    [InlineData("2025-11-03,09:00,10:00,Lasers,CSL,Jan Peeters", false)]
    [InlineData("2025-11-03,09:00,10:00,CANCELLED: Lasers,CSL,Anna Berg", false)]
    public void A_copied_row_is_a_warning_that_names_the_first(string row, bool isTwice)
    {
        var findings = Readings.ReadText(Head + row).Findings.Where(finding => finding.Severity > Severity.Info).ToList();

        Assert.Equal(isTwice ? [("session.twice", Severity.Warning, "line 3")] : [], findings.Select(finding => (finding.Code, finding.Severity, finding.Place)));
        Assert.All(findings, finding => Assert.Contains("line 2", finding.Message, StringComparison.Ordinal));
    }
}
