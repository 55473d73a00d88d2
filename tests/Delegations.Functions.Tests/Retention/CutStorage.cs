using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Functions.Tests.Retention;

/// <summary>A network that fails from a given write on, as a process that is killed there writes no more.</summary>
internal sealed class CutStorage : HttpPipelineTransport
{
    private int left = int.MaxValue;

    /// <summary>How many writes have arrived since <see cref="CutAfter"/>.</summary>
    public int Writes { get; private set; }

    public void CutAfter(int writes) => (left, Writes) = (writes, 0);

    public void Mend() => left = int.MaxValue;

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => HttpClientTransport.Shared.Process(message);

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head)
        {
            if (Writes >= left)
            {
                // What no client tries again: whoever is killed waits for nothing.
                throw new KilledException();
            }

            Writes++;
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
    }

    /// <summary>Nothing of the app catches it.</summary>
    internal sealed class KilledException : Exception;
}
