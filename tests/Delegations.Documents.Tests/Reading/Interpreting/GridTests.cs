using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class GridTests
{
    private static readonly LocalDate Monday = new(2031, 3, 10);

    [Theory]
    [InlineData("Time,Monday,Tuesday\n09:00-10:00,Alpha,Bravo\n10:00-11:00,Charlie,Delta", "Monday 09:00-10:00 Alpha|Monday 10:00-11:00 Charlie|Tuesday 09:00-10:00 Bravo|Tuesday 10:00-11:00 Delta")]
    [InlineData("Heure;Lundi;Mardi\n9h-10h;Alpha;Bravo\n10h-11h;;Delta", "Lundi 09:00-10:00 Alpha|Mardi 09:00-10:00 Bravo|Mardi 10:00-11:00 Delta")]
    [InlineData("Zeit;Mo;Di\n9.00;Alpha;-\n10.00;Bravo;Charlie", "Mo 09:00 Alpha|Mo 10:00 Bravo|Di 10:00 Charlie")]
    [InlineData("Hour,Day 1,Day 2\n9-10,Alpha,Bravo\n10-11:30,Charlie,Delta", "Day 1 09:00-10:00 Alpha|Day 1 10:00-11:30 Charlie|Day 2 09:00-10:00 Bravo|Day 2 10:00-11:30 Delta")]
    [InlineData("Start,End,Mon,Tue\n09:00,10:00,Alpha,Bravo\n10:00,11:00,Charlie,Delta", "Mon 09:00-10:00 Alpha|Mon 10:00-11:00 Charlie|Tue 09:00-10:00 Bravo|Tue 10:00-11:00 Delta")]
    public void Days_across_part_the_sessions_though_nothing_dates_them(string csv, string expected)
    {
        var itinerary = Readings.ReadText(csv);

        Assert.Equal(expected.Split('|'), itinerary.Sessions.Select(session => $"{session.Notes} {Clock(session.Start)}{(session.End is null ? "" : "-" + Clock(session.End))} {session.Title}"));
        Assert.Contains(itinerary.Findings, finding => finding.Code is "date.none");
    }

    [Fact]
    public void Weekdays_count_from_the_first_day_that_the_caller_gives()
    {
        var itinerary = Readings.ReadText("Time,Monday,Tuesday\n09:00,Alpha,Bravo\n10:00,Charlie,Delta", date: new LocalDate(2031, 3, 7));

        Assert.Equal([("Alpha", Monday), ("Charlie", Monday), ("Bravo", Monday.PlusDays(1)), ("Delta", Monday.PlusDays(1))], itinerary.Sessions.Select(session => (session.Title, session.Date ?? default)));
        Assert.Equal(2, itinerary.Findings.Count(finding => finding.Code is "date.counted"));
    }

    [Theory]
    [InlineData("Time,10 March 2031,11 March 2031\n09:00,Alpha,Bravo\n10:00,Charlie,Delta")]
    [InlineData("Programme 2031,,\nTime,10 March,11 March\n09:00,Alpha,Bravo\n10:00,Charlie,Delta")]
    [InlineData("Time,Mon 10/03/2031,Tue 11/03/2031\n09:00,Alpha,Bravo\n10:00,Charlie,Delta\n,,\n13/12/2031,,")]
    public void Dates_across_date_the_sessions(string csv)
    {
        var sessions = Readings.ReadText(csv).Sessions;

        Assert.Equal([("Alpha", 10), ("Charlie", 10), ("Bravo", 11), ("Delta", 11)], sessions.Select(session => (session.Title, session.Date?.Day ?? 0)));
    }

    [Theory]
    [InlineData("Date,2031-03-10,\nTime,Room A,Room B\n09:00,Alpha,Bravo\n10:00,Charlie,Delta", "Alpha Room A|Bravo Room B|Charlie Room A|Delta Room B")]
    [InlineData("Time,Main Stage,Small Stage\n09:00,Alpha,\n10:00,,Bravo", "Alpha Main Stage|Bravo Small Stage")]
    [InlineData("Uhrzeit;Aula;Werkstatt\n09:00;Alpha;Bravo\n10:00;Pause;Pause\n10:30;Charlie;Delta", "Alpha Aula|Bravo Werkstatt|Pause |Charlie Aula|Delta Werkstatt")]
    public void Rooms_across_are_the_places_and_what_stands_in_all_of_them_is_one_session(string csv, string expected)
    {
        Assert.Equal(expected.Split('|'), Readings.ReadText(csv).Sessions.Select(session => $"{session.Title} {session.Place}"));
    }

    [Fact]
    public void Tracks_are_no_places_and_the_column_beside_names_their_speakers()
    {
        var sessions = Readings.ReadText("Day,Time,Track 1,Speaker,Photo,Track 2,Speaker\n10/13/2031,09:00-10:00,Alpha,Anna Berg,a.png,Bravo,Jan Peeters\n,10:00-11:00,Charlie,,,,\n10/14/2031,09:00-10:00,Delta,,d.png,,").Sessions;

        Assert.Equal([("Alpha", "Track 1", 13, "Anna Berg"), ("Bravo", "Track 2", 13, "Jan Peeters"), ("Charlie", "Track 1", 13, ""), ("Delta", "Track 1", 14, "")],
            sessions.Select(session => (session.Title, session.Notes, session.Date?.Day ?? 0, string.Concat(session.Speakers.Select(speaker => speaker.Name)))));
        Assert.All(sessions, session => Assert.Empty(session.Place));
    }

    [Fact]
    public void A_column_of_times_in_the_middle_holds_for_the_columns_behind_it()
    {
        var sessions = Readings.ReadText("Time,Monday,Tuesday,Friday,\n8:00 - 9:00,Alpha,Bravo,8:30 - 9:30,Charlie\n12:15 - 1:30,Delta,Echo,11:00- 11:45,Foxtrot\n1:30 - 2:00,Golf,Hotel,1:00 - 2:15,India").Sessions;

        Assert.Equal(["Alpha 08:00", "Delta 12:15", "Golf 13:30", "Bravo 08:00", "Echo 12:15", "Hotel 13:30", "Charlie 08:30", "Foxtrot 11:00", "India 13:00"], sessions.OrderBy(session => session.Notes is "Monday" ? 0 : session.Notes is "Tuesday" ? 1 : 2).Select(session => $"{session.Title} {Clock(session.Start)}"));
        Assert.Equal("14:15", Clock(sessions.Single(session => session.Title is "India").End));
    }

    [Fact]
    public void Afternoons_without_pm_are_told_once_per_line_of_times()
    {
        var itinerary = Readings.ReadText("Time,Monday,Tuesday\n11:00-12:00,Alpha,Bravo\n1:00-2:00,Charlie,Delta");

        Assert.Single(itinerary.Findings, finding => finding.Code is "time.afternoon-assumed");
        Assert.All(itinerary.Sessions.Where(session => session.Title is "Charlie" or "Delta"), session => Assert.Equal("13:00", Clock(session.Start)));
    }

    [Fact]
    public void Days_above_rooms_make_two_rows_of_headings()
    {
        var sessions = Readings.ReadText(",10 March 2031,,11 March 2031,\nTime,Room A,Room B,Room A,Room B\n09:00,Alpha,Bravo,Charlie,Delta\n10:00,Echo,,,Foxtrot").Sessions;

        Assert.Equal(["10 Alpha Room A", "10 Bravo Room B", "10 Echo Room A", "11 Charlie Room A", "11 Delta Room B", "11 Foxtrot Room B"], sessions.Select(session => $"{session.Date?.Day} {session.Title} {session.Place}"));
    }

    [Fact]
    public void Grids_below_each_other_have_the_day_that_stands_above_them()
    {
        var sessions = Readings.ReadText("Monday 10 March 2031,,\nTime,Room A,Room B\n09:00,Alpha,Bravo\n10:00,Charlie,\n,,\nTuesday 11 March 2031,,\nTime,Room C,Room D\n09:00,Delta,Echo").Sessions;

        Assert.Equal(["10 Alpha Room A", "10 Bravo Room B", "10 Charlie Room A", "11 Delta Room C", "11 Echo Room D"], sessions.Select(session => $"{session.Date?.Day} {session.Title} {session.Place}"));
    }

    [Fact]
    public void A_day_between_two_parts_of_one_grid_holds_for_what_follows()
    {
        var sessions = Readings.ReadText("Time,Room A,Room B\n10 March 2031,,\n09:00,Alpha,Bravo\n11 March 2031,,\n09:00,Charlie,Delta").Sessions;

        Assert.Equal(["10 Alpha", "10 Bravo", "11 Charlie", "11 Delta"], sessions.Select(session => $"{session.Date?.Day} {session.Title}"));
    }

    [Theory]
    [InlineData(",09:00-10:00,10:00-11:00,11:00-12:00\nMonday,Alpha,Bravo,\nTuesday,Charlie,,Delta", "Monday 09:00 Alpha|Tuesday 09:00 Charlie|Monday 10:00 Bravo|Tuesday 11:00 Delta")]
    public void Times_across_are_read_too(string csv, string expected)
    {
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), Readings.ReadText(csv).Sessions.Select(session => $"{session.Notes} {Clock(session.Start)} {session.Title}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Alpha (Anna Berg)", "Alpha", "Anna Berg", "Room A")]
    [InlineData("Alpha (Anna Berg - EN 5041)", "Alpha", "Anna Berg", "EN 5041")]
    [InlineData("Alpha (part 2)", "Alpha (part 2)", "", "Room A")]
    [InlineData("\"Alpha\nAnna Berg, ESA\"", "Alpha", "Anna Berg", "Room A")]
    [InlineData("\"Alpha (Anna Berg)\nBravo (Jan Peeters)\"", "Alpha; Bravo", "Anna Berg; Jan Peeters", "Room A")]
    [InlineData("Free Time", "Free Time", "", "Room A")]
    public void A_cell_names_people_and_places(string cell, string title, string people, string place)
    {
        var session = Readings.ReadText($"Time,Room A,Room B\n09:00,{cell},Other\n10:00,Next,More").Sessions.Single(session => session.Start == new LocalTime(9, 0) && session.Title is not "Other");

        Assert.Equal((title, people, place), (session.Title, string.Join("; ", session.Speakers.Select(speaker => speaker.Name)), session.Place));
    }

    [Fact]
    public void First_names_in_brackets_are_people_where_most_cells_have_them()
    {
        var sessions = Readings.ReadText("Time,Monday,Tuesday\n09:00,Alpha (Anna),Bravo (Jan)\n10:00,Charlie (Mia - EN 5041),Delta (Anna & Jan)").Sessions;

        Assert.Equal(["Anna", "Mia", "Jan", "Anna, Jan"], sessions.Select(session => string.Join(", ", session.Speakers.Select(speaker => speaker.Name))).OrderBy(names => names is "Anna" ? 0 : names is "Mia" ? 1 : names is "Jan" ? 2 : 3));
        Assert.DoesNotContain(sessions, session => session.Title.Contains('(', StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_without_a_time_belongs_to_the_one_above()
    {
        var sessions = Readings.ReadText("Time,Room A,Room B\n09:00,Alpha,Bravo\n,Anna Berg,Jan Peeters\n10:00,Charlie,Delta").Sessions;

        Assert.Equal(["Alpha Anna Berg", "Bravo Jan Peeters", "Charlie ", "Delta "], sessions.Select(session => $"{session.Title} {string.Concat(session.Speakers.Select(speaker => speaker.Name))}"));
    }

    [Fact]
    public void The_location_in_the_title_is_the_place_of_all()
    {
        var sessions = Readings.ReadText("Summer school 2031 - Location EN 5022,,\nTime,Monday,Tuesday\n09:00,Alpha,Bravo (EN 5041)\n10:00,Charlie,Delta").Sessions;

        Assert.Equal(["EN 5022", "EN 5022", "EN 5022", "EN 5041"], sessions.Select(session => session.Place).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cell_merged_downwards_runs_over_its_lines()
    {
        var drafts = Interpret(
            Row(1, "Time", "Room A", "Room B"), Row(2, "09:00-10:00", "Alpha", "Bravo"),
            Row(3, new SourceCell("10:00-11:00"), new SourceCell("Alpha", Continued: true), new SourceCell("Charlie")), Row(4, "11:00-12:00", "Delta", "Delta too"));

        Assert.Equal(["Alpha 09:00 11:00", "Bravo 09:00 10:00", "Charlie 10:00 11:00", "Delta 11:00 12:00", "Delta too 11:00 12:00"], drafts.Select(draft => $"{draft.Title} {Clock(draft.Start)} {Clock(draft.End)}"));
    }

    [Fact]
    public void Without_ends_it_runs_to_the_line_below_its_last()
    {
        var drafts = Interpret(
            Row(1, "Time", "Room A", "Room B"), Row(2, "09:00", "Alpha", "Bravo"),
            Row(3, new SourceCell("10:00"), new SourceCell("Alpha", Continued: true), new SourceCell("Charlie")), Row(4, "11:00", "Delta", "Echo"));

        Assert.Equal("11:00", Clock(drafts.Single(draft => draft.Title is "Alpha").End));
    }

    [Fact]
    public void A_cell_merged_across_is_one_session_for_all_rooms_of_a_day_and_one_on_each_day()
    {
        var rooms = Interpret(Row(1, "Time", "Room A", "Room B", "Room C"), Row(2, new SourceCell("09:00"), new SourceCell("Opening", Across: 3)), Row(3, new SourceCell("10:00"), new SourceCell("Alpha", Across: 2), default, new SourceCell("Bravo")));
        var days = Interpret(Row(1, "Time", "Monday", "Tuesday"), Row(2, new SourceCell("09:00"), new SourceCell("Breakfast", Across: 2)), Row(3, "10:00", "Alpha", "Bravo"));

        Assert.Equal([("Opening", ""), ("Alpha", "Room A / Room B"), ("Bravo", "Room C")], rooms.Select(draft => (draft.Title, draft.Place)));
        Assert.Equal([("Breakfast", "Monday"), ("Alpha", "Monday"), ("Breakfast", "Tuesday"), ("Bravo", "Tuesday")], days.Select(draft => (draft.Title, draft.Notes)));
    }

    [Theory]
    [InlineData("Date,Time,Title,Room\n2031-03-10,09:00,Alpha,Room 1\n2031-03-10,10:00,Bravo,Room 2")]
    [InlineData("Time,Session title,Session chair\n09:00,Alpha,Anna Berg\n10:00,Bravo,Jan Peeters")]
    [InlineData("Time,Activity,Day,Notes\n09:00,Alpha,Monday,x y\n10:00,Bravo,Monday,z z")]
    [InlineData("Time,Topic,Who leads\n09:00,Alpha,Team one\n10:00,Bravo,Team two")]
    public void A_table_with_a_session_per_row_is_no_grid(string csv)
    {
        Assert.Equal(["Alpha", "Bravo"], Readings.ReadText(csv).Sessions.Select(session => session.Title));
    }

    private static IReadOnlyList<SessionDraft> Interpret(params SourceRow[] rows)
    {
        var state = new ReadingState(new ReadOptions { FileName = "a.xlsx", Language = Language.English }, new Documents.Reading.Notations.DateRules(Documents.Reading.Notations.DateOrder.DayFirst, 2031), new FindingsWriter(Language.English));
        new TableInterpreter(new SourceTable("Programme", PlaceStyle.Sheet, rows), state, 1).Read();
        return state.Drafts;
    }

    private static SourceRow Row(int number, params string[] texts) => new(number, [.. texts.Select(text => new SourceCell(text))]);

    private static SourceRow Row(int number, params SourceCell[] cells) => new(number, cells);

    private static string Clock(LocalTime? time) => time?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
