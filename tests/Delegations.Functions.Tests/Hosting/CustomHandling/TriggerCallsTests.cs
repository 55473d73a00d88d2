using System.Net;
using Delegations.Hosting;
using Delegations.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.CustomHandling;

public sealed class TriggerCallsTests
{
    private readonly Calls calls = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Answers_a_message_with_the_json_object_that_the_host_waits_for()
    {
        await using var app = await StartAsync();

        using var reply = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "hello", 2), Token);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("application/json", reply.Content.Headers.ContentType?.MediaType);
        Assert.Equal("""{"Outputs":{},"Logs":[],"ReturnValue":null}""", await reply.Content.ReadAsStringAsync(Token));
        Assert.Equal(("hello", 2), (Assert.Single(calls.Queue).Text, calls.Queue.First().DequeueCount));
    }

    [Fact]
    public async Task Runs_a_timer()
    {
        await using var app = await StartAsync();

        using var reply = await app.CallAsync("TakeTick", HostEnvelope.Timer("TakeTick", isPastDue: true), Token);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.True(Assert.Single(calls.Timer).IsPastDue);
    }

    [Fact]
    public async Task Makes_the_function_only_when_it_is_called_and_anew_for_each_call()
    {
        var made = 0;
        await using var app = await HandlerApp.StartAsync(
            services => services.AddScoped(_ => new TakeMessage(Count(calls, ref made))).AddQueueFunction<TakeMessage>(), Token);
        Assert.Equal(0, made);

        using var first = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "a", 1), Token);
        using var second = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "b", 1), Token);

        Assert.Equal(2, made);
    }

    [Fact]
    public async Task Answers_a_failure_with_a_problem_that_gives_nothing_away()
    {
        calls.Act = (_, _) => throw new InvalidOperationException("secret of anna@example.org");
        await using var app = await StartAsync();

        using var reply = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "secret message", 1), Token);

        Assert.Equal(HttpStatusCode.InternalServerError, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("secret", await reply.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", app.Log.Text, StringComparison.Ordinal);
        Assert.Contains("The call TakeMessage failed with InvalidOperationException in Delegations.Functions.Tests.Hosting", app.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cuts_off_a_call_that_listens_to_its_token()
    {
        calls.Act = (_, token) => Task.Delay(Timeout.Infinite, token);
        await using var app = await StartAsync(("Delegations:TriggerTimeLimit", "00:00:00.05"));

        using var reply = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "a", 1), Token);

        Assert.Equal(HttpStatusCode.GatewayTimeout, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Answers_for_a_call_that_does_not_listen_to_its_token()
    {
        var never = new TaskCompletionSource();
        calls.Act = (_, _) => never.Task;
        await using var app = await HandlerApp.StartAsync(
            services => Add(services).AddSingleton(new TimeLimits { Trigger = TimeSpan.FromMilliseconds(30), Grace = TimeSpan.FromMilliseconds(30) }), Token);

        using var reply = await app.CallAsync("TakeMessage", HostEnvelope.Queue("TakeMessage", "a", 1), Token);

        Assert.Equal(HttpStatusCode.GatewayTimeout, reply.StatusCode);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("x-forwarded-host")]
    [InlineData("X-Forwarded-Anything")]
    public async Task Refuses_what_came_from_outside(string header)
    {
        await using var app = await StartAsync();
        using var request = HostEnvelope.Request("TakeMessage", HostEnvelope.Queue("TakeMessage", "a", 1));
        request.Headers.TryAddWithoutValidation(header, "192.0.2.7");

        using var reply = await app.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
        Assert.Empty(calls.Queue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("""{"Data":{"item":"once"}}""")]
    [InlineData("""{"Data":{"timer":{"IsPastDue":false}}}""")]
    public async Task Refuses_what_is_no_envelope_for_the_function(string body)
    {
        await using var app = await StartAsync();

        using var reply = await app.CallAsync("TakeMessage", body, Token);

        Assert.Equal(HttpStatusCode.BadRequest, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
        Assert.Empty(calls.Queue);
    }

    [Fact]
    public async Task Refuses_an_envelope_larger_than_any_message_can_make_it()
    {
        await using var app = await StartAsync();

        using var reply = await app.CallAsync("TakeMessage", new string(' ', 3 * 1024 * 1024), Token);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, reply.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/TakeMessage")]
    [InlineData("PUT", "/TakeMessage")]
    [InlineData("POST", "/TakeMessage/")]
    [InlineData("POST", "/api/TakeMessage")]
    [InlineData("POST", "/Unknown")]
    public async Task Knows_a_function_only_at_its_own_address(string method, string path)
    {
        await using var app = await StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));

        using var reply = await app.Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.NotFound, reply.StatusCode);
        Assert.Equal("application/problem+json", reply.Content.Headers.ContentType?.MediaType);
    }

    private static Calls Count(Calls calls, ref int made)
    {
        made++;
        return calls;
    }

    private IServiceCollection Add(IServiceCollection services) =>
        services.AddSingleton(calls).AddQueueFunction<TakeMessage>().AddTimerFunction<TakeTick>();

    private Task<HandlerApp> StartAsync(params (string Name, string Value)[] settings) =>
        HandlerApp.StartAsync(services => Add(services), Token, map: null, settings);
}
