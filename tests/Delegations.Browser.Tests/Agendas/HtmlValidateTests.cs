using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Agenda pages as html-validate reads them.</summary>
public sealed class HtmlValidateTests
{
    [Fact]
    public async Task Every_page_is_valid_html()
    {
        var pages = new List<(string, string)>();
        foreach (var name in Pages.Names.Select(row => row.Data))
        {
            pages.Add((name, await Pages.HtmlAsync(name)));
        }

        Assert.Equal("", await HtmlValidate.FaultsOfAsync(pages));
    }
}
