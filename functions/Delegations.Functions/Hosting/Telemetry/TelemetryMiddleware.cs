using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

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
        app.Use(async (context, next) =>
        {
            if (Interlocked.Exchange(ref started, 1) == 0)
            {
                context.Response.OnCompleted(() => StartAsync(app.Lifetime));
            }

            await next(context);
            Describe(context);
        });
    }

    private static Task StartAsync(IHostApplicationLifetime lifetime)
    {
        lifetime.ApplicationStopped.Register(SpanExport.Start().Dispose);
        return Task.CompletedTask;
    }

    /// <summary>ASP.NET Core makes the span and leaves it empty; the route's template says enough.</summary>
    private static void Describe(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { IsAllDataRequested: true } span)
        {
            return;
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
        span.SetTag("http.request.method", context.Request.Method);
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
