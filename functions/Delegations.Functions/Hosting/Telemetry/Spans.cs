using System.Diagnostics;

namespace Delegations.Hosting.Telemetry;

/// <summary>The product's own spans. Tags carry ids and codes, never names, addresses, paths or tokens.</summary>
internal static class Spans
{
    public const string SourceName = "Delegations";

    /// <summary>OpenTelemetry's name for the type of a failure.</summary>
    public const string ErrorType = "error.type";

    public static readonly ActivitySource Source = new(SourceName);
}
