using NodaTime;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Interpreting;

/// <summary>The heads of meetings, numbered items, and lines in several languages.</summary>
public sealed class MeetingLinesTests
{
    [Theory]
    [InlineData("Time: 2:00 pm – 4:00 pm", "Location: Room 5.12")]
    [InlineData("Start: 14:00", "Location: Room 5.12")]
    public void The_head_of_a_meeting_is_no_session(string time, string place)
    {
        var session = Read(Lines("Board", "Monday 5 May 2031", time, place, "Attendees: Anna Berg, Jan Peeters", "14:10 Budget")).Sessions.Single();

        Assert.Equal(("Budget", "Room 5.12"), (session.Title, session.Place));
    }

    [Theory]
    [InlineData("TOP 1\t10.00 Uhr\tBudget", 10, 0)]
    [InlineData("2. 10:15\tBudget", 10, 15)]
    [InlineData("ore 11,30 – 13,00 Budget", 11, 30)]
    [InlineData("11:00 – 11:30 Café", 11, 0)]
    [InlineData("11:00 – 11:30 Tea", 11, 0)]
    public void A_time_is_found_behind_a_number_and_before_a_short_word(string line, int hour, int minute)
    {
        var sessions = Read(Lines("Board", "Monday 5 May 2031", "9:00 Welcome", line)).Sessions;

        Assert.Equal([new LocalTime(9, 0), new LocalTime(hour, minute)], sessions.Select(session => session.Start ?? default));
    }

    [Theory]
    [InlineData("10:00 ............ Opening ............ Main stage", "Opening")]
    [InlineData("10:00 … Prize giving", "Prize giving")]
    public void Dots_that_lead_the_eye_are_no_text(string line, string title) =>
        Assert.Equal(title, Read(Lines("Fair", "Monday 5 May 2031", line)).Sessions.Single().Title);

    [Fact]
    public void A_day_in_two_languages_is_one()
    {
        Assert.Equal(new LocalDate(2031, 6, 5), Read(Lines("Visite / Bezoek", "5 juin 2031 / 5 juni 2031", "9:00 Accueil")).Sessions.Single().Date);
    }

    [Fact]
    public void The_first_day_counts_from_a_title_that_stands_below_it()
    {
        Assert.Equal(new LocalDate(2031, 5, 12), Read(Lines("Jour 1", "Séminaire du 12 au 13 mai 2031", "9:00 Accueil")).Sessions.Single().Date);
    }
}
