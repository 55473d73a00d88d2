using Delegations.Documents.Reading.Interpreting;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class TemplateTextTests
{
    [Theory]
    [InlineData("Day, Month dd, yyyy (Venue)", true)]
    [InlineData("[Session title]", true)]
    [InlineData("Keynote – Speaker Name", true)]
    [InlineData("Side Meeting\nSpeakers\n(Location)", true)]
    [InlineData("hh:mm Welcome", true)]
    [InlineData("Click or tap here to enter text.", true)]
    [InlineData("Klicken oder tippen Sie hier, um Text einzugeben.", true)]
    [InlineData("Lorem ipsum dolor sit amet", true)]
    [InlineData("<Speaker name>", true)]
    [InlineData("[Titre de la session]", true)]
    [InlineData("Keynote – Anna Berg", false)]
    [InlineData("Session 4 (Room 2)", false)]
    [InlineData("Speakers' corner", false)]
    [InlineData("09:00", false)]
    public void What_a_template_asks_for_is_told_from_what_is_there(string text, bool expected) => Assert.Equal(expected, TemplateText.IsPlaceholder(text));

    [Fact]
    public void A_table_that_nobody_filled_in_is_left_out_with_its_breaks()
    {
        var filled = Table(Row("Start", "Session"), Row("9:00", "Welcome"), Row("10:00", "Tour"));
        var open = Table(Row("Start", "Session"), Row("Day, Month dd, yyyy (Venue)"), Row("8:00", "Breakfast"), Row("9:00", "Keynote – Speaker Name"));

        var itinerary = Read(P("Monday 5 May 2025"), filled, open);

        Assert.Equal(["Welcome", "Tour"], itinerary.Sessions.Select(session => session.Title));
        Assert.Equal("table 2", itinerary.Findings.Single(finding => finding.Code is "template.left-out").Place);
    }

    [Fact]
    public void In_a_table_mostly_filled_in_only_the_open_rows_are_left_out()
    {
        var itinerary = Read(P("Monday 5 May 2025"), Table(Row("Start", "Session"), Row("9:00", "Welcome"), Row("10:00", "[Session title]"), Row("11:00", "Tour"), Row("12:00", "Lunch")));

        Assert.Equal(["Welcome", "Tour", "Lunch"], itinerary.Sessions.Select(session => session.Title));
        Assert.Contains(itinerary.Findings, finding => finding is { Code: "template.left-out", Place: "table 1, row 3" });
    }

    [Fact]
    public void Headings_that_name_what_is_below_stay()
    {
        Assert.Equal("Tour", Read(P("Monday 5 May 2025"), Table(Row("Time", "Session title", "Speaker name"), Row("9:00", "Tour", "Anna Berg"))).Sessions.Single().Title);
    }
}
