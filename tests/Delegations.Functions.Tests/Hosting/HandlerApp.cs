using System.Globalization;
using System.Net;
using Delegations.Hosting;
using Delegations.Hosting.CustomHandling;
using Delegations.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Delegations.Functions.Tests.Hosting;

/// <summary>The app behind the Functions host, in this process on a free port, with functions of the test's own.</summary>
internal sealed class HandlerApp : IAsyncDisposable
{
    private readonly WebApplication app;

    private HandlerApp(WebApplication app, LogRecord log)
    {
        this.app = app;
        Log = log;
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }, disposeHandler: true) { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public LogRecord Log { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<HandlerApp> StartAsync(
        Action<IServiceCollection> add, CancellationToken cancellationToken, Action<WebApplication>? map = null, params (string Name, string Value)[] settings)
    {
        var defaults = settings.ToDictionary(setting => setting.Name, setting => (string?)setting.Value, StringComparer.Ordinal);
        defaults["AzureWebJobsStorage"] = "UseDevelopmentStorage=true";
        var builder = WebHosting.CreateBuilder(IPAddress.Loopback, 0, defaults);
        var log = new LogRecord();
        builder.Logging.AddProvider(log);
        add(builder.Services);
        var built = CustomHandler.Complete(builder);
        map?.Invoke(built);
        await built.StartAsync(cancellationToken);
        return new HandlerApp(built, log);
    }

    public async Task<HttpResponseMessage> CallAsync(string function, string envelope, CancellationToken cancellationToken)
    {
        using var request = HostEnvelope.Request(function, envelope);
        return await Client.SendAsync(request, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>Everything that was logged, as the host's log would show it.</summary>
internal sealed class LogRecord : ILoggerProvider, ILogger
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

    public string Text => string.Join('\n', lines);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Enqueue(string.Create(CultureInfo.InvariantCulture, $"{logLevel}: {formatter(state, exception)} {exception}"));

    public void Dispose()
    {
    }
}
