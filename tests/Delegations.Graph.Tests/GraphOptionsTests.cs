using Xunit;

namespace Delegations.Graph.Tests;

public sealed class GraphOptionsTests
{
    [Fact]
    public void Without_settings_the_public_cloud_is_meant_and_a_managed_identity_signs_in()
    {
        var options = From();

        Assert.Equal("https://graph.microsoft.com/v1.0", options.BaseUrl.AbsoluteUri);
        Assert.Equal("https://login.microsoftonline.com/", options.Authority.AbsoluteUri);
        Assert.Null(options.ClientSecret);
    }

    [Fact]
    public void Settings_are_read_in_both_spellings()
    {
        var options = From(("Delegations:Graph:TenantId", "contoso.onmicrosoft.com"), ("Delegations__Graph__ClientId", "app"), ("Delegations:Graph:ClientSecret", "secret"));

        Assert.Equal(("contoso.onmicrosoft.com", "app", "secret"), (options.TenantId, options.ClientId, options.ClientSecret));
    }

    [Theory]
    [InlineData("Delegations:Graph:BaseUrl", "http://graph.example.org/v1.0")]
    [InlineData("Delegations:Graph:BaseUrl", "http://127.0.0.1.example.org/v1.0")]
    [InlineData("Delegations:Graph:BaseUrl", "https://user:pass@graph.example.org")]
    [InlineData("Delegations:Graph:BaseUrl", "graph")]
    [InlineData("Delegations:Graph:Authority", "http://login.example.org")]
    [InlineData("Delegations:Graph:Authority", "ftp://127.0.0.1")]
    [InlineData("Delegations:Graph:TenantId", "../other")]
    public void A_setting_that_makes_no_sense_is_named_without_its_value(string name, string value)
    {
        var failure = Assert.Throws<GraphSettingsException>(() => From((name, value)));

        Assert.Equal(name, failure.Setting);
        Assert.DoesNotContain(value, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/v1.0")]
    [InlineData("http://[::1]:8080/v1.0")]
    [InlineData("http://localhost:8080/v1.0")]
    public void Plain_http_is_for_this_machine(string address)
    {
        Assert.Equal(address, From(("Delegations:Graph:BaseUrl", address)).BaseUrl.AbsoluteUri);
    }

    [Theory]
    [InlineData("Delegations:Graph:TenantId")]
    [InlineData("Delegations:Graph:ClientId")]
    public void A_secret_needs_tenant_and_client(string missing)
    {
        string[] names = ["Delegations:Graph:TenantId", "Delegations:Graph:ClientId", "Delegations:Graph:ClientSecret"];

        var failure = Assert.Throws<GraphSettingsException>(() => From([.. names.Where(name => name != missing).Select(name => (name, "some-value"))]));

        Assert.Equal(missing, failure.Setting);
        Assert.DoesNotContain("some-value", failure.Message, StringComparison.Ordinal);
    }

    private static GraphOptions From(params (string Name, string? Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        return GraphOptions.From(name => values.GetValueOrDefault(name));
    }
}
