using Delegations.Model;
using Xunit;
using static Delegations.Documents.Tests.Reading.Samples.WordParts;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class WordTableTests
{
    private static readonly string Day = P("Monday 5 May 2025");

    [Fact]
    public void Cells_that_divide_one_column_are_sessions_side_by_side()
    {
        var sessions = Read(Day, Table(
            Row("Time", Cell("Programme", span: 3)),
            Row("9:00", Cell("Welcome", span: 3)),
            Row("10:00 – 11:00", "Climate\nAnna Berg, ESA", "Media\nRoom 2", "Votes"),
            Row("11:00", Cell("Lunch", span: 3)))).Sessions;

        Assert.Equal(["Welcome", "Climate", "Media", "Votes", "Lunch"], sessions.Select(session => session.Title));
        Assert.Equal(["10:00", "10:00", "10:00"], sessions.Skip(1).Take(3).Select(session => session.Start?.ToString("HH:mm", null) ?? ""));
        Assert.Equal(("Anna Berg", "Room 2"), (sessions[1].Speakers.Single().Name, sessions[2].Place));
    }

    [Fact]
    public void Without_a_heading_over_them_too_where_other_rows_run_across()
    {
        var sessions = Read(Day, Table(
            Row("9:00", Cell("Opening of the week", span: 2)),
            Row("10:00", "Water for cities\nAnna Berg", "Wind for islands\nJan Peeters"),
            Row("11:00", Cell("Closing of the week", span: 2)))).Sessions;

        Assert.Equal(["Opening of the week", "Water for cities", "Wind for islands", "Closing of the week"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void Speakers_beside_titles_are_no_sessions_though_breaks_run_across()
    {
        var sessions = Read(Day, Table(
            Row("9:00", "Water for cities", "Anna Berg"),
            Row("10:00", Cell("Coffee", span: 2)),
            Row("10:30", "Wind for islands", "Jan Peeters"))).Sessions;

        Assert.Equal(["Water for cities", "Coffee", "Wind for islands"], sessions.Select(session => session.Title));
        Assert.Equal("Jan Peeters", sessions[2].Speakers.Single().Name);
    }

    [Fact]
    public void Names_in_a_table_inside_a_cell_are_the_cells_people()
    {
        var names = Table(Row("Anna Berg", "Jan Peeters"));

        var session = Read(Day, Table(Row("Time", "Session"), Row("9:00", Cell("Keynotes", inside: names + P(""))))).Sessions.Single();

        Assert.Equal(["Anna Berg", "Jan Peeters"], session.Speakers.Select(speaker => speaker.Name));
    }

    [Fact]
    public void A_programme_inside_a_cell_is_read_once()
    {
        var inner = Table(Row("9:00", "Launchers"), Row("10:00", "Satellites"));

        var sessions = Read(Day, Table(Row("Time", "Session"), Row("9:00 – 12:00", Cell("Space", inside: inner + P(""))), Row("12:00", "Lunch"))).Sessions;

        Assert.Equal(["Space", "Launchers", "Satellites", "Lunch"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void Times_listed_in_a_cell_are_sessions_below_their_own()
    {
        var sessions = Read(Day, Table(Row("Time", "Session"), Row("9:00 – 12:00", "Space\n9:00 Launchers – Anna Berg, ESA\n10:00 Satellites"), Row("12:00", "Lunch"))).Sessions;

        Assert.Equal(["Space", "Launchers", "Satellites", "Lunch"], sessions.Select(session => session.Title));
        Assert.Equal("Anna Berg", sessions[1].Speakers.Single().Name);
    }

    [Fact]
    public void A_table_around_the_whole_programme_is_none()
    {
        var sessions = Read(Table(Row("Summer school\nMonday 7 July 2025\n9:00 Welcome\n10:00 Optics\nTuesday 8 July 2025\n9:00 Lab tour"))).Sessions;

        Assert.Equal(["2025-07-07 Welcome", "2025-07-07 Optics", "2025-07-08 Lab tour"], sessions.Select(Dated));
    }

    [Fact]
    public void Days_side_by_side_are_read_down_the_columns()
    {
        var sessions = Read(Table(Row("Monday 10 March 2025", "Tuesday 11 March 2025"), Row("9:00 Welcome\n11:00 City tour", "8:30 Train\n11:00 Boat"))).Sessions;

        Assert.Equal(["2025-03-10 Welcome", "2025-03-10 City tour", "2025-03-11 Train", "2025-03-11 Boat"], sessions.Select(Dated));
    }

    [Fact]
    public void Tables_of_one_row_each_are_lines()
    {
        var sessions = Read(Day, Table(Row("9:00", "Swim")), P(""), Table(Row("10:00", "Run"))).Sessions;

        Assert.Equal(["Swim", "Run"], sessions.Select(session => session.Title));
    }

    [Fact]
    public void A_day_merged_downwards_holds_for_its_rows()
    {
        var sessions = Read(Table(
            Row("Day", "Time", "Session"),
            Row(Cell("Monday 2 June 2025", merge: "<w:vMerge w:val='restart'/>"), "9:00", "Opening"),
            Row(Cell("", merge: "<w:vMerge/>"), "10:00", "Grids"),
            Row(Cell("Tuesday 3 June 2025"), "9:00", "Storage"))).Sessions;

        Assert.Equal(["2025-06-02 Opening", "2025-06-02 Grids", "2025-06-03 Storage"], sessions.Select(Dated));
    }

    [Fact]
    public void The_venue_in_a_days_row_holds_for_that_day_only()
    {
        var sessions = Read(Table(
            Row("Start", "End", "Session"),
            Row(Cell("Spring week\nJuly 27th, 2016 (Hotel Oasis)", span: 3)),
            Row("9:00", "10:00", "Opening"),
            Row(Cell("July 28th, 2016", span: 3)),
            Row("9:00", "10:00", "Grids"))).Sessions;

        Assert.Equal(["Hotel Oasis", ""], sessions.Select(session => session.Place));
    }

    [Fact]
    public void A_keynote_s_title_may_stand_below_the_word()
    {
        var session = Read(Day, Table(Row("Time", "Session"), Row("9:00", "KEYNOTE\nRivers of Europe\nDr. Anna Berg, ESA"))).Sessions.Single();

        Assert.Equal(("KEYNOTE: Rivers of Europe", "Dr. Anna Berg"), (session.Title, session.Speakers.Single().Name));
    }

    private static string Dated(Session session) => $"{session.Date?.ToString("uuuu-MM-dd", null)} {session.Title}";
}
