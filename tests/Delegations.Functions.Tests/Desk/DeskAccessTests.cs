using System.Net;
using System.Text;
using Delegations.Functions.Tests.Agendas;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>Behind the Functions host, the platform says who asks.</summary>
public sealed class DeskAccessTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_principal_is_not_believed_where_the_platform_does_not_enforce_it()
    {
        await using var pipeline = await StartAsync(enforced: false);

        var answer = await AskAsync(pipeline, HttpMethod.Get, Principal("roles", "Coordinator"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Theory]
    [InlineData("GET", "roles", "Coordinator", HttpStatusCode.OK)]
    [InlineData("POST", "roles", "Coordinator", HttpStatusCode.BadRequest)] // without the proof of a page of ours
    [InlineData("GET", "roles", "Viewer", HttpStatusCode.OK)]
    [InlineData("POST", "roles", "Viewer", HttpStatusCode.Forbidden)]
    [InlineData("GET", "roles", "Somebody", HttpStatusCode.Forbidden)]
    [InlineData("GET", "name", "Coordinator", HttpStatusCode.Forbidden)]
    public async Task The_role_decides(string method, string claim, string role, HttpStatusCode expected)
    {
        await using var pipeline = await StartAsync(enforced: true);

        var answer = await AskAsync(pipeline, new HttpMethod(method), Principal(claim, role));

        Assert.Equal(expected, answer.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no base64")]
    [InlineData("bm8gSlNPTg==")]
    [InlineData("W10=")]
    [InlineData("e30=")]
    public async Task Whoever_is_not_signed_in_is_sent_to_sign_in_and_back_to_the_desk(string? principal)
    {
        await using var pipeline = await StartAsync(enforced: true);

        var answer = await AskAsync(pipeline, HttpMethod.Get, principal);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2Fdesk", answer.Header("Location"));
    }

    [Theory]
    [InlineData("GET", "/desk/visits/0123456789abcdef01234567/plan?state=final", "/desk/visits/0123456789abcdef01234567/plan?state=final")]
    [InlineData("POST", "/desk/visits/0123456789abcdef01234567/invitations/remind", "/desk/visits/0123456789abcdef01234567")]
    public async Task Signing_in_leads_back_to_the_page_and_from_a_form_to_the_visit(string method, string path, string back)
    {
        await using var pipeline = await StartAsync(enforced: true);

        var answer = await pipeline.SendAsync(new HttpRequestMessage(new HttpMethod(method), path), Cancel);

        Assert.Equal($"/.auth/login/aad?post_login_redirect_uri={Uri.EscapeDataString(back)}", answer.Header("Location"));
    }

    [Fact]
    public async Task Cookies_are_for_https_alone_and_hold_when_a_link_in_a_mail_is_followed()
    {
        await using var pipeline = await StartAsync(enforced: true);

        var answer = await Viewing.Browser(pipeline).GetAsync("/desk/help");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.All(["secure", "samesite=lax", "httponly", "path=/desk"], part => Assert.Contains(part, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_page_stands_in_a_frame_of_another_site_and_what_stands_in_ours_is_locked_in()
    {
        await using var pipeline = await LinkedVisit.StartAsync(storage.Azurite);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var framed = new List<string>();

        foreach (var path in await EveryPage.OfAsync(pipeline, visit))
        {
            var answer = await new DeskBrowser(pipeline).GetAsync(path);
            var policy = answer.Header("Content-Security-Policy");
            if (answer.ContentType is "text/html" && !policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal))
            {
                framed.Add(path);
                Assert.Contains("sandbox; frame-ancestors 'self'", policy, StringComparison.Ordinal);
            }
        }

        Assert.NotEmpty(framed); // the agenda as people will see it
    }

    private Task<Pipeline> StartAsync(bool enforced)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345" };
        if (enforced)
        {
            settings["WEBSITE_AUTH_ENABLED"] = "True";
        }

        return Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions { Settings = settings });
    }

    private static string Principal(string claim, string value) => Convert.ToBase64String(Encoding.UTF8.GetBytes(
        $$"""{"auth_typ":"aad","name_typ":"name","role_typ":"roles","claims":[{"typ":"{{claim}}","val":"{{value}}"}]}"""));

    /// <summary>A post without a name is a bad request for whoever may post.</summary>
    private static Task<Answer> AskAsync(Pipeline pipeline, HttpMethod method, string? principal)
    {
        var request = new HttpRequestMessage(method, "/desk");
        if (method == HttpMethod.Post)
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("name", "")]);
        }

        if (principal is not null)
        {
            request.Headers.TryAddWithoutValidation("X-MS-CLIENT-PRINCIPAL", principal);
        }

        return pipeline.SendAsync(request, Cancel);
    }
}
