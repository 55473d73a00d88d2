using System.Globalization;
using System.Net;
using Delegations.Hosting.Edge;
using Delegations.Hosting.Telemetry;

namespace Delegations.Hosting.CustomHandling;

/// <summary>Runs the app behind the Azure Functions host, which owns triggers, keys and scale and talks to us on one loopback port.</summary>
internal static class CustomHandler
{
    public const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static async Task<int> RunAsync(string portText)
    {
        try
        {
            await using var app = Complete(WebHosting.CreateBuilder(IPAddress.Loopback, ReadPort(portText)));
            await app.RunAsync();
            return ExitCode.HandlerStopped;
        }
        catch (FatalException fatal)
        {
            Terminal.Complain(fatal.Message);
            return ExitCode.Fatal;
        }
        catch (IOException) when (int.TryParse(portText, CultureInfo.InvariantCulture, out _))
        {
            Terminal.Complain($"Port {portText} on 127.0.0.1 cannot be listened on: another program holds it.");
            return ExitCode.Fatal;
        }
    }

    public static WebApplication Complete(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TriggerCalls>();

        var app = builder.Build();
        var limits = app.Services.GetRequiredService<TimeLimits>();
        var triggers = app.Services.GetRequiredService<TriggerCalls>();
        app.UseTelemetry();
        app.UseReadiness();
        app.UseEdge(context => triggers.Concern(context.Request) ? limits.Trigger + limits.Grace + limits.Grace : limits.Http);
        app.Use((context, next) => triggers.Concern(context.Request) ? triggers.AnswerAsync(context) : next(context));
        app.UseRouting();
        app.MapDelegations();
        return app;
    }

    private static int ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new FatalException($"{PortVariable} must be a port number.");

    /// <summary>The host asks <c>GET /</c> every 25 ms until it gets an answer, and now and then later: before routing, and cheap.</summary>
    private static void UseReadiness(this WebApplication app) => app.Use(static (context, next) =>
    {
        if (!string.Equals(context.Request.Path.Value, "/", StringComparison.Ordinal) || !HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        context.Response.ContentType = "text/plain";
        context.Response.ContentLength = Ready.Length;
        return context.Response.Body.WriteAsync(Ready, 0, Ready.Length, context.RequestAborted);
    });

    private static readonly byte[] Ready = "ready\n"u8.ToArray();
}
