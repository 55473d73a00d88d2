using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Delegations.Hosting.Telemetry;

/// <summary>The span exporter (OTLP).</summary>
internal static class SpanExport
{
    private const string AspNetCoreSource = "Microsoft.AspNetCore";
    private const string ProtocolSetting = "OTEL_EXPORTER_OTLP_PROTOCOL";
    private const string TimeoutSetting = "OTEL_EXPORTER_OTLP_TIMEOUT";

    /// <summary>
    /// Each span is sent as it ends: the Functions host ends this process by SIGKILL, without a word before, and what a batch
    /// still holds would be lost. The short time limit keeps a silent collector from holding up calls.
    /// </summary>
    public static TracerProvider Start()
    {
        var options = new OtlpExporterOptions();
        if (Environment.GetEnvironmentVariable(ProtocolSetting) is null)
        {
            options.Protocol = OtlpExportProtocol.HttpProtobuf;
        }

        if (Environment.GetEnvironmentVariable(TimeoutSetting) is null)
        {
            options.TimeoutMilliseconds = 2000;
        }

        return Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.AddService("delegations").AddEnvironmentVariableDetector())
            .AddSource(AspNetCoreSource, Spans.SourceName)
            .AddProcessor(new PathScrubber())
            .AddProcessor(new SimpleActivityExportProcessor(new OtlpTraceExporter(options)))
            .Build();
    }
}
