using Delegations.Itineraries;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Ada Martin", "MARTIN Ada")]
    [InlineData("Mme Ada Martin", "Ada Martin")]
    [InlineData("H.E. Mr. Ada Martin", "S.E. Ada Martin")]
    [InlineData("Son Excellence Madame Ada Martin", "Her Excellency Ada Martin")]
    [InlineData("Émilie Lefèvre", "Emilie Lefevre")]
    [InlineData("Jean-Luc Petit", "Jean Luc Petit")]
    [InlineData("O’Brien, Sean", "Sean O'Brien")]
    [InlineData("Айгүл Сериккызы", "СЕРИККЫЗЫ АЙГҮЛ")]
    public void Two_ways_of_writing_a_name_have_one_key(string one, string other)
    {
        var keys = (NameKey.Of(one), NameKey.Of(other));

        Assert.Equal(keys.Item1, keys.Item2);
        Assert.NotEmpty(keys.Item1);
    }

    [Theory]
    [InlineData("Ada Martin", "Ada Martens")]
    [InlineData("Ada Martin", "Ada")]
    [InlineData("He Li", "Son Li")]
    [InlineData("Ада Мартин", "Айгүл Сериккызы")]
    public void Different_names_have_different_keys(string one, string other) => Assert.NotEqual(NameKey.Of(one), NameKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("?")]
    [InlineData("… – …")]
    public void A_text_without_letters_has_an_empty_key(string? text) => Assert.Equal("", NameKey.Of(text));

    [Fact]
    public void An_honorific_alone_stays_a_key() => Assert.Equal("dr", NameKey.Of("Dr."));
}
