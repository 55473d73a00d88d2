namespace Delegations.Hosting.Edge;

/// <summary>What every HTTP answer has: the security headers, a time limit, and a problem instead of an empty error.</summary>
internal static class EdgeMiddleware
{
    /// <summary>The Functions host refuses 100 MiB and more before it asks us; what we refuse ourselves gets a sentence.</summary>
    public const long BodyLimit = 95 * 1024 * 1024;

    public static IApplicationBuilder UseEdge(this IApplicationBuilder app, Func<HttpContext, TimeSpan> limitOf)
    {
        var edge = app.ApplicationServices.GetRequiredService<HostEdge>();
        var grace = app.ApplicationServices.GetRequiredService<TimeLimits>().Grace;
        return app.Use((context, next) => AnswerAsync(context, next, edge, new Limit(limitOf(context), grace)));
    }

    private static async Task AnswerAsync(HttpContext context, RequestDelegate next, HostEdge edge, Limit limit)
    {
        SetSecurityHeaders(context.Response);
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            // Answers name people, and some hold secrets: nothing on the way keeps them.
            context.Response.Headers.CacheControl = "no-store";
        }

        if (context.Request.ContentLength > BodyLimit)
        {
            await Problem.Of(StatusCodes.Status413PayloadTooLarge, RequestLanguage.Of(context.Request)).ExecuteAsync(context);
            return;
        }

        var disconnected = context.RequestAborted;
        var outcome = await edge.RunAsync("HTTP", limit.Usual, token => RunAsync(context, next, limit, token), disconnected);
        context.RequestAborted = disconnected;
        if (outcome == Outcome.Abandoned)
        {
            return;
        }

        if (outcome != Outcome.Succeeded)
        {
            await ReplaceAsync(context, outcome.Status);
        }
        else if (IsEmptyError(context.Response))
        {
            await Problem.Of(context.Response.StatusCode, RequestLanguage.Of(context.Request)).ExecuteAsync(context);
        }
    }

    private static async Task RunAsync(HttpContext context, RequestDelegate next, Limit limit, CancellationToken limited)
    {
        context.RequestAborted = limited;

        // Code that does not listen to the token still holds the context, so it cannot be left behind: its connection is cut.
        using var overrun = new CancellationTokenSource(limit.Usual + limit.Grace);
        using var cut = overrun.Token.Register(context.Abort);
        await next(context);
    }

    private static async Task ReplaceAsync(HttpContext context, int status)
    {
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return;
        }

        context.Response.Clear();
        SetSecurityHeaders(context.Response);
        await Problem.Of(status, RequestLanguage.Of(context.Request)).ExecuteAsync(context);
    }

    private static bool IsEmptyError(HttpResponse response) =>
        response is { StatusCode: >= 400, HasStarted: false, ContentType: null, ContentLength: null or 0 };

    private static void SetSecurityHeaders(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }

    private sealed record Limit(TimeSpan Usual, TimeSpan Grace);
}
