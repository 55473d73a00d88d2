using Delegations.Documents.Rendering.Agendas;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AgencyLookTests
{
    private static readonly AccentColour DarkPaper = new(0x17, 0x15, 0x13);

    [Theory]
    [InlineData("#7a2432", true)]
    [InlineData("#000000", true)]
    [InlineData("#767676", true)]
    [InlineData("#777777", false)]
    [InlineData("#ffcc00", false)]
    public void A_colour_is_readable_on_white_from_a_contrast_of_four_and_a_half(string text, bool isReadable)
    {
        Assert.True(AccentColour.TryParse(text, out var colour));
        Assert.Equal(isReadable, colour.IsReadableOnWhite);
        Assert.Equal(text, colour.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("7a2432")]
    [InlineData("#7a243")]
    [InlineData("#7a24321")]
    [InlineData("#zzzzzz")]
    [InlineData("red; } body { display: none")]
    public void What_is_no_colour_is_refused(string text) => Assert.False(AccentColour.TryParse(text, out _));

    [Theory]
    [InlineData("#7a2432")]
    [InlineData("#000000")]
    [InlineData("#14508c")]
    [InlineData("#004000")]
    public void On_a_dark_ground_it_is_lightened_until_it_can_be_read(string text)
    {
        Assert.True(AccentColour.TryParse(text, out var colour));

        Assert.True(colour.ReadableOn(DarkPaper).ContrastTo(DarkPaper) >= AccentColour.LeastContrast);
    }

    [Fact]
    public void A_png_says_its_size()
    {
        Assert.True(AgencyLogo.TryRead(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEklEQVR4nGNgYGD4z8DAwMAAAA0FAQGWLb0tAAAAAElFTkSuQmCC"), out var logo));
        Assert.Equal(("image/png", 2, 3), (logo.MediaType, logo.Width, logo.Height));
    }

    [Theory]
    [InlineData("")]
    [InlineData("R0lGODlhAQABAAAAACw=")]
    [InlineData("PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciPjxzY3JpcHQvPjwvc3ZnPg==")]
    [InlineData("/9j/4AAQSkZJRg==")]
    public void What_is_no_picture_is_refused(string content) => Assert.False(AgencyLogo.TryRead(Convert.FromBase64String(content), out _));
}
