using Delegations.Documents.Tests.Reading.Samples;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Interpreting;

/// <summary>Tables whose headings are missing, double, or mean something else than they say.</summary>
public sealed class LooseTableTests
{
    [Fact]
    public void A_break_under_session_is_one_where_the_talks_stand_under_title()
    {
        var itinerary = Readings.ReadText("Date,Time,Session,Title,Speaker\n2031-03-10,09:00-09:20,S1 Cells,Yeast and its age,Anna Berg\n2031-03-10,09:20-09:40,S1 Cells,Fish and their stems,Jan Peeters\n2031-03-10,09:40-10:00,Break,,");

        Assert.Equal(["Yeast and its age", "Fish and their stems", "Break"], itinerary.Sessions.Select(session => session.Title));
        Assert.DoesNotContain(itinerary.Findings, finding => finding.Code is "session.no-title");
    }

    [Theory]
    [InlineData("Datum;Zeit;Thema;Referent\n10.03.2031;09:00;Alpha;Anna Berg\n10.03.2031;10:00;Bravo;Jan Peeters")]
    [InlineData("Datum;Zeit;TOP;Thema\n10.03.2031;09:00;TOP 1;Alpha\n10.03.2031;10:00;TOP 2;Bravo")]
    public void A_theme_is_the_title_where_nothing_else_is(string csv) =>
        Assert.Equal(["Alpha", "Bravo"], Readings.ReadText(csv).Sessions.Select(session => session.Title));

    [Fact]
    public void Columns_without_a_heading_are_places_or_notes()
    {
        var sessions = Readings.ReadText("Date,Time,Topic,Speaker,,\n2031-03-10,09:00,Alpha,Anna Berg,bring laptops,Room 3\n2031-03-10,10:00,Bravo,Jan Peeters,,Room 4").Sessions;

        Assert.Equal([("Room 3", "bring laptops"), ("Room 4", "")], sessions.Select(session => (session.Place, session.InternalNotes ?? "")));
    }

    [Fact]
    public void From_and_to_are_places_where_they_hold_no_times()
    {
        var sessions = Readings.ReadText("Date,From,To,Activity\n2031-03-10,Paris,Lyon,Old town walk\n2031-03-11,Lyon,Avignon,Visit of the palace").Sessions;

        Assert.Equal([("Old town walk", "Lyon", "Paris"), ("Visit of the palace", "Avignon", "Lyon")], sessions.Select(session => (session.Title, session.Place, session.Notes)));
    }

    [Theory]
    [InlineData("Programme 2031,,,,\n,Wednesday 12 March,,Thursday 13 March,\nTime,Room 1,Room 2,Room 1,Room 2\n09:00,Alpha,Bravo,Charlie,Delta\n10:00,Echo,Foxtrot,Golf,Hotel")]
    public void A_weekday_before_its_date_heads_the_columns_of_a_day(string csv)
    {
        var sessions = Readings.ReadText(csv).Sessions;

        Assert.Equal([12, 12, 12, 12, 13, 13, 13, 13], sessions.Select(session => session.Date?.Day ?? 0));
        Assert.All(sessions, session => Assert.StartsWith("Room", session.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void Minutes_under_time_are_durations()
    {
        var itinerary = Readings.ReadText("Date,Topic,Lead,Time\n2031-03-10,Alpha,Anna Berg,5 min\n2031-03-10,Bravo,Jan Peeters,10 min");

        Assert.Equal(["Alpha", "Bravo"], itinerary.Sessions.Select(session => session.Title));
        Assert.DoesNotContain(itinerary.Findings, finding => finding.Code is "time.unreadable");
    }

    [Theory]
    [InlineData("Date,Time,Title\n2031-03-10,1:00-1:30,Alpha\n2031-03-10,1:30-2:15,Bravo\n2031-03-10,3:15-4:00,Charlie", 13, 13, 15)]
    [InlineData("Date,Time,Title\n2031-03-10,01:00-01:30,Alpha\n2031-03-10,01:30-02:15,Bravo\n2031-03-10,03:15-04:00,Charlie", 1, 1, 3)]
    [InlineData("Date,Time,Title\n2031-03-10,5:30,Alpha\n2031-03-10,6:30,Bravo\n2031-03-10,7:15,Charlie", 5, 6, 7)]
    public void Days_that_would_be_over_at_breakfast_are_afternoons(string csv, int first, int second, int third) =>
        Assert.Equal([first, second, third], Readings.ReadText(csv).Sessions.Select(session => session.Start?.Hour ?? 0));

    [Fact]
    public void A_sheet_of_one_column_is_read_line_by_line()
    {
        var book = new SampleWorkbook();
        book.AddSheet("Foglio1").Line("Visita a Bologna, 12 settembre 2031").Line("ore 9.00 Arrivo e registrazione").Line("ore 9.30 – 10.30 Saluti del Rettore");

        var itinerary = Readings.ReadBytes(book.ToBytes(), "visita.xlsx");

        Assert.Equal([(new LocalTime(9, 0), "Arrivo e registrazione"), (new LocalTime(9, 30), "Saluti del Rettore")], itinerary.Sessions.Select(session => (session.Start ?? default, session.Title)));
        Assert.All(itinerary.Sessions, session => Assert.Equal(new LocalDate(2031, 9, 12), session.Date));
    }
}
