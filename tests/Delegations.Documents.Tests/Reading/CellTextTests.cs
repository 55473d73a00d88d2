using Delegations.Documents.Reading;
using Delegations.Model;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Reading;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("2031-03-04", "en", "2031-03-04")]
    [InlineData("4 mars 2031", "en", "2031-03-04")]
    [InlineData("mardi 4 mars 2031", "fr", "2031-03-04")]
    [InlineData("04/03/2031", "nl", "2031-03-04")]
    [InlineData("25/03/2031", "en", "2031-03-25")]
    [InlineData("04/03/2031", "en", "")]
    [InlineData("lundi 4 mars 2031", "fr", "")]
    [InlineData("4 mars", "fr", "")]
    [InlineData("30 February 2031", "en", "")]
    [InlineData("4 March 2031 or 5 March 2031", "en", "")]
    [InlineData("Tuesday", "en", "")]
    [InlineData("", "en", "")]
    public void A_day_is_one_for_certain_or_none(string text, string code, string expected)
    {
        Assert.True(Language.TryParse(code, out var language));

        Assert.Equal(expected, CellText.Date(text, language) is { } date ? NodaTime.Text.LocalDatePattern.Iso.Format(date) : "");
    }

    [Theory]
    [InlineData("09:30", "09:30")]
    [InlineData(" 9h30 ", "09:30")]
    [InlineData("9.30", "09:30")]
    [InlineData("2:20 pm", "14:20")]
    [InlineData("14", "14:00")]
    [InlineData("midi", "12:00")]
    [InlineData("09:30 – 10:00", "")]
    [InlineData("until 10:00", "")]
    [InlineData("25:00", "")]
    [InlineData("2031-03-04 09:30", "")]
    [InlineData("soon", "")]
    [InlineData("", "")]
    public void A_time_is_one_or_none(string text, string expected)
    {
        Assert.Equal(expected, CellText.Time(text) is { } time ? NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(time) : "");
    }

    [Theory]
    [InlineData("Europe/Brussels", "Europe/Brussels")]
    [InlineData("Phoenix", "America/Phoenix")]
    [InlineData("Mars", null)]
    [InlineData("", null)]
    public void A_zone_is_known_or_none(string text, string? expected)
    {
        Assert.Equal(expected, CellText.Zone(text)?.Id);
    }

    [Fact]
    public void People_and_texts_are_those_of_a_cell()
    {
        Assert.Equal(
            [new Mention { Name = "Eva Stein", Organisation = "Space Centre" }, new Mention { Name = "Tom Baker", Email = "tom@example.org" }],
            CellText.People("Eva Stein (Space Centre)\r\nTom Baker <tom@example.org>"));
        Assert.Empty(CellText.People("N.N."));
        Assert.Equal("a b c", CellText.Line(" a\r\nb\u200B \t c "));
        Assert.Equal("a\nb", CellText.Lines(" a\r\nb\u200B "));
        Assert.Equal(Audience.Host, CellText.Audience("Gastgeber"));
    }
}
