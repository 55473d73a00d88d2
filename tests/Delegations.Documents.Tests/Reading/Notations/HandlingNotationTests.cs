using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Reading.Notations;

public sealed class HandlingNotationTests
{
    [Theory]
    [InlineData("TLP:CLEAR", Handling.Clear)]
    [InlineData("TLP:WHITE", Handling.Clear)]
    [InlineData("blanc", Handling.Clear)]
    [InlineData("Weiß", Handling.Clear)]
    [InlineData("tlp green", Handling.Green)]
    [InlineData("vert", Handling.Green)]
    [InlineData("grün", Handling.Green)]
    [InlineData("groen", Handling.Green)]
    [InlineData("TLP: AMBER", Handling.Amber)]
    [InlineData("oranje", Handling.Amber)]
    [InlineData("ambre", Handling.Amber)]
    [InlineData("TLP:AMBER+STRICT", Handling.AmberStrict)]
    [InlineData("amber strict", Handling.AmberStrict)]
    [InlineData("Amber-Strict", Handling.AmberStrict)]
    [InlineData("RED", Handling.Red)]
    [InlineData("rouge", Handling.Red)]
    [InlineData("rood", Handling.Red)]
    [InlineData("TLP ROT", Handling.Red)]
    [InlineData("(TLP:RED)", Handling.Red)]
    [InlineData("purple", null)]
    [InlineData("confidential", null)]
    [InlineData("", null)]
    public void A_label_is_read_by_its_colour_in_each_language(string text, Handling? expected)
    {
        Assert.Equal(expected, HandlingNotation.Read(text));
    }

    [Theory]
    [InlineData("Board meeting (TLP:RED)", Handling.Red, "Board meeting")]
    [InlineData("[TLP:AMBER+STRICT] Board meeting", Handling.AmberStrict, "Board meeting")]
    [InlineData("Board meeting – TLP:AMBER", Handling.Amber, "Board meeting")]
    [InlineData("TLP:GREEN: Board meeting", Handling.Green, "Board meeting")]
    [InlineData("Board – TLP AMBER – meeting", Handling.Amber, "Board – meeting")]
    [InlineData("Board TLP:RED meeting", Handling.Red, "Board meeting")]
    [InlineData("TLP:CLEAR / TLP:RED Board", Handling.Red, "Board")]
    [InlineData("First line\nTLP:RED\nlast line", Handling.Red, "First line\nlast line")]
    [InlineData("Réunion TLP rouge", Handling.Red, "Réunion")]
    [InlineData("TLP:RED", Handling.Red, "")]
    [InlineData("TLP reduced", null, "TLP reduced")]
    [InlineData("A red carpet", null, "A red carpet")]
    [InlineData("The TLP workshop", null, "The TLP workshop")]
    public void A_label_in_a_text_is_found_and_taken_out(string text, Handling? expected, string rest)
    {
        Assert.Equal((expected, rest), (HandlingNotation.Find(text).Handling, HandlingNotation.Without(text)));
    }

    [Theory]
    [InlineData("Board TLP:PURPLE", "TLP:PURPLE")]
    [InlineData("Board TLP:BLACK, TLP:RED", "TLP:BLACK")]
    [InlineData("TLP: introduction", null)]
    public void A_word_in_capitals_behind_the_colon_is_meant_as_a_label(string text, string? unknown)
    {
        Assert.Equal(unknown, HandlingNotation.Find(text).Unknown);
    }
}
