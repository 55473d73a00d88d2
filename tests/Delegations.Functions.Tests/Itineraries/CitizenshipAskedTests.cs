using System.Text;
using Delegations.Documents.Reading;
using Delegations.Itineraries;
using Delegations.Model;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class CitizenshipAskedTests
{
    private static readonly PersonEntry Answered = new() { Name = "Anna Berg", Citizenship = "BE", Origin = "line 2" };

    [Theory]
    [InlineData("Visitor list with citizenship ten days ahead", true)]
    [InlineData("Passport at the gate", false)]
    [InlineData("", false)]
    public void Only_a_stop_that_asks_for_it_is_a_reason_to_keep_it(string conditions, bool expected)
    {
        Assert.Equal(expected, CitizenshipAsked.Of(Read(conditions)));
    }

    [Fact]
    public void A_visit_without_an_itinerary_has_none()
    {
        Assert.False(CitizenshipAsked.Of(null));
    }

    [Fact]
    public void What_was_not_kept_is_said_once_and_names_nobody()
    {
        PersonEntry[] read = [Answered, Answered with { Name = "Jan Peeters", Citizenship = "NL" }];

        var findings = Language.All.Select(language => Assert.Single(CitizenshipAsked.NotKept(read, [.. read.Select(entry => entry with { Citizenship = null })], language))).ToList();

        Assert.All(findings, finding => Assert.Equal(("person.citizenship-not-asked", Severity.Info, "file"), (finding.Code, finding.Severity, finding.Place)));
        Assert.All(findings, finding => Assert.DoesNotContain("Anna", finding.Message, StringComparison.Ordinal));
        Assert.Distinct(findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Nothing_is_said_where_nothing_was_left_out()
    {
        var silent = Answered with { Citizenship = null };

        Assert.Empty(CitizenshipAsked.NotKept([Answered], [Answered], Language.English));
        Assert.Empty(CitizenshipAsked.NotKept([silent], [silent], Language.English));
    }

    private static Itinerary Read(string conditions)
    {
        var file = Encoding.UTF8.GetBytes($"Date,Start,Title,Place,Entry conditions\n2031-03-10,09:00,Tour,Space Centre,{conditions}\n");
        return Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(file, new ReadOptions { FileName = "programme.csv", Language = Language.English })).Itinerary;
    }
}
