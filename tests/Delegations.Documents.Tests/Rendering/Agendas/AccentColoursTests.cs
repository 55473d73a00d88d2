using Delegations.Documents.Rendering.Agendas;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AccentColoursTests
{
    private const string DarkPaper = "#171513";
    private const string Paper = "#fffefb";

    [Theory]
    [InlineData("#7a2432")]
    [InlineData("#000000")]
    [InlineData("#0000ff")]
    [InlineData("#14507a")]
    [InlineData("#767676")]
    [InlineData("#ffff00")]
    [InlineData("#ffffff")]
    public void Both_themes_can_be_read_whatever_the_agencys_colour(string accent)
    {
        var colours = AccentColours.Of(accent);

        Assert.InRange(AccentColours.Contrast(colours.OnLight, Paper), 4.5, 21);
        Assert.InRange(AccentColours.Contrast(colours.OnLight, AccentColours.LightGround), 4.5, 21);
        Assert.InRange(AccentColours.Contrast(colours.OnDark, DarkPaper), 4.5, 21);
        Assert.InRange(AccentColours.Contrast(colours.OnDark, AccentColours.DarkGround), 4.5, 21);
    }

    [Fact]
    public void A_colour_that_can_be_read_stays_as_it_is() => Assert.Equal("#14507a", AccentColours.Of("#14507a").OnLight);

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#fff; } body { background: url(https://example.org)")]
    public void What_is_no_colour_gives_our_own(string accent) => Assert.Equal(AccentColours.Of(AgencyLook.Plain.Accent), AccentColours.Of(accent));

    [Fact]
    public void Black_on_white_is_twenty_one_to_one() => Assert.Equal(21, AccentColours.Contrast("#000000", "#ffffff"), 3);
}
