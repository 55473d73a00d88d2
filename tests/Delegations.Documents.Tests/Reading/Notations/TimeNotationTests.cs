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
    [InlineData("12: 45", "12:45")]
    [InlineData("04.30am", "04:30")]
    [InlineData("9 h", "09:00")]
    [InlineData("9.00 hrs", "09:00")]
    [InlineData("9 hs.", "09:00")]
    [InlineData("9 hod.", "09:00")]
    [InlineData("9 o'clock", "09:00")]
    [InlineData("alle 9", "09:00")]
    [InlineData("alle ore 9", "09:00")]
    [InlineData("ore 14.30", "14:30")]
    [InlineData("a las 9:00", "09:00")]
    [InlineData("a las 9", "09:00")]
    [InlineData("às 9h", "09:00")]
    [InlineData("kl. 9", "09:00")]
    [InlineData("9’30", "09:30")]
    [InlineData("9'30", "09:30")]
    [InlineData("9;30", "09:30")]
    [InlineData("T09:00", "09:00")]
    [InlineData("T09:00:00.000Z", "09:00")]
    [InlineData("9A.M.", "09:00")]
    [InlineData("9 p. m.", "21:00")]
    [InlineData("9:30a", "09:30")]
    [InlineData("9:30 de la tarde", "21:30")]
    [InlineData("9 heures du matin", "09:00")]
    [InlineData("8 Uhr abends", "20:00")]
    [InlineData("9 uur 's avonds", "21:00")]
    [InlineData("3 di pomeriggio", "15:00")]
    [InlineData("9h da manhã", "09:00")]
    [InlineData("12 noon", "12:00")]
    [InlineData("12m", "12:00")]
    [InlineData("12:00 m", "12:00")]
    [InlineData("08:00–", "08:00")]
    [InlineData("(09:00)", "09:00")]
    [InlineData("c. 9:30", "09:30")]
    [InlineData("~9:30", "09:30")]
    [InlineData("env. 9h30", "09:30")]
    [InlineData("14:00 PM", "14:00")]
    [InlineData("0900h", "09:00")]
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
    [InlineData("3-4:15pm", "15:00", "16:15")]
    [InlineData("10:30 – 11:30 pm", "22:30", "23:30")]
    [InlineData("18h-18h30", "18:00", "18:30")]
    [InlineData("9a–10a", "09:00", "10:00")]
    [InlineData("9:00→9:30", "09:00", "09:30")]
    [InlineData("9:00/9:30", "09:00", "09:30")]
    [InlineData("9.00—10.00", "09:00", "10:00")]
    [InlineData("9:00 to 9:30", "09:00", "09:30")]
    [InlineData("noon – 1pm", "12:00", "13:00")]
    [InlineData("midday - 1:30 pm", "12:00", "13:30")]
    [InlineData("11:30 - noon", "11:30", "12:00")]
    [InlineData("23:00 - midnight", "23:00", "00:00")]
    [InlineData("9-10 Uhr", "09:00", "10:00")]
    [InlineData("von 9 bis 10 Uhr", "09:00", "10:00")]
    [InlineData("de 9 à 10 h", "09:00", "10:00")]
    [InlineData("das 9h às 10h30", "09:00", "10:30")]
    [InlineData("de 9:00 a 10:30", "09:00", "10:30")]
    [InlineData("dalle 9 alle 10.30", "09:00", "10:30")]
    [InlineData("desde las 9:00 hasta las 10:00", "09:00", "10:00")]
    [InlineData("entre 9h et 10h30", "09:00", "10:30")]
    [InlineData("between 9:00 and 10:00", "09:00", "10:00")]
    [InlineData("zwischen 9 und 10 Uhr", "09:00", "10:00")]
    [InlineData("9:00am-10:00am PST", "09:00", "10:00")]
    [InlineData("9:00 – 10:00", "09:00", "10:00")]
    [InlineData("9:00 ‑ 9:30", "09:00", "09:30")]
    [InlineData("2000-2030", "20:00", "20:30")]
    [InlineData("9:00 do 10:00", "09:00", "10:00")]
    [InlineData("12 - 12:45 pm", "12:00", "12:45")]
    [InlineData("09:00:00 - 10:00:00", "09:00", "10:00")]
    [InlineData("9h30 -> 10h", "09:30", "10:00")]
    [InlineData("das 8h30min às 17h30min", "08:30", "17:30")]
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
    [InlineData("$9.50")]
    [InlineData("9.50 €")]
    [InlineData("from 12.50 EUR")]
    [InlineData("Room 3.14")]
    [InlineData("Python 3.12")]
    [InlineData("v2.10")]
    [InlineData("EN 5022")]
    [InlineData("2015-2016")]
    [InlineData("page 12")]
    [InlineData("Salle 2.15")]
    [InlineData("3.50 km")]
    [InlineData("Tel. 04 23")]
    [InlineData("10/11")]
    [InlineData("alle 9 Teilnehmer")]
    [InlineData("Room 9a")]
    [InlineData("Chapter 4.15")]
    [InlineData("12% of 20")]
    [InlineData("a 5-10 minute walk")]
    [InlineData("12: 45 minutes of music")]
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
    [InlineData("• 09:00 Accueil", true)]
    [InlineData("- 9h30 : Accueil", true)]
    [InlineData("Mon 9:00 Welcome", true)]
    [InlineData("lundi de 9h à 10h", true)]
    [InlineData("ca. 9:30 Anreise", true)]
    [InlineData("vers 18h00 retour", true)]
    [InlineData("Dalle ore 9.00 registrazione", true)]
    [InlineData("a partir de las 9:00 registro", true)]
    [InlineData("Doors 19:00", true)]
    [InlineData("Lunch 12:30", false)]
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
