using System.Text.Json;
using Delegations.Hosting.Edge;

namespace Delegations.Hosting.CustomHandling;

/// <summary>
/// Answers the Functions host's <c>POST /&lt;function&gt;</c>. Never by an empty 200 or a 204: the host would wait for more until
/// <c>functionTimeout</c> and then kill the process. What came through the host's HTTP front carries <c>X-Forwarded-*</c> and is
/// refused: only the host itself may set off a trigger.
/// </summary>
internal sealed class TriggerCalls(IEnumerable<QueueTrigger> queues, IEnumerable<TimerTrigger> timers, TriggerInvoker invoker)
{
    /// <summary>A queue message has at most 64 KiB; metadata repeats it, escaped several times over.</summary>
    private const long EnvelopeLimit = 2 * 1024 * 1024;

    private const string ForwardedPrefix = "X-Forwarded-";

    private static readonly byte[] Done = """{"Outputs":{},"Logs":[],"ReturnValue":null}"""u8.ToArray();

    private readonly Dictionary<string, Func<JsonDocument, CancellationToken, Task<Outcome>>> calls = Collect(queues, timers, invoker);

    public bool Concern(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Value is { Length: > 1 } path && calls.ContainsKey(path[1..]);

    public async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Headers.Keys.Any(static name => name.StartsWith(ForwardedPrefix, StringComparison.OrdinalIgnoreCase)))
        {
            await WriteProblemAsync(context, StatusCodes.Status404NotFound);
            return;
        }

        if (await ReadAsync(context) is not { } envelope)
        {
            await WriteProblemAsync(context, StatusCodes.Status400BadRequest);
            return;
        }

        using (envelope)
        {
            var outcome = await calls[context.Request.Path.Value![1..]](envelope, context.RequestAborted); // Concern has seen it
            await (outcome == Outcome.Succeeded ? WriteDoneAsync(context) : WriteProblemAsync(context, outcome.Status));
        }
    }

    private static Dictionary<string, Func<JsonDocument, CancellationToken, Task<Outcome>>> Collect(
        IEnumerable<QueueTrigger> queues, IEnumerable<TimerTrigger> timers, TriggerInvoker invoker)
    {
        var collected = new Dictionary<string, Func<JsonDocument, CancellationToken, Task<Outcome>>>(StringComparer.OrdinalIgnoreCase);
        foreach (var queue in queues)
        {
            collected.Add(queue.Name, (envelope, token) => Envelope.ReadQueueCall(envelope) is { } call ? invoker.RunAsync(queue, call, token) : Malformed());
        }

        foreach (var timer in timers)
        {
            collected.Add(timer.Name, (envelope, token) => Envelope.ReadTimerCall(envelope) is { } call ? invoker.RunAsync(timer, call, token) : Malformed());
        }

        return collected;
    }

    private static Task<Outcome> Malformed() => Task.FromResult(new Outcome(StatusCodes.Status400BadRequest));

    private static async Task<JsonDocument?> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = EnvelopeLimit;
        }

        try
        {
            return await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteDoneAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Done.Length;
        await context.Response.Body.WriteAsync(Done, context.RequestAborted);
    }

    private static Task WriteProblemAsync(HttpContext context, int status) =>
        Problem.Of(status, RequestLanguage.Of(context.Request)).ExecuteAsync(context);
}
