using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class ParagraphInterpreterTests
{
    [Theory]
    [InlineData("09:00 – 10:30\tWelcome, Hall A (Anna Berg, ESA)", "Welcome", "Hall A", "Anna Berg")]
    [InlineData("10.00-10.30 \tSurvey history – Anna Berg, ESA", "Survey history", "", "Anna Berg")]
    [InlineData("17:45 \t\tSOCIAL EVENT (Martinikerkhof 3)", "SOCIAL EVENT", "Martinikerkhof 3", "")]
    [InlineData("11:00 – 12:00\tLECTURE (Congreszaal; session chair: Jan Peeters)", "LECTURE", "Congreszaal", "")]
    [InlineData("10h00 : Accueil – Salle A", "Accueil", "Salle A", "")]
    [InlineData("9:00 The coast (a case study)", "The coast (a case study)", "", "")]
    [InlineData("9:00 Talks (in English)", "Talks (in English)", "", "")]
    [InlineData("9:00 Country reports (Belgium, France, Italy)", "Country reports (Belgium, France, Italy)", "", "")]
    [InlineData("9:00 Begrüßung durch Frau Petra Klein, Rathaus", "Begrüßung durch Frau Petra Klein, Rathaus", "", "Frau Petra Klein")]
    [InlineData("9:00\tExercises\tRoom 2\tJan Peeters", "Exercises", "Room 2", "Jan Peeters")]
    [InlineData("- 10:00 Welcome", "Welcome", "", "")]
    [InlineData("Welcome – 9.30", "Welcome", "", "")]
    [InlineData("Guided tour (10:00 – 11:00)", "Guided tour", "", "")]
    [InlineData("Science show ........ 11.15", "Science show", "", "")]
    [InlineData("14:00 Anna Berg – Rivers of Europe", "Anna Berg – Rivers of Europe", "", "Anna Berg")]
    public void A_line_gives_title_place_and_people(string line, string title, string place, string speaker)
    {
        var session = Read(Lines("Visit", "Monday 5 May 2025", line)).Sessions.Single();

        Assert.Equal((title, place, speaker), (session.Title, session.Place, string.Join(", ", session.Speakers.Select(person => person.Name))));
    }

    [Fact]
    public void A_time_on_its_own_belongs_to_the_next_line()
    {
        var session = Read(Lines("Visit", "Monday 5 May 2025", "09:00 – 10:30", "Rivers of Europe", "Prof. Anna Berg, ESA")).Sessions.Single();

        Assert.Equal(("Rivers of Europe", "Prof. Anna Berg"), (session.Title, session.Speakers.Single().Name));
    }

    [Fact]
    public void Lines_below_say_who_where_and_what()
    {
        var session = Read(Lines("Visit", "Monday 5 May 2025", "09:00 Round table", "About the price of water.", "Moderator: Jan Peeters, VUB", "Ort: Raum 204", "Anna Berg, ESA")).Sessions.Single();

        Assert.Equal(("Jan Peeters, Anna Berg", "Raum 204", "About the price of water."), (string.Join(", ", session.Speakers.Select(speaker => speaker.Name)), session.Place, session.Notes));
    }

    [Fact]
    public void Talks_below_a_slot_are_no_sessions_and_their_authors_no_speakers()
    {
        var session = Read(Lines("Visit", "Monday 5 May 2025", "09:00 PAPER SESSIONS", "MACHINE LEARNING (Room 1.04; session chair: Jan Peeters)", "Anna Berg and Eva Maes\nLearning to swim", "Paul Roth\nBalancing budgets")).Sessions.Single();

        Assert.Empty(session.Speakers);
        Assert.Contains("Learning to swim", session.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_keynote_takes_its_title_from_below_the_name()
    {
        var session = Read(Lines("Visit", "Monday 5 May 2025", "11:00 KEYNOTE LECTURE (Congreszaal)", "Anna Berg", "Theory of Mind: Between Logic and Cognition")).Sessions.Single();

        Assert.Equal(("KEYNOTE LECTURE: Theory of Mind: Between Logic and Cognition", "Anna Berg"), (session.Title, session.Speakers.Single().Name));
    }

    [Theory]
    [InlineData("9:00 – 17:00")]
    [InlineData("9:00 – 17:00 5 May 2025")]
    [InlineData("10:00 am - 4:00 pm ET")]
    public void The_span_of_the_day_is_no_session(string span)
    {
        var sessions = Read(Lines("Workshop", "Monday 5 May 2025", span, "University Library", "10:00 Welcome", "11:00 Talk")).Sessions;

        Assert.Equal(["Welcome", "Talk"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void A_zone_behind_the_times_holds_for_the_line_or_for_all()
    {
        var itinerary = Read(Lines("Workshop", "Monday 5 May 2025", "10:00 am - 4:00 pm ET", "10:00 Welcome", "11:00 CET Talk"));

        Assert.Equal(["America/New_York", "Europe/Brussels"], itinerary.Sessions.OrderBy(session => session.Start).Select(session => session.TimeZone.Id));
    }

    [Fact]
    public void A_platform_in_the_head_is_the_place_of_sessions_without_one()
    {
        var sessions = Read(Lines("Workshop", "Online workshop (MS Teams)", "5 May 2025", "10:00 Welcome", "11:00 Talk (Room 3)")).Sessions;

        Assert.Equal(["Online (MS Teams)", "Room 3"], sessions.Select(session => session.Place));
    }

    [Theory]
    [InlineData("Venue: Town Hall, Ghent", "Town Hall, Ghent")]
    [InlineData("Lieu : Palais des Congrès", "Palais des Congrès")]
    [InlineData("Palais des Congrès, 4000 Liège", "Palais des Congrès, 4000 Liège")]
    public void A_venue_in_the_head_holds_for_all(string line, string venue)
    {
        Assert.Equal(venue, Read(Lines("Workshop", line, "5 May 2025", "10:00 Welcome")).Sessions.Single().Place);
    }

    [Theory]
    [InlineData("4–6 November 2025", "Day 2", "2025-11-05")]
    [InlineData("du 4 au 6 novembre 2025", "Jeudi", "2025-11-06")]
    [InlineData("November 4-6, 2025", "Day 1", "2025-11-04")]
    [InlineData("30 October to 2 November 2025", "Day 3", "2025-11-01")]
    [InlineData("Camp 2025", "Day 1 – Tuesday 4 November", "2025-11-04")]
    public void Days_are_counted_from_the_span_in_the_title(string span, string day, string date)
    {
        Assert.Equal(date, Read(Lines("Camp", span, day, "10:00 Welcome")).Sessions.Single().Date?.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void A_part_of_the_day_is_a_session_without_a_start()
    {
        var itinerary = Read(Lines("Visit", "Monday 5 May 2025", "9:00 Welcome", "Afternoon: City tour"));

        Assert.Equal(["Welcome", "City tour"], itinerary.Sessions.Select(session => session.Title));
        Assert.Contains(itinerary.Findings, finding => finding.Code is "session.no-start");
    }

    [Fact]
    public void A_title_repeated_on_the_next_page_is_no_part_of_the_session_above()
    {
        var sessions = Read(Lines("Study week", "Monday 5 May 2025", "9:00 Welcome", "Study week", "Tuesday 6 May 2025", "9:00 Tour")).Sessions;

        Assert.Equal(["", ""], sessions.Select(session => session.Notes));
    }

    [Fact]
    public void Generic_words_are_no_title_and_a_dated_line_is_one_for_want_of_another()
    {
        Assert.Equal("Visit of the port, 5 May 2025", Read(Lines("Agenda", "Visit of the port, 5 May 2025", "9:00 Welcome")).Title);
    }

    [Fact]
    public void The_heading_of_a_section_belongs_to_the_session_below_it()
    {
        var sessions = Read(Lines("Symposium", "Monday 5 May 2025", "8:30 Registration", "SESSION 1: BIOLOGY", "Chairs: Anna Berg and Jan Peeters", "9:00 Cells", "Eva Maes, VUB")).Sessions;

        Assert.Empty(sessions[0].Speakers);
        Assert.Equal(("SESSION 1: BIOLOGY\nChairs: Anna Berg and Jan Peeters", "Eva Maes"), (sessions[1].Notes, sessions[1].Speakers.Single().Name));
    }

    [Fact]
    public void A_table_whose_columns_nothing_explains_is_read_along_its_rows()
    {
        var sessions = Read(P("Retreat"), Table(Row("Day 1", "Friday 6 June 2025"), Row("14:00", "Arrival"), Row("Day 2", "Saturday 7 June 2025"), Row("9:00", "Hike"))).Sessions;

        Assert.Equal(["06 Arrival", "07 Hike"], sessions.Select(session => $"{session.Date?.ToString("dd", null)} {session.Title}"));
    }
}
