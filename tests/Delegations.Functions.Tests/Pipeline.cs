using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Delegations.Hosting;
using Delegations.Hosting.Edge;
using Delegations.Invitations.Delivery;
using Delegations.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Functions.Tests;

/// <summary>The whole app on the storage emulator, in this process: its container, its routes on a free port, its functions by name.</summary>
internal sealed class Pipeline : IAsyncDisposable
{
    /// <summary>Long before all visits of the tests, which take place in March 2031.</summary>
    public static readonly Instant Beginning = Instant.FromUtc(2031, 1, 6, 9, 0);

    private readonly WebApplication app;

    private Pipeline(WebApplication app, SettableClock clock)
    {
        this.app = app;
        Clock = clock;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, disposeHandler: true)
        {
            BaseAddress = new Uri(app.Urls.Single()),
        };
    }

    public SettableClock Clock { get; }

    public HttpClient Client { get; }

    public static async Task<Pipeline> StartAsync(AzuriteFixture azurite, CancellationToken cancellationToken, PipelineOptions? options = null)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["AzureWebJobsStorage"] = azurite.ConnectionString,

            // Most tests look at one round at a time.
            ["Delegations:QuietMinutes"] = "0",
        };
        foreach (var setting in options?.Settings ?? [])
        {
            settings[setting.Key] = setting.Value;
        }

        var builder = WebHosting.CreateBuilder(IPAddress.Loopback, 0, settings);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders();
        var clock = new SettableClock(Beginning);
        builder.Services.AddSingleton<IClock>(clock);
        if (options?.Delivery is { } delivery)
        {
            builder.Services.AddSingleton(delivery);
        }

        options?.Services?.Invoke(builder.Services);
        var built = builder.Build();
        built.UseEdge(static _ => TimeSpan.FromMinutes(1));
        built.UseRouting();
        built.MapDelegations();
        await built.StartAsync(cancellationToken);
        return new Pipeline(built, clock);
    }

    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>Handles a queue message as its registered function does; exceptions come through.</summary>
    public async Task HandleAsync(string function, string text, CancellationToken cancellationToken, string? messageId = null)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var trigger = app.Services.GetServices<QueueTrigger>().Single(known => known.Name == function);
        await trigger.Create(scope.ServiceProvider).RunAsync(new QueueCall(text, messageId, 1), cancellationToken);
    }

    /// <summary>Runs a timer's function, for all visits of the storage.</summary>
    public async Task TickAsync(string function, CancellationToken cancellationToken)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var trigger = app.Services.GetServices<TimerTrigger>().Single(known => known.Name == function);
        await trigger.Create(scope.ServiceProvider).RunAsync(new TimerCall(IsPastDue: false), cancellationToken);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var sent = request;
        using var response = await Client.SendAsync(sent, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new Answer(response.StatusCode, text, response.Headers, response.Content.Headers);
    }

    public Task<Answer> GetAsync(string path, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, path), cancellationToken);

    public Task<Answer> SendJsonAsync(HttpMethod method, string path, string json, CancellationToken cancellationToken) =>
        SendAsync(new HttpRequestMessage(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") }, cancellationToken);

    public Task<Answer> SendFileAsync(HttpMethod method, string path, string name, byte[] content, CancellationToken cancellationToken)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name };
        return SendAsync(new HttpRequestMessage(method, path) { Content = body }, cancellationToken);
    }

    public void SetClock(string utc) => Clock.Now = InstantPattern.ExtendedIso.Parse(utc).Value;

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>What a test changes of the app, at its outermost edge.</summary>
internal sealed record PipelineOptions
{
    public Dictionary<string, string?> Settings { get; init; } = [];

    public IDelivery? Delivery { get; init; }

    public Action<IServiceCollection>? Services { get; init; }
}

/// <summary>An HTTP answer, read to its end.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    public JsonElement Json => JsonElement.Parse(Text);

    public string? ContentType => Content.ContentType?.MediaType;

    public string Header(string name) =>
        Headers.TryGetValues(name, out var values) || Content.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
