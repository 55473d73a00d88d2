using System.Text.Json;

namespace Delegations.Hosting.Local;

/// <summary><c>POST /admin/functions/{name}</c> as the Functions host offers it: sets off a timer, or a queue function with the body's <c>input</c>.</summary>
internal sealed class AdminFunctions(
    IEnumerable<QueueTrigger> queues, IEnumerable<TimerTrigger> timers, TriggerInvoker invoker, IHostApplicationLifetime lifetime)
{
    public const string Route = "admin/functions/{name}";

    public async Task AnswerAsync(HttpContext context)
    {
        var name = context.Request.RouteValues["name"] as string;
        if (timers.FirstOrDefault(timer => IsNamed(timer.Name, name)) is { } timer)
        {
            // As in the host, the answer does not wait for the run.
            _ = invoker.RunAsync(timer, new TimerCall(IsPastDue: false), lifetime.ApplicationStopping);
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }
        else if (queues.FirstOrDefault(queue => IsNamed(queue.Name, name)) is { } queue)
        {
            await SendAsync(context, queue);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task SendAsync(HttpContext context, QueueTrigger queue)
    {
        if (await ReadInputAsync(context) is not { } text)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        _ = invoker.RunAsync(queue, new QueueCall(text, MessageId: null, DequeueCount: 1), lifetime.ApplicationStopping);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    private static async Task<string?> ReadInputAsync(HttpContext context)
    {
        try
        {
            using var body = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("input", out var input) && input.ValueKind == JsonValueKind.String
                    ? input.GetString()
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsNamed(string known, string? asked) => string.Equals(known, asked, StringComparison.OrdinalIgnoreCase);
}
