using Azure.Core;
using Azure.Core.Pipeline;
using Delegations.Storage.Tables;

namespace Delegations.Storage.Tests;

/// <summary>What happens to a write on its way.</summary>
public enum Loss
{
    /// <summary>It arrives and its answer comes back.</summary>
    None,

    /// <summary>It arrives, and the answer is 503 all the same.</summary>
    AnsweredBusy,

    /// <summary>It arrives, and the connection breaks before the answer.</summary>
    Disconnected,

    /// <summary>It arrives, and no answer ever comes.</summary>
    Silent,

    /// <summary>It does not arrive; the answer is 503.</summary>
    NotReached,
}

/// <summary>A network that takes the given losses, one for each write that is sent, and then works.</summary>
internal sealed class LossyTransport(params IEnumerable<Loss> losses) : HttpPipelineTransport
{
    private readonly Queue<Loss> left = new(losses);

    /// <summary>Runs between the arrival of a write and its loss.</summary>
    public Func<Task> Meanwhile { get; init; } = () => Task.CompletedTask;

    public int Writes { get; private set; }

    public bool FallsSilent { get; } = losses.Contains(Loss.Silent);

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("All our calls are asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        var loss = Loss.None;
        if (message.Request.Method != RequestMethod.Get && message.Request.Method != RequestMethod.Head)
        {
            Writes++;
            _ = left.TryDequeue(out loss);
        }

        if (loss == Loss.NotReached)
        {
            message.Response = Busy();
            return;
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
        if (loss != Loss.None)
        {
            await Meanwhile();
        }

        switch (loss)
        {
            case Loss.AnsweredBusy:
                message.Response = Busy();
                break;
            case Loss.Disconnected:
                throw new IOException("The connection was reset.");
            case Loss.Silent:
                await Task.Delay(Timeout.Infinite, message.CancellationToken);
                break;
            default:
                break;
        }
    }

    private static TablePartResponse Busy() => new(503, "Server Busy", [], "");
}
