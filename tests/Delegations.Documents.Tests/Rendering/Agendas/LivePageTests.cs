using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Agendas;

public sealed class LivePageTests
{
    [Theory]
    [InlineData("https://visits.example.org/v/1", "https://visits.example.org/v/1?since=3")]
    [InlineData("https://visits.example.org/v/1?key=a", "https://visits.example.org/v/1?key=a&since=3")]
    [InlineData("https://visits.example.org/v/1?", "https://visits.example.org/v/1?since=3")]
    [InlineData("https://visits.example.org/v/1#day-2", "https://visits.example.org/v/1?since=3#day-2")]
    [InlineData("http://localhost:7071/v/Été à", "http://localhost:7071/v/%C3%89t%C3%A9%20%C3%A0?since=3")]
    public void The_link_asks_what_has_changed_since_the_version_at_hand(string address, string link) =>
        Assert.Equal((address, link), LivePage.For(Agenda(address)) is { } page ? (page.Address, page.Since) : default);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("visits.example.org/v/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://visits.example.org/v/1")]
    [InlineData("file:///etc/hosts")]
    public void What_is_not_of_the_web_is_no_page(string? address) => Assert.Null(LivePage.For(Agenda(address)));

    private static Agenda Agenda(string? address) =>
        Documents.Rendering.Agendas.Agenda.From(Samples.Itinerary(), Samples.Settings(Audience.Public) with { PublicUrl = address });
}
