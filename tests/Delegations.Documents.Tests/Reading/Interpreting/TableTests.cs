using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting;

public sealed class TableTests
{
    [Theory]
    [InlineData("Date,Time,Slot,Title\n2031-03-10,Morning,09:00,Alpha\n2031-03-10,Evening,19:00,Bravo")]
    [InlineData("Day,Date,Title\nMonday 10 March 2031,09:00,Alpha\nMonday 10 March 2031,19:00,Bravo")]
    [InlineData("Date,Time,When exactly,Title\n2031-03-10,45 min,09:00,Alpha\n2031-03-10,60 min,19:00,Bravo")]
    [InlineData("Timestamp,Number of the slot,Title\n10/03/2031 09:00:00,1,Alpha\n10/03/2031 19:00:00,2,Bravo")]
    [InlineData("Date,Slot,Room no,Title\n2031-03-10,9,101,Alpha\n2031-03-10,19,102,Bravo")]
    public void Times_are_found_by_the_cells_where_headings_lie(string csv)
    {
        var sessions = Readings.ReadText(csv).Sessions;

        Assert.Equal([("Alpha", 9), ("Bravo", 19)], sessions.Select(session => (session.Title, session.Start?.Hour ?? 0)));
        Assert.All(sessions, session => Assert.Equal(new LocalDate(2031, 3, 10), session.Date));
    }

    [Fact]
    public void Days_without_a_year_are_sessions_with_an_error()
    {
        var itinerary = Readings.ReadText("Date,Topic,Readings\n5-Jan,Introduction to pipes,\n7-Jan,Leaks,Chapter 1\n");

        Assert.Equal(["Introduction to pipes", "Leaks"], itinerary.Sessions.Select(session => session.Title));
        Assert.Equal(2, itinerary.Findings.Count(finding => finding.Code == "date.no-year"));
    }

    [Fact]
    public void Columns_that_count_name_nobody()
    {
        var itinerary = Readings.ReadText("Date,Heure,Nombre de créneau,Prénom Nom,Nombre max. de participants,Titre de la session\n2031-05-18,08:15,1,Anna Berg,40,Accueil\n2031-05-18,09:15,1,Jan Peeters,,Visite\n");

        Assert.Equal(["Anna Berg", "Jan Peeters"], itinerary.Sessions.SelectMany(session => session.Speakers).Select(speaker => speaker.Name));
    }

    [Fact]
    public void A_column_read_against_its_heading_is_a_finding()
    {
        var finding = Readings.ReadText("Date,Time,Exact,Title\n2031-03-10,45 min,09:00,Alpha\n2031-03-10,60 min,19:00,Bravo").Findings.First(finding => finding.Code is "column.reread");

        Assert.Equal((Severity.Warning, "line 1"), (finding.Severity, finding.Place));
        Assert.Contains("Exact", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Date,Start,End,Title\n2031-03-10,09:00,90 min,Alpha\n2031-03-10,11:00,30 min,Bravo")]
    [InlineData("Date,Start,Duration,Title\n2031-03-10,09:00,10:30,Alpha\n2031-03-10,11:00,11:30,Bravo")]
    [InlineData("Date,Start,Length,Title\n2031-03-10,0900,90,Alpha\n2031-03-10,1100,30,Bravo")]
    public void Ends_and_durations_are_told_apart_by_the_cells(string csv)
    {
        Assert.Equal([new LocalTime(10, 30), new LocalTime(11, 30)], Readings.ReadText(csv).Sessions.Select(session => session.End ?? default));
    }

    [Fact]
    public void Titles_and_speakers_change_places_where_the_cells_say_so()
    {
        var sessions = Readings.ReadText("Date,Start,Speaker,Title\n2031-03-10,09:00,How a rover finds its way on the Moon,Anna Berg\n2031-03-10,10:00,What the regolith holds in store,Jan Peeters\n2031-03-10,11:00,Law in outer space,Mia Lund").Sessions;

        Assert.Equal([("Law in outer space", "Mia Lund")], sessions.Skip(2).Select(session => (session.Title, session.Speakers.Single().Name)));
    }

    [Theory]
    [InlineData("cinema,date,start,film,poster\nbobine,2031-03-10,09:00,Alpha of the wide sea,alpha.jpg\nbobine,2031-03-10,11:00,Bravo and the little owl,bravo.jpg\nbobine,2031-03-10,13:00,Charlie goes home,charlie.jpg", "Alpha of the wide sea")]
    [InlineData("day\thour\tcontent\n10 March 2031\t10:00–10:30\tRegistration\n10 March 2031\t10:30–11:00\tWelcome", "Registration")]
    public void A_column_of_titles_under_another_heading_is_found(string text, string first)
    {
        Assert.Equal(first, Readings.ReadText(text).Sessions[0].Title);
    }

    [Theory]
    [InlineData("Date,Start,Type,Speaker,Title\n2031-03-10,09:00,Break,,\n2031-03-10,10:00,talk,,Alpha", "Break")]
    [InlineData("Date,Start,Type,Speaker,Title\n2031-03-10,09:00,Keynote,Anna Berg,\n2031-03-10,10:00,talk,,Alpha", "Keynote – Anna Berg")]
    [InlineData("Date,Start,Title,Room\n2031-03-10,09:00,,Hall 3\n2031-03-10,10:00,Alpha,Hall 3", "Hall 3")]
    [InlineData("Date,Speaker,Title\n2031-03-10,Anna Berg,\n2031-03-11,Jan Peeters,Alpha", "Anna Berg")]
    public void A_session_without_a_title_takes_one_from_its_row(string csv, string title)
    {
        var itinerary = Readings.ReadText(csv);

        Assert.Equal(title, itinerary.Sessions[0].Title);
        Assert.Single(itinerary.Findings, finding => finding.Code is "session.title-borrowed");
    }

    [Fact]
    public void Both_tables_side_by_side_are_read_with_their_own_days()
    {
        var itinerary = Readings.ReadText("Date,Start,End,Title,,Date,Start,End,Title\n2031-03-10,09:00,10:00,Alpha,,2031-03-11,09:00,10:00,Bravo\n,10:00,11:00,Charlie,,,10:00,11:00,Delta\n,,,,,,11:00,12:00,Echo");

        Assert.Equal(["10 09 Alpha", "10 10 Charlie", "11 09 Bravo", "11 10 Delta", "11 11 Echo"], itinerary.Sessions.Select(session => $"{session.Date?.Day} {session.Start?.Hour:00} {session.Title}"));
        Assert.Single(itinerary.Findings, finding => finding.Code is "table.beside");
    }

    [Fact]
    public void Tables_below_each_other_may_have_other_headings()
    {
        var sessions = Readings.ReadText("Date,Start,End,Title,Room\n2031-03-10,09:00,10:00,Alpha,Hall\n,,,,\nTitle,Speaker,Time,Date,\nBravo,Anna Berg,14:00,2031-03-11,").Sessions;

        Assert.Equal([("Alpha", 10, "Hall"), ("Bravo", 11, "")], sessions.Select(session => (session.Title, session.Date?.Day ?? 0, session.Place)));
        Assert.Equal("Anna Berg", sessions[1].Speakers.Single().Name);
    }

    [Theory]
    [InlineData("day,time,title\n1,09:00,Alpha\n2,09:00,Bravo")]
    [InlineData("day,time,title\nDay 1,09:00,Alpha\nDay 2,09:00,Bravo")]
    [InlineData("day,time,title\nMonday,09:00,Alpha\nTuesday,09:00,Bravo")]
    [InlineData("time,title\nMonday,\n09:00,Alpha\nTuesday,\n09:00,Bravo")]
    public void Days_without_dates_are_kept_apart_and_count_from_a_given_first_day(string csv)
    {
        var undated = Readings.ReadText(csv).Sessions;
        var dated = Readings.ReadText(csv, date: new LocalDate(2031, 3, 10)).Sessions;

        Assert.Equal(2, undated.Select(session => session.Notes).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal([("Alpha", 10), ("Bravo", 11)], dated.Select(session => (session.Title, session.Date?.Day ?? 0)));
    }

    [Theory]
    [InlineData("2031-03-10T09:00:00Z", 9)]
    [InlineData("10/03/2031 09:00", 9)]
    [InlineData("Mon 10 Mar 2031 09:00", 9)]
    [InlineData("47917.375", 9)]
    public void A_moment_in_one_cell_gives_day_and_time(string cell, int hour)
    {
        var session = Readings.ReadText($"Start,Title\n{cell},Alpha\n13/03/2031 10:00,Bravo").Sessions[0];

        Assert.Equal((new LocalDate(2031, 3, 10), hour), (session.Date ?? default, session.Start?.Hour ?? 0));
    }

    [Theory]
    [InlineData("09:00", "09:00")]
    [InlineData("9", "09:00")]
    [InlineData("900", "09:00")]
    [InlineData("0,375", "09:00")]
    [InlineData("0.375", "09:00")]
    [InlineData("from 9am", "09:00")]
    [InlineData("9-10", "09:00-10:00")]
    [InlineData("22:00-24:00", "22:00-00:00")]
    public void Times_are_read_as_a_column_of_times_holds_them(string cell, string expected)
    {
        var session = Readings.ReadText($"Date;Time;Title\n2031-03-10;{cell};Alpha\n2031-03-11;10:00;Bravo").Sessions[0];

        Assert.Equal(expected, $"{session.Start:HH':'mm}{(session.End is null ? "" : $"-{session.End:HH':'mm}")}");
    }

    [Fact]
    public void Am_and_pm_may_have_a_column_of_their_own()
    {
        Assert.Equal([9, 14], Readings.ReadText("Date,Time,,Title\n2031-03-10,9:00,AM,Alpha\n2031-03-10,2:00,PM,Bravo").Sessions.Select(session => session.Start?.Hour ?? 0));
    }

    [Fact]
    public void A_time_until_which_something_lasts_is_no_start()
    {
        var session = Readings.ReadText("Date,Time,Title,Speaker\n2031-03-10,until 12:00,Alpha,Anna Berg\n2031-03-10,13:00,Bravo,Anna Berg").Sessions.Single(session => session.Title is "Alpha");

        Assert.Equal((null, new LocalTime(12, 0)), (session.Start, session.End ?? default));
    }

    [Fact]
    public void What_is_still_to_be_set_is_kept_and_not_the_day_above()
    {
        var itinerary = Readings.ReadText("Date,Time,Title,Speaker\n2031-03-10,09:00,Alpha,Anna Berg\nTBC,TBC,Bravo,Jan Peeters");

        Assert.Equal([("Alpha", true), ("Bravo", false)], itinerary.Sessions.OrderBy(session => session.Title, StringComparer.Ordinal).Select(session => (session.Title, session.Date is not null)));
        Assert.Contains(itinerary.Findings, finding => finding.Code is "date.to-be-set");
        Assert.Contains(itinerary.Findings, finding => finding.Code is "time.to-be-set");
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("Somme")]
    [InlineData("Summe")]
    public void A_row_of_sums_is_no_session(string word)
    {
        Assert.Equal(["Alpha"], Readings.ReadText($"Date,Title,Speaker\n2031-03-10,Alpha,Anna Berg\n2031-03-10,{word},8").Sessions.Select(session => session.Title));
    }

    [Fact]
    public void The_error_of_a_formula_is_an_empty_cell_with_a_finding()
    {
        var itinerary = Readings.ReadText("Date,Start,End,Title,Room\n2031-03-10,09:00,#REF!,Alpha,#N/A");

        Assert.Equal((null, ""), (itinerary.Sessions.Single().End, itinerary.Sessions.Single().Place));
        Assert.Equal(2, itinerary.Findings.Count(finding => finding.Code is "cell.error"));
    }

    [Fact]
    public void A_word_for_the_time_of_day_is_kept()
    {
        var session = Readings.ReadText("Date,Time,Title,Speaker\n2031-03-10,Evening,Alpha,Anna Berg\n2031-03-11,10:00,Bravo,Anna Berg\n2031-03-11,11:00,Charlie,Anna Berg").Sessions[0];

        Assert.Equal((null, "Evening"), (session.Start, session.Notes));
    }

    [Fact]
    public void Headings_that_are_not_understood_are_no_session()
    {
        Assert.Equal(["Alpha", "Bravo"], Readings.ReadText("foo,bar,baz\n09:00,Alpha,Room 1\n10:00,Bravo,Room 2\n11:00,,").Sessions.Select(session => session.Title));
    }
}
