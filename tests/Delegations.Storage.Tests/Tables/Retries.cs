using Azure.Core;
using Azure.Core.Pipeline;
using Delegations.Storage.Tables;

namespace Delegations.Storage.Tests.Tables;

/// <summary>The pipeline's retries, without its waiting.</summary>
internal static class Retries
{
    public static TableClientOptions Fast(HttpPipelineTransport? transport = null)
    {
        var options = new TableClientOptions
        {
            Retry = { Mode = RetryMode.Fixed, Delay = TimeSpan.FromMilliseconds(1), MaxRetries = 3 },
        };
        if (transport is not null)
        {
            options.Transport = transport;
        }

        return options;
    }
}
