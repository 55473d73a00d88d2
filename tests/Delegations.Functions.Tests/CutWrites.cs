using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Functions.Tests;

/// <summary>A network that lets so many writes to the storage through, and then none, as if the process had been killed.</summary>
internal sealed class CutWrites : HttpPipelineTransport
{
    private int left = int.MaxValue;

    /// <summary>Whether a write was cut off since the last limit.</summary>
    public bool HasCut { get; private set; }

    /// <summary>So many more.</summary>
    public void After(int writes) => (left, HasCut) = (writes, false);

    public void Never() => left = int.MaxValue;

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    /// <summary>By it the keys of forms are read, which change nothing.</summary>
    public override void Process(HttpMessage message) => HttpClientTransport.Shared.Process(message);

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head && Interlocked.Decrement(ref left) < 0)
        {
            HasCut = true;

            // Nothing that clients try again.
            throw new InvalidOperationException("The process was killed.");
        }

        return HttpClientTransport.Shared.ProcessAsync(message);
    }
}
