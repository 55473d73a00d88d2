using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Start;

public sealed class HelpTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("en", "Help", "Personal data")]
    [InlineData("fr", "Aide", "Données personnelles")]
    [InlineData("nl", "Hulp", "Persoonsgegevens")]
    [InlineData("de", "Hilfe", "Personenbezogene Daten")]
    public async Task Help_speaks_the_coordinators_language_and_other_pages_can_lead_to_its_parts(string language, string title, string privacy)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, TestContext.Current.CancellationToken);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/help?lang={language}");

        var named = page.QuerySelectorAll("h2[id]").Select(heading => heading.Id ?? "").ToList();
        Assert.Equal((title, privacy), (page.QuerySelector("h1")?.TextContent, page.QuerySelector("#privacy")?.TextContent));
        Assert.Equal(named.Select(id => $"#{id}"), page.QuerySelectorAll("main nav a").Select(link => link.GetAttribute("href")));
        Assert.Superset(new HashSet<string>(["file", "people", "plan", "publish", "invite", "replies", "audiences", "labels", "template"], StringComparer.Ordinal), named.ToHashSet(StringComparer.Ordinal));
        Assert.All(page.QuerySelectorAll("h2 + p"), paragraph => Assert.NotEmpty(paragraph.TextContent));
    }
}
