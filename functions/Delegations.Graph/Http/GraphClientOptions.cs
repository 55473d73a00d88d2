using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Graph.Http;

/// <summary>A pipeline that sends once and tells nobody what it sends.</summary>
internal sealed class GraphClientOptions : ClientOptions
{
    public GraphClientOptions(TimeSpan callLimit, HttpPipelineTransport? transport)
    {
        // Retry has one owner, the reconciliation; a POST that is sent twice can be a second mail.
        Retry.MaxRetries = 0;
        Retry.NetworkTimeout = callLimit;

        // Paths hold addresses, which stand in no log and no span.
        Diagnostics.IsLoggingEnabled = false;
        Diagnostics.IsDistributedTracingEnabled = false;
        Transport = transport ?? Transport;
    }
}
