using Delegations.Documents.Rendering.Agendas;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class AgencyLookTests
{
    [Theory]
    [InlineData("")]
    [InlineData("7a2432")]
    [InlineData("#7a243")]
    [InlineData("#7a24321")]
    [InlineData("#zzzzzz")]
    [InlineData("red; } body { display: none")]
    public void What_is_no_colour_is_told_apart(string text) => Assert.False(AccentColours.IsColour(text));

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
