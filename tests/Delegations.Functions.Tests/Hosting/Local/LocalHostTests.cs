using System.Net;
using System.Text;
using Azure.Storage.Queues;
using Delegations.Hosting;
using Delegations.Hosting.Local;
using Delegations.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Local;

/// <summary>What <c>serve</c> runs, on a script root of the test's own.</summary>
public sealed class LocalHostTests(AzuriteFixture azurite) : IDisposable
{
    private readonly Calls calls = new();
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("delegations-root");
    private readonly string queue = azurite.UniqueContainerName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task Takes_messages_from_the_queue_that_function_json_names()
    {
        var taken = new TaskCompletionSource<QueueCall>(TaskCreationOptions.RunContinuationsAsynchronously);
        calls.Act = (call, _) =>
        {
            taken.TrySetResult(call);
            return Task.CompletedTask;
        };
        await using var app = await StartAsync();
        var client = new QueueClient(azurite.ConnectionString, queue, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        await client.CreateIfNotExistsAsync(cancellationToken: Token);

        await client.SendMessageAsync("from the queue", Token);

        Assert.Equal("from the queue", (await taken.Task.WaitAsync(Token)).Text);
    }

    [Fact]
    public async Task Sets_off_functions_on_demand_as_the_host_does()
    {
        await using var app = await StartAsync();
        using var client = Open(app);

        using var timer = await PostAsync(client, "/admin/functions/TakeTick", "{}");
        using var message = await PostAsync(client, "/admin/functions/takemessage", """{"input":"by hand"}""");
        using var unknown = await PostAsync(client, "/admin/functions/Unknown", "{}");
        using var empty = await PostAsync(client, "/admin/functions/TakeMessage", "{}");

        Assert.Equal(
            [HttpStatusCode.Accepted, HttpStatusCode.Accepted, HttpStatusCode.NotFound, HttpStatusCode.BadRequest],
            [timer.StatusCode, message.StatusCode, unknown.StatusCode, empty.StatusCode]);
        Assert.Equal("by hand", Assert.Single(calls.Queue).Text);
        Assert.Single(calls.Timer);
    }

    [Fact]
    public async Task Serves_only_this_computer()
    {
        await using var app = await StartAsync();
        using var client = Open(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/health", UriKind.Relative)) { Headers = { Host = "delegations.example.org" } };

        using var rebound = await client.SendAsync(request, Token);
        using var own = await client.GetAsync(new Uri("/health", UriKind.Relative), Token);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (rebound.StatusCode, own.StatusCode));
        Assert.Equal("application/problem+json", rebound.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Has_no_trigger_addresses()
    {
        await using var app = await StartAsync();
        using var client = Open(app);

        using var answer = await PostAsync(client, "/TakeMessage", HostEnvelope.Queue("TakeMessage", "from outside", 1));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(calls.Queue);
    }

    [Fact]
    public async Task Does_not_start_when_a_function_has_no_file()
    {
        WriteFunction("TakeMessage", $$"""{"type":"queueTrigger","name":"item","queueName":"{{queue}}"}""");

        var fatal = await Assert.ThrowsAsync<FatalException>(StartWithFilesAsync);

        Assert.StartsWith("TakeTick/function.json", fatal.Message, StringComparison.Ordinal);
    }

    private Task<WebApplication> StartAsync()
    {
        WriteFunction("TakeMessage", """{"type":"queueTrigger","direction":"in","name":"item","queueName":"%TestQueue%","connection":"AzureWebJobsStorage"}""");
        WriteFunction("TakeTick", """{"type":"timerTrigger","direction":"in","name":"timer","schedule":"0 0 0 1 1 *"}""");
        return StartWithFilesAsync();
    }

    private async Task<WebApplication> StartWithFilesAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "host.json"), """{"version":"2.0"}""", Token);
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["AzureWebJobsStorage"] = azurite.ConnectionString, ["TestQueue"] = queue };
        var builder = WebHosting.CreateBuilder(IPAddress.Loopback, 0, settings);
        builder.Services.AddSingleton(calls);
        builder.Services.Where(service => service.ServiceType == typeof(QueueTrigger) || service.ServiceType == typeof(TimerTrigger)).ToList()
            .ForEach(service => builder.Services.Remove(service));
        builder.Services.AddQueueFunction<TakeMessage>().AddTimerFunction<TakeTick>();
        var app = LocalHost.Complete(builder, root.FullName);
        await app.StartAsync(Token);
        return app;
    }

    private void WriteFunction(string name, string trigger)
    {
        var folder = root.CreateSubdirectory(name);
        File.WriteAllText(Path.Combine(folder.FullName, "function.json"), $$"""{"bindings":[{{trigger}}]}""");
    }

    private static HttpClient Open(WebApplication app) => new(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true) { BaseAddress = new Uri(app.Urls.Single()) };

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), content, Token);
    }
}
