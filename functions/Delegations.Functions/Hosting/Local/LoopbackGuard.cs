using Delegations.Hosting.Edge;

namespace Delegations.Hosting.Local;

/// <summary>
/// Locally nobody signs in and no keys are asked for, so only this computer may ask. Binding to loopback does not keep out a web
/// page in this computer's browser: DNS rebinding would show in Host, a form on a foreign page in Origin.
/// </summary>
internal static class LoopbackGuard
{
    public static IApplicationBuilder UseLoopbackGuard(this IApplicationBuilder app) => app.Use(static (context, next) =>
        IsAllowed(context.Request) ? next(context) : HostProblems.ForeignOrigin(RequestLanguage.Of(context.Request)).ExecuteAsync(context));

    public static bool IsAllowed(HttpRequest request) =>
        IsLoopback(request.Host) && (IsSafe(request.Method) || HasOwnOrigin(request));

    private static bool IsLoopback(HostString host) =>
        host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.Host.Equals("127.0.0.1", StringComparison.Ordinal);

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);

    /// <summary>Forms of our own pages come with an Origin of "null", because they tell nobody their address; browsers say in Sec-Fetch-Site whose they are.</summary>
    private static bool HasOwnOrigin(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin" || request.Headers.Origin.Count == 0 || request.Headers.Origin.ToString().Equals($"http://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
