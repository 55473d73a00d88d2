using Xunit;

namespace Delegations.Browser.Tests.Desk;

/// <summary>The pages of the desk as html-validate reads them.</summary>
public sealed class DeskHtmlTests(DeskApp app)
{
    [Fact]
    public async Task Every_page_is_valid_html()
    {
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        var pages = new List<(string, string)>();
        foreach (var name in DeskPages.Names.Select(row => row.Data))
        {
            using var answer = await client.GetAsync(app.Address + await DeskPages.AddressAsync(app, name), TestContext.Current.CancellationToken);
            pages.Add((name.Replace(' ', '-'), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        Assert.Equal("", await HtmlValidate.FaultsOfAsync(pages));
    }
}
