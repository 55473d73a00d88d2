namespace Delegations.Hosting.Telemetry;

/// <summary>
/// Sends spans where OpenTelemetry's own variable names an endpoint. The exporter is built after the first answer, which is the
/// Functions host's readiness question: its assemblies would cost start time. Without an endpoint none of it is loaded.
/// </summary>
internal static class TelemetryMiddleware
{
    public const string EndpointSetting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void UseTelemetry(this WebApplication app)
    {
        if (app.Configuration[EndpointSetting] is not { Length: > 0 } endpoint)
        {
            return;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new FatalException($"The setting {EndpointSetting} must be a http or https address.");
        }

        var started = 0;
        app.Use((context, next) =>
        {
            if (Interlocked.Exchange(ref started, 1) == 0)
            {
                context.Response.OnCompleted(() => StartAsync(app.Lifetime));
            }

            return next(context);
        });
    }

    private static Task StartAsync(IHostApplicationLifetime lifetime)
    {
        lifetime.ApplicationStopped.Register(SpanExport.Start().Dispose);
        return Task.CompletedTask;
    }
}
