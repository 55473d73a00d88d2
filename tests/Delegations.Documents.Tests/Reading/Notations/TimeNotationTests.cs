using System.Globalization;
using Delegations.Documents.Reading.Notations;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class TimeNotationTests
{
    [Theory]
    [InlineData("09:30", "09:30")]
    [InlineData("9:30", "09:30")]
    [InlineData("9h30", "09:30")]
    [InlineData("9 h 30", "09:30")]
    [InlineData("9h", "09:00")]
    [InlineData("9u30", "09:30")]
    [InlineData("9u", "09:00")]
    [InlineData("9 uur", "09:00")]
    [InlineData("09.30", "09:30")]
    [InlineData("09.30 Uhr", "09:30")]
    [InlineData("18 Uhr", "18:00")]
    [InlineData("12.15h", "12:15")]
    [InlineData("9:30 AM", "09:30")]
    [InlineData("9:30 p.m.", "21:30")]
    [InlineData("12:00 AM", "00:00")]
    [InlineData("12 pm", "12:00")]
    [InlineData("ab 19:00", "19:00")]
    [InlineData("à partir de 14h00", "14:00")]
    [InlineData("09:30:00", "09:30")]
    [InlineData("0930", "09:30")]
    [InlineData("24:00", "00:00")]
    public void Reads_the_times_people_write(string text, string expected)
    {
        var reading = TimeNotation.Find(text);

        Assert.Equal((expected, null), (Clock(reading?.Start), Clock(reading?.End)));
    }

    [Theory]
    [InlineData("09:00 – 10:30", "09:00", "10:30")]
    [InlineData("09:00-10:30", "09:00", "10:30")]
    [InlineData("09:00—10:30", "09:00", "10:30")]
    [InlineData("10:45- 11:00", "10:45", "11:00")]
    [InlineData("9h à 10h30", "09:00", "10:30")]
    [InlineData("de 9h00 à 10h30", "09:00", "10:30")]
    [InlineData("van 9u tot 10u30", "09:00", "10:30")]
    [InlineData("9 bis 10.30 Uhr", "09:00", "10:30")]
    [InlineData("from 9:00 to 10:30", "09:00", "10:30")]
    [InlineData("10:00 AM - 2:30 PM", "10:00", "14:30")]
    [InlineData("2 - 3.30 pm", "14:00", "15:30")]
    [InlineData("11 - 1 pm", "11:00", "13:00")]
    [InlineData("0800-1000", "08:00", "10:00")]
    [InlineData("21-21.15h", "21:00", "21:15")]
    [InlineData("23:00-0:30", "23:00", "00:30")]
    [InlineData("9h30 -> 10h", "09:30", "10:00")]
    public void Reads_the_ranges_people_write(string text, string start, string end)
    {
        var reading = TimeNotation.Find(text);

        Assert.Equal((start, end), (Clock(reading?.Start), Clock(reading?.End)));
    }

    [Theory]
    [InlineData("2025-11-03")]
    [InlineData("03.11.2025")]
    [InlineData("Salle 12")]
    [InlineData("2015")]
    [InlineData("25:00")]
    [InlineData("9:75")]
    [InlineData("version 1.25.3")]
    [InlineData("+32 4 123 45 67")]
    [InlineData("5-10 participants")]
    [InlineData("")]
    public void Sees_no_time_where_there_is_none(string text)
    {
        Assert.Null(TimeNotation.Find(text.Length == 4 ? $"in {text}" : text));
    }

    [Theory]
    [InlineData("2.20- 2.30", true)]
    [InlineData("9:30", true)]
    [InlineData("09:30", false)]
    [InlineData("14:00", false)]
    [InlineData("9:30 am", false)]
    public void Says_whether_an_hour_could_be_in_the_afternoon(string text, bool unclear)
    {
        Assert.Equal(unclear, TimeNotation.Find(text)?.HalfUnclear);
    }

    [Theory]
    [InlineData("09:00 Accueil", true)]
    [InlineData("de 9h à 10h : Accueil", true)]
    [InlineData("Accueil à 09:00", false)]
    public void Tells_a_timed_line_from_a_time_in_a_sentence(string text, bool isTimed)
    {
        Assert.Equal(isTimed, TimeNotation.FindAtStart(text) is not null);
    }

    [Theory]
    [InlineData("20", 20)]
    [InlineData("45 min", 45)]
    [InlineData("1h30", 90)]
    [InlineData("1:30", 90)]
    [InlineData("0:20", 20)]
    [InlineData("1,5 h", 90)]
    [InlineData("2 Std.", 120)]
    [InlineData("45'", 45)]
    [InlineData("longtemps", null)]
    [InlineData("0", null)]
    public void Reads_durations(string text, int? minutes)
    {
        Assert.Equal(minutes, DurationNotation.Read(text, null)?.TotalMinutes);
    }

    private static string? Clock(LocalTime? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
