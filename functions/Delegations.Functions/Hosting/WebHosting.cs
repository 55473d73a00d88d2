using System.Net;
using System.Net.Sockets;
using Delegations.Hosting.Edge;
using Delegations.Storage;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace Delegations.Hosting;

/// <summary>
/// The web host that both ways of running share. The empty builder takes nothing from the surroundings but settings: under the
/// Functions host ASPNETCORE_URLS and ASPNETCORE_CONTENTROOT are inherited and belong to the host.
/// </summary>
internal static class WebHosting
{
    private const int SendBuffer = 64 * 1024;

    public static WebApplicationBuilder CreateBuilder(IPAddress address, int port, IReadOnlyDictionary<string, string?>? defaults = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebHosting).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (defaults is not null)
        {
            builder.Configuration.AddInMemoryCollection(defaults);
        }

        builder.Configuration.AddEnvironmentVariables();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = EdgeMiddleware.BodyLimit;
            kestrel.Listen(address, port);
        });
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = Listen);
        builder.AddLogging();
        builder.AddStorage();
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(TimeLimits.From(builder.Configuration));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<HostEdge>();
        builder.Services.AddSingleton<TriggerInvoker>();
        builder.Services.AddDelegations(builder.Configuration);
        return builder;
    }

    /// <summary>
    /// The system would take megabytes of an answer ahead of a slow reader, and the app would take for sent, and for ended in time, what its reader
    /// gets minutes later. Whoever asks is on this computer, the Functions host or a browser, so that no line is the slower for it.
    /// </summary>
    private static Socket Listen(EndPoint endpoint)
    {
        var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        socket.SendBufferSize = SendBuffer;
        return socket;
    }

    /// <summary>Without storage nothing works: better no start than a failure per call. The clients themselves are made when needed.</summary>
    private static void AddStorage(this WebApplicationBuilder builder)
    {
        try
        {
            var options = StorageOptions.From(name => builder.Configuration[name]);
            builder.Services.AddSingleton(options);
            builder.Services.AddSingleton(_ => new StorageClients(options));
        }
        catch (StorageSettingsException wrong)
        {
            throw new FatalException(wrong.Message);
        }
    }

    /// <summary>One line per record, for the host's log; ASP.NET's own "Request starting" lines carry paths, and so tokens.</summary>
    private static void AddLogging(this WebApplicationBuilder builder) => builder.Logging
        .AddSimpleConsole(console => console.SingleLine = true)
        .SetMinimumLevel(LogLevel.Information)
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error) // it warns that keys are encrypted by the storage alone
        .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error) // an outdated form is answered with a page
        .AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical) // why it does not start is said in one line on stderr
        .AddFilter("System", LogLevel.Warning)
        .AddFilter("Azure", LogLevel.Warning);
}
