using Microsoft.AspNetCore.Http;

namespace Delegations.Testing.Graph;

/// <summary>Takes a request through everything that can happen to it, in the order in which the real server lets it happen.</summary>
internal sealed class GraphEndpoint(ServerBook book, TokenDesk tokens, FaultPlan faults, GraphServerOptions options, Uri root)
{
    private readonly GraphRoutes routes = new(book.Post, options, root);

    public async Task ServeAsync(HttpContext context)
    {
        var request = await ServerRequest.ReadAsync(context);
        if (request is { Method: "POST", Segments: [var tenant, "oauth2", "v2.0", "token"] })
        {
            await WriteAsync(context, tokens.Give(tenant, ServerRequest.Pairs(request.Body)));
            return;
        }

        var (answer, fault) = await DecideAsync(request);
        var lost = fault == Fault.AnswerLost;
        book.Record(request, lost ? 0 : answer.Status);
        if (lost)
        {
            context.Abort();
            return;
        }

        await WriteAsync(context, answer);
    }

    private static async Task WriteAsync(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["request-id"] = "5f1e8c0b-0000-4000-8000-000000000001";
        response.Headers["client-request-id"] = context.Request.Headers["client-request-id"].ToString();
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Body is not null)
        {
            response.ContentType = "application/json; odata.metadata=minimal; charset=utf-8";
            await response.WriteAsync(answer.Body.ToJsonString(), CancellationToken.None);
        }
    }

    private async Task<(Answer Answer, Fault Fault)> DecideAsync(ServerRequest request)
    {
        if (!tokens.Knows(request.Headers.GetValueOrDefault("Authorization")))
        {
            return (Answer.Error(401, "InvalidAuthenticationToken"), Fault.None);
        }

        var operation = GraphRoutes.OperationOf(request);
        if (operation is null)
        {
            book.Violate($"There is no {request.Method} {request.Target}");
            return (Answer.Error(400, "BadRequest"), Fault.None);
        }

        if (book.Find(request.Mailbox) is not { } mailbox)
        {
            return (Answer.Error(404, "ErrorInvalidUser", request.Mailbox), Fault.None);
        }

        // Counted out before the answer is written: who has the answer may send the next.
        var admitted = mailbox.Throttle.Enter();
        try
        {
            return admitted ? await ActAsync(operation, mailbox, request) : (Throttled(), Fault.None);
        }
        finally
        {
            mailbox.Throttle.Leave();
        }
    }

    private async Task<(Answer Answer, Fault Fault)> ActAsync(string operation, ServerMailbox mailbox, ServerRequest request)
    {
        var (fault, delay, gate) = faults.Draw();
        await gate;
        if (options.Latency + delay is var lasting && lasting > TimeSpan.Zero)
        {
            await Task.Delay(lasting, options.Time);
        }

        if (fault is Fault.Throttled or Fault.FailsBefore)
        {
            return (fault == Fault.Throttled ? Throttled() : Answer.Error(503, "serviceNotAvailable"), fault);
        }

        var wrong = await RequestRules.CheckAsync(operation, request);
        var answer = wrong.Count > 0 ? book.Refuse(wrong) : book.Act(mailbox, () => routes.Answer(mailbox, request));
        return (fault == Fault.FailsAfter ? Answer.Error(503, "ConcurrentItemSave") : answer, fault);
    }

    private Answer Throttled() => Answer.Error(429, "ApplicationThrottled") with { Headers = [("Retry-After", options.RetryAfter)] };
}
