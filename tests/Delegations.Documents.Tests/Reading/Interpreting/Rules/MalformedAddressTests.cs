using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class MalformedAddressTests
{
    [Theory]
    [InlineData("Anna Berg <anna@example>", true)]
    [InlineData("Anna Berg anna@example", true)]
    [InlineData("Anna Berg (anna@)", true)]
    [InlineData("Anna Berg <anna@example.org>", false)]
    [InlineData("Anna Berg (@annaberg)", false)]
    [InlineData("anna@example.org", false)]
    public void An_address_that_cannot_be_one_is_a_warning(string speaker, bool isMalformed)
    {
        var findings = Readings.ReadText($"Date,Start,End,Title,Speaker\n2025-11-03,09:00,10:00,Lasers,{speaker}").Findings;

        Assert.Equal(isMalformed ? [("mail.unreadable", Severity.Warning, "line 2")] : [], findings.Select(finding => (finding.Code, finding.Severity, finding.Place)));
    }
}
