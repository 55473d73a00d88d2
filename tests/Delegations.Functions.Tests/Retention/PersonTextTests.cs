using Delegations.Retention.Searching;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class PersonTextTests
{
    private static readonly PersonText Zoe = new(
        ["Dr Zoë O'Brien-Núñez"], ["zoe@example.org"], ["+32 2 555 77 88"], ["Diego Núñez", "Anna Zoë O'Brien-Núñez Smith"], ["Zoë O'Brien-Núñez"]);

    [Theory]
    [InlineData("Zoë O'Brien-Núñez speaks", "[…] speaks")]
    [InlineData("ZOE O’BRIEN NUNEZ", "[…]")]
    [InlineData("O'Brien-Núñez, Zoë", "[…]")]
    [InlineData("Mme Zoë  O'Brien\u00a0Núñez.", "Mme […].")]
    [InlineData("<b>Zoë</b> O&#x27;Brien-Núñez", "<b>[…]</b>")]
    [InlineData("<a title=\"Zoë O'Brien-Núñez\">x</a>", "<a title=\"[…]\">x</a>")]
    [InlineData("DESCRIPTION:Hall\\nZoë O'Brien-Núñez", "DESCRIPTION:Hall\\n[…]")]
    [InlineData("mail ZOE@Example.org now", "mail […] now")]
    [InlineData("call 0032 2/555.77.88", "call 0032 2/555.77.88")]
    [InlineData("call +32 (2) 555 77 88", "call […]")]
    [InlineData("Diego Núñez", "Diego Núñez")]
    [InlineData("mazoe@example.org", "mazoe@example.org")]
    [InlineData("zoe@example.org.uk", "zoe@example.org.uk")]
    [InlineData("Anna Zoë O'Brien-Núñez Smith", "Anna Zoë O'Brien-Núñez Smith")]
    [InlineData("Zoë; O'Brien-Núñez", "Zoë; O'Brien-Núñez")]
    public void A_person_is_found_however_they_are_written(string text, string expected)
    {
        Assert.Equal(expected, Zoe.Redact(text));
    }

    [Fact]
    public void A_surname_alone_is_for_somebody_to_look_at()
    {
        Assert.Equal(["Ask Núñez first."], Zoe.Doubts("Ask Núñez first."));
        Assert.Empty(Zoe.Doubts("Ask Diego Núñez first."));
        Assert.Equal("Ask Núñez first.", Zoe.Redact("Ask Núñez first."));
    }

    [Fact]
    public void A_name_of_one_word_is_never_taken_for_the_person()
    {
        Assert.Equal("Skywin hosts", new PersonText(["Skywin"], [], [], [], ["Skywin"]).Redact("Skywin hosts"));
    }
}
