using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>As much of an OTLP collector as shows what arrives. It answers at once, whatever the test is waiting for.</summary>
internal sealed class SpanCollector : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> received = new();
    private readonly WebApplication host;

    private SpanCollector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        host = builder.Build();
        host.Run(KeepAsync);
    }

    public string Address => host.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();

    public static async Task<SpanCollector> StartAsync()
    {
        var collector = new SpanCollector();
        await collector.host.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>All that arrived until something satisfied the condition; the calls are repeated because the exporter starts after the first answer.</summary>
    public async Task<string> ReceiveWhileAsync(Func<Task> call, Func<string, bool> enough, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        while (!enough(string.Concat(received)))
        {
            await call();
            await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
        }

        return string.Concat(received);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task KeepAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
        received.Enqueue(await reader.ReadToEndAsync(context.RequestAborted));
    }
}
