using Xunit;

namespace Delegations.Model.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR", "fr")]
    [InlineData(" nl-BE ", "nl")]
    [InlineData("de_DE", "de")]
    [InlineData("en-GB", "en")]
    public void Takes_a_language_from_a_tag(string tag, string code)
    {
        Assert.True(Language.TryParse(tag, out var language));
        Assert.Equal(code, language.Code);
    }

    [Theory]
    [InlineData("ru")]
    [InlineData("")]
    [InlineData(null)]
    public void Knows_no_other_language(string? tag)
    {
        Assert.False(Language.TryParse(tag, out _));
    }

    [Fact]
    public void Says_a_sentence_in_each_language()
    {
        Assert.Equal(["e", "f", "n", "d"], Language.All.Select(language => language.Say(en: "e", fr: "f", nl: "n", de: "d")));
    }

    [Fact]
    public void Has_the_day_names_of_its_culture()
    {
        Assert.Equal(["Monday", "lundi", "maandag", "Montag"], Language.All.Select(language => language.Culture.DateTimeFormat.GetDayName(DayOfWeek.Monday)));
    }
}
