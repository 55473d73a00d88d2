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
    [InlineData("Journée industrielle 1", null)]
    [InlineData("Day 10:30", null)]
    public void Reads_the_number_of_a_day(string text, int? expected)
    {
        Assert.Equal(expected, DayNumberNotation.Find(text));
    }
}
