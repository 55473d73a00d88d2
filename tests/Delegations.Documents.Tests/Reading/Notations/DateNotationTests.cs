using System.Globalization;
using Delegations.Documents.Reading.Notations;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class DateNotationTests
{
    private static readonly DateRules DayFirst = new(DateOrder.DayFirst, 2025);

    [Theory]
    [InlineData("2025-11-03", "2025-11-03")]
    [InlineData("2025/11/03", "2025-11-03")]
    [InlineData("2025-11-03T09:00", "2025-11-03")]
    [InlineData("03/11/2025", "2025-11-03")]
    [InlineData("3/11/25", "2025-11-03")]
    [InlineData("3-11-2025", "2025-11-03")]
    [InlineData("03.11.2025", "2025-11-03")]
    [InlineData("3/11", "2025-11-03")]
    [InlineData("3 November 2025", "2025-11-03")]
    [InlineData("Monday 3 November 2025", "2025-11-03")]
    [InlineData("November 3, 2025", "2025-11-03")]
    [InlineData("July 27th, 2016 (Hotel Oasis)", "2016-07-27")]
    [InlineData("lundi 3 novembre 2025", "2025-11-03")]
    [InlineData("1er avril 2015", "2015-04-01")]
    [InlineData("le 15 août 2026", "2026-08-15")]
    [InlineData("maandag 3 november 2025", "2025-11-03")]
    [InlineData("3 mrt 2026", "2026-03-03")]
    [InlineData("Montag, 3. November 2025", "2025-11-03")]
    [InlineData("3. März 2026", "2026-03-03")]
    [InlineData("15 sep", "2025-09-15")]
    [InlineData("Mo., 03.11.2025", "2025-11-03")]
    [InlineData("Sept. 15th", "2025-09-15")]
    [InlineData("Mardi 4 novembre", "2025-11-04")]
    [InlineData("4. November", "2025-11-04")]
    [InlineData("4.11.", "2025-11-04")]
    [InlineData("Di, 4.11.", "2025-11-04")]
    [InlineData("04.11.25", "2025-11-04")]
    [InlineData("20251104", "2025-11-04")]
    [InlineData("20251104T090000", "2025-11-04")]
    [InlineData("4 de febrero de 2026", "2026-02-04")]
    [InlineData("miércoles 4 de febrero", "2025-02-04")]
    [InlineData("Giovedì 12 Settembre", "2025-09-12")]
    [InlineData("12 settembre 2024", "2024-09-12")]
    [InlineData("1º de março de 2026", "2026-03-01")]
    [InlineData("quinta-feira, 6 de novembro de 2025", "2025-11-06")]
    [InlineData("5 marca 2026", "2026-03-05")]
    [InlineData("12 września 2025", "2025-09-12")]
    [InlineData("3. října 2025", "2025-10-03")]
    [InlineData("3. marraskuuta 2025", "2025-11-03")]
    [InlineData("3 ноября 2025", "2025-11-03")]
    [InlineData("3 листопада 2025", "2025-11-03")]
    [InlineData("3 Kasım 2025", "2025-11-03")]
    [InlineData("3 noiembrie 2025", "2025-11-03")]
    [InlineData("3 de novembre de 2025", "2025-11-03")]
    [InlineData("3 νοεμβρίου 2025", "2025-11-03")]
    [InlineData("szeptember 5", "2025-09-05")]
    [InlineData("Nov 3-5, 2025", "2025-11-03")]
    [InlineData("3–5 November 2025", "2025-11-03")]
    [InlineData("3 et 4 novembre 2025", "2025-11-03")]
    [InlineData("10-out-2025", "2025-10-10")]
    [InlineData("2 set 2025", "2025-09-02")]
    [InlineData("4 Nov '25", "2025-11-04")]
    [InlineData("4 Nov 25", "2025-11-04")]
    [InlineData("November the 3rd", "2025-11-03")]
    [InlineData("the 3rd of November 2025", "2025-11-03")]
    [InlineData("Tue 4/11", "2025-11-04")]
    [InlineData("2025年11月4日", "2025-11-04")]
    [InlineData("4 November 0900", "2025-11-04")]
    [InlineData("9.45-14.30 26 January 2022", "2022-01-26")]
    public void Reads_the_dates_people_write(string text, string expected)
    {
        var reading = DateNotation.Find(text, DayFirst);

        Assert.Equal(expected, reading?.Date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("09:30 – 10:30")]
    [InlineData("10.30-11.00")]
    [InlineData("Salle 12")]
    [InlineData("ISO/IEC 27001")]
    [InlineData("B2B")]
    [InlineData("10 out of 12")]
    [InlineData("5 set menus")]
    [InlineData("San Marco 3")]
    [InlineData("Via Marco 12")]
    [InlineData("um 9.30.")]
    [InlineData("Version 3.11.")]
    [InlineData("3.14")]
    [InlineData("Room 4.11.2")]
    [InlineData("8 people")]
    [InlineData("2 maximum")]
    [InlineData("21. Cambodunum Meetup")]
    [InlineData("+32 4 123 45 67")]
    public void Sees_no_date_where_there_is_none(string text)
    {
        Assert.Null(DateNotation.Find(text, DayFirst));
    }

    [Fact]
    public void Takes_month_and_day_as_the_rules_say()
    {
        Assert.Equal(new LocalDate(2025, 4, 3), DateNotation.Find("03/04/2025", DayFirst)?.Date);
        Assert.Equal(new LocalDate(2025, 3, 4), DateNotation.Find("03/04/2025", DayFirst with { Order = DateOrder.MonthFirst })?.Date);
        Assert.Equal(new LocalDate(2015, 9, 18), DateNotation.Find("09-18-2015", DayFirst)?.Date);
    }

    [Fact]
    public void Says_that_a_date_can_be_read_in_two_ways()
    {
        var reading = DateNotation.Find("03/04/2025", new DateRules(DateOrder.Unknown, null));

        Assert.Equal((new LocalDate(2025, 4, 3), new LocalDate(2025, 3, 4)), (reading?.Date ?? default, reading?.Other ?? default));
        Assert.Null(DateNotation.Find("03/03/2025", new DateRules(DateOrder.Unknown, null))?.Other);
        Assert.Null(DateNotation.Find("03.04.2025", new DateRules(DateOrder.Unknown, null))?.Other);
    }

    [Theory]
    [InlineData("lundi 4 novembre 2025", IsoDayOfWeek.Monday)]
    [InlineData("Tue 4 November 2025", IsoDayOfWeek.Tuesday)]
    [InlineData("dinsdag, 4 november 2025", IsoDayOfWeek.Tuesday)]
    [InlineData("Mi. 4.11.2025", IsoDayOfWeek.Wednesday)]
    [InlineData("mardi le 4 novembre 2025", IsoDayOfWeek.Tuesday)]
    public void Keeps_the_weekday_written_before_a_date(string text, IsoDayOfWeek weekday)
    {
        Assert.Equal(weekday, DateNotation.Find(text, DayFirst)?.Weekday);
    }

    [Fact]
    public void Gives_both_ends_of_a_span_the_year_of_the_second()
    {
        var dates = DateNotation.FindAll("du 30 mars au 5 avril 2015", new DateRules(DateOrder.DayFirst, null));

        Assert.Equal([new LocalDate(2015, 3, 30), new LocalDate(2015, 4, 5)], dates.Select(date => date.Date ?? default));
    }

    [Theory]
    [InlineData("3–5 November 2025", 3, 5)]
    [InlineData("3 to 5 November 2025", 3, 5)]
    [InlineData("du 3 au 5 novembre 2025", 3, 5)]
    [InlineData("vom 3. bis 5. November 2025", 3, 5)]
    [InlineData("del 3 al 5 de noviembre de 2025", 3, 5)]
    [InlineData("November 3-5, 2025", 3, 5)]
    [InlineData("Nov 3 & 4, 2025", 3, 4)]
    public void Gives_both_days_of_a_span_in_one_month(string text, int first, int last)
    {
        var dates = DateNotation.FindAll(text, new DateRules(DateOrder.DayFirst, null));

        Assert.Equal([new LocalDate(2025, 11, first), new LocalDate(2025, 11, last)], dates.Select(date => date.Date ?? default));
    }

    [Theory]
    [InlineData("120924", "2024-09-12")]
    [InlineData("311299", null)]
    [InlineData("991224", null)]
    [InlineData("12092", null)]
    public void Reads_six_digits_where_asked_to(string text, string? expected)
    {
        Assert.Equal(expected, DateNotation.SixDigits(text)?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("31/02/2025")]
    [InlineData("31 novembre 2025")]
    public void Marks_a_day_that_does_not_exist(string text)
    {
        Assert.True(DateNotation.Find(text, DayFirst)?.IsImpossible);
    }

    [Fact]
    public void Leaves_a_date_open_whose_year_nothing_gives()
    {
        var reading = DateNotation.Find("15 sep", new DateRules(DateOrder.DayFirst, null));

        Assert.NotNull(reading);
        Assert.Null(reading.Value.Date);
        Assert.False(reading.Value.IsImpossible);
    }

    [Theory]
    [InlineData("Day 2", 2)]
    [InlineData("Jour 3 – Phoenix", 3)]
    [InlineData("Dag 1", 1)]
    [InlineData("2. Tag", 2)]
    [InlineData("J2", 2)]
    [InlineData("2e jour", 2)]
    [InlineData("day_1", 1)]
    [InlineData("Día 1", 1)]
    [InlineData("Giorno 2", 2)]
    [InlineData("Dia 3: Lisboa", 3)]
    [InlineData("day1", 1)]
    [InlineData("D1", 1)]
    [InlineData("Day II", 2)]
    [InlineData("Day One", 1)]
    [InlineData("Premier jour", 1)]
    [InlineData("Erster Tag", 1)]
    [InlineData("Second day", 2)]
    [InlineData("Tweede dag", 2)]
    [InlineData("Conference", null)]
    [InlineData("Day in the life", null)]
    [InlineData("Day I met you", null)]
    [InlineData("D1 level", null)]
    [InlineData("Tag der offenen Tür", null)]
    [InlineData("Journée industrielle 1", null)]
    [InlineData("Day 10:30", null)]
    public void Reads_the_number_of_a_day(string text, int? expected)
    {
        Assert.Equal(expected, DayNumberNotation.Find(text));
    }
}
