using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting.Rules;

public sealed class OrganiserInvitedTests
{
    private const string Rows = "Date;Start;End;Title;Speaker;Host\n2025-11-03;09:00;10:00;Lasers;Jan Peeters;\n2025-11-03;10:00;11:00;Mirrors;;Anna Berg <Anna@example.org>";

    [Theory]
    [InlineData("anna@example.org", true)]
    [InlineData("visits@example.org", false)]
    [InlineData(null, false)]
    public void An_organiser_whom_the_visit_knows_is_recognised_by_address(string? address, bool isInvited)
    {
        var itinerary = Readings.ReadWith(Rows, options => options with { OrganiserAddress = address });

        Assert.Equal(isInvited ? [(Severity.Warning, "line 3")] : [], Invited(itinerary));
    }

    [Theory]
    [InlineData("Coordinateur : Anna Berg", true)]
    [InlineData("Organised by: Dr Anna BERG, LIST", true)]
    [InlineData("Koordinatorin;anna@example.org", true)]
    [InlineData("Organisator: Marie Curie", false)]
    [InlineData("Coordinator;Space Centre of Liège", false)]
    public void An_organiser_whom_the_file_names_is_recognised_by_name_or_address(string line, bool isInvited)
    {
        var itinerary = Readings.ReadText($"Visite d’étude;\n{line}\n{Rows}");

        Assert.Equal(isInvited ? [(Severity.Warning, "line 5")] : [], Invited(itinerary));
        Assert.Equal("Visite d’étude", itinerary.Title);
    }

    private static IEnumerable<(Severity, string)> Invited(Itinerary itinerary) =>
        itinerary.Findings.Where(finding => finding.Code is "person.organiser-invited").Select(finding => (finding.Severity, finding.Place));
}
