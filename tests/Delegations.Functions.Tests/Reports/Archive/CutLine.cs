using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Functions.Tests.Reports.Archive;

/// <summary>A network that breaks at a chosen write to the storage, and lets nothing through after it, as if the process had been killed there.</summary>
internal sealed class CutLine : HttpPipelineTransport
{
    private int left = int.MaxValue;

    /// <summary>Whether the line was cut since it was last armed.</summary>
    public bool IsCut { get; private set; }

    /// <summary>So many writes go through.</summary>
    public void CutAfter(int writes) => (left, IsCut) = (writes, false);

    public void Mend() => left = int.MaxValue;

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => HttpClientTransport.Shared.Process(message);

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (left < int.MaxValue && (IsCut || message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head))
        {
            IsCut |= left-- <= 0;
            if (IsCut)
            {
                // Not one that the pipeline takes for passing: it would try again.
                throw new CutException();
            }
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
    }
}

/// <summary>Nothing of ours catches it.</summary>
internal sealed class CutException : Exception;
