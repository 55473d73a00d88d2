using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Functions.Tests;

/// <summary>A network on which something else happens between what the app has read and the transaction that it writes.</summary>
internal sealed class WriteMoment : HttpPipelineTransport
{
    private Func<Task>? meanwhile;
    private bool isRepeated;

    /// <summary>Before the next transaction.</summary>
    public void Before(Func<Task> other) => (meanwhile, isRepeated) = (other, false);

    /// <summary>Before every transaction from now on.</summary>
    public void BeforeEach(Func<Task> other) => (meanwhile, isRepeated) = (other, true);

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    /// <summary>By it the keys of forms are read, which change nothing.</summary>
    public override void Process(HttpMessage message) => HttpClientTransport.Shared.Process(message);

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (meanwhile is { } other && message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal))
        {
            // What happens meanwhile writes as well, undisturbed.
            meanwhile = null;
            await other();
            meanwhile = isRepeated ? other : null;
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
    }
}
