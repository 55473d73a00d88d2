using Delegations.Hosting.Local;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Local;

public sealed class LoopbackGuardTests
{
    [Theory]
    [InlineData("GET", "localhost:7071", null)]
    [InlineData("GET", "127.0.0.1:7071", null)]
    [InlineData("GET", "LOCALHOST", null)]
    [InlineData("GET", "localhost:7071", "http://evil.example.org")]
    [InlineData("POST", "localhost:7071", null)]
    [InlineData("POST", "localhost:7071", "http://localhost:7071")]
    [InlineData("DELETE", "127.0.0.1:7071", "http://127.0.0.1:7071")]
    public void Lets_this_computer_in(string method, string host, string? origin) => Assert.True(IsAllowed(method, host, origin));

    [Theory]
    [InlineData("GET", "delegations.example.org:7071", null)]
    [InlineData("GET", "localhost.example.org", null)]
    [InlineData("GET", "127.0.0.1.example.org", null)]
    [InlineData("GET", "0.0.0.0:7071", null)]
    [InlineData("GET", "", null)]
    [InlineData("POST", "localhost:7071", "http://evil.example.org")]
    [InlineData("POST", "localhost:7071", "null")]
    [InlineData("POST", "localhost:7071", "")]
    [InlineData("PATCH", "localhost:7071", "https://localhost:7071")]
    [InlineData("PUT", "localhost:7071", "http://localhost:8080")]
    [InlineData("DELETE", "localhost:7071", "http://127.0.0.1:7071")]
    public void Keeps_others_out(string method, string host, string? origin) => Assert.False(IsAllowed(method, host, origin));

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    public void Believes_the_browser_where_a_page_hides_its_origin(string site, bool allowed) => Assert.Equal(allowed, IsAllowed("POST", "localhost:7071", "null", site));

    private static bool IsAllowed(string method, string host, string? origin, string? site = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = method;
        context.Request.Headers.Host = host;
        if (origin is not null)
        {
            context.Request.Headers.Origin = origin;
        }

        if (site is not null)
        {
            context.Request.Headers["Sec-Fetch-Site"] = site;
        }

        return LoopbackGuard.IsAllowed(context.Request);
    }
}
