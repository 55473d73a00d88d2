using Delegations.Documents.Reading.Formats;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Formats;

public sealed class CleanTextTests
{
    [Theory]
    [InlineData(" Accueil ", "Accueil")]
    [InlineData("10\u202Fh\u00A030", "10 h 30")]
    [InlineData("a\r\nb\rc\u2028d\u000Be", "a\nb\nc\nd\ne")]
    [InlineData("\uFEFFno\0thing\u0007 to see\u200B", "nothing to see")]
    [InlineData("invoice\u202Efdp.exe\u202C", "invoicefdp.exe")]
    [InlineData("\u2067שלום\u2069 \u200Fעולם\u200E", "שלום עולם")]
    [InlineData("Pro\u00ADgramm", "Programm")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("🙂 café", "🙂 café")]
    [InlineData("نامه\u200Cها", "نامه\u200Cها")]
    public void Leaves_what_can_be_seen(string text, string clean)
    {
        Assert.Equal(clean, CleanText.Of(text));
    }

    [Fact]
    public void Half_a_pair_of_surrogates_is_replaced()
    {
        Assert.Equal("a\uFFFDb\uFFFD", CleanText.Of("a\uD83Db\uDE00"));
    }

    [Fact]
    public void A_text_is_not_cut_within_a_character()
    {
        var budget = new ReadBudget(new Documents.Reading.ReadLimits { CellCharacters = 3 });

        Assert.Equal("ab", budget.Clean("ab🙂"));
    }
}
