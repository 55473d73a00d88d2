using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Delegations.Hosting.Edge;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Edge;

public sealed class EdgeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Takes_a_body_of_95_megabytes()
    {
        await using var app = await StartAsync();
        using var body = new ByteArrayContent(new byte[EdgeMiddleware.BodyLimit]);

        using var reply = await app.Client.PostAsync(new Uri("/count", UriKind.Relative), body, Token);

        Assert.Equal("99614720", await reply.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Refuses_a_larger_body_with_a_sentence(bool chunked)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/count", UriKind.Relative)) { Content = new ByteArrayContent(new byte[EdgeMiddleware.BodyLimit + 1]) };
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.ExpectContinue = true;

        using var reply = await app.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.StatusCode);
        Assert.Equal("host.too-large", await CodeOfAsync(reply));
    }

    [Fact]
    public async Task Answers_a_failure_with_a_problem_and_the_security_headers()
    {
        await using var app = await StartAsync();

        using var reply = await app.Client.GetAsync(new Uri("/fail", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.InternalServerError, reply.StatusCode);
        Assert.Equal("host.failed", await CodeOfAsync(reply));
        Assert.Equal("nosniff", reply.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", reply.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(reply.Headers.Contains("X-Made-Before-The-Failure"));
        Assert.DoesNotContain("secret", app.Log.Text + await reply.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Breaks_off_an_answer_that_fails_half_way()
    {
        await using var app = await StartAsync();

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => app.Client.GetStringAsync(new Uri("/fail-half-way", UriKind.Relative), Token));
    }

    [Fact]
    public async Task Cuts_off_an_answer_at_its_time_limit()
    {
        await using var app = await StartAsync(("Delegations:HttpTimeLimit", "00:00:00.05"));

        using var reply = await app.Client.GetAsync(new Uri("/wait", UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.GatewayTimeout, reply.StatusCode);
        Assert.Equal("host.too-slow", await CodeOfAsync(reply));
    }

    [Theory]
    [InlineData("GET", "/api/unknown", 404, "host.not-found")]
    [InlineData("POST", "/health", 405, "host.wrong-method")]
    [InlineData("GET", "/empty-409", 409, "host.refused")]
    public async Task Answers_an_empty_error_with_a_problem(string method, string path, int status, string code)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using var reply = await app.Client.SendAsync(request, Token);

        Assert.Equal(status, (int)reply.StatusCode);
        Assert.Equal(code, await CodeOfAsync(reply));
    }

    [Theory]
    [InlineData("fr-BE,fr;q=0.9,en;q=0.8", "", "Rien à cette adresse")]
    [InlineData("ru,de;q=0.5", "", "Unter dieser Adresse gibt es nichts")]
    [InlineData("fr", "?lang=nl", "Niets op dit adres")]
    [InlineData("", "", "Nothing here")]
    public async Task Speaks_the_callers_language(string accepted, string query, string title)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/unknown" + query, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);

        using var reply = await app.Client.SendAsync(request, Token);

        using var problem = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Token));
        Assert.Equal(title, problem.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Does_not_log_paths()
    {
        await using var app = await StartAsync();

        using var unknown = await app.Client.GetAsync(new Uri("/s/a-token-of-a-share?code=a-key", UriKind.Relative), Token);
        using var failed = await app.Client.GetAsync(new Uri("/fail?code=a-key", UriKind.Relative), Token);

        Assert.DoesNotContain("a-token", app.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("a-key", app.Log.Text, StringComparison.Ordinal);
    }

    private static Task<HandlerApp> StartAsync(params (string Name, string Value)[] settings) => HandlerApp.StartAsync(_ => { }, Token, Map, settings);

    private static void Map(WebApplication app)
    {
        app.MapPost("/count", async context =>
        {
            long count = 0;
            var buffer = new byte[81920];
            for (int read; (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0;)
            {
                count += read;
            }

            await context.Response.WriteAsync(count.ToString(System.Globalization.CultureInfo.InvariantCulture), context.RequestAborted);
        });
        app.MapGet("/fail", (RequestDelegate)(context =>
        {
            context.Response.Headers["X-Made-Before-The-Failure"] = "yes";
            throw new InvalidOperationException("secret");
        }));
        app.MapGet("/fail-half-way", (RequestDelegate)(async context =>
        {
            await context.Response.WriteAsync("half", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            throw new InvalidOperationException("secret");
        }));
        app.MapGet("/wait", (RequestDelegate)(context => Task.Delay(Timeout.Infinite, context.RequestAborted)));
        app.MapGet("/empty-409", (RequestDelegate)(context =>
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return Task.CompletedTask;
        }));
    }

    private static async Task<string?> CodeOfAsync(HttpResponseMessage reply)
    {
        Assert.Equal(new MediaTypeHeaderValue("application/problem+json"), reply.Content.Headers.ContentType);
        using var problem = JsonDocument.Parse(await reply.Content.ReadAsStringAsync(Token));
        Assert.Equal((int)reply.StatusCode, problem.RootElement.GetProperty("status").GetInt32());
        return problem.RootElement.GetProperty("code").GetString();
    }
}
