using System.Diagnostics;
using OpenTelemetry;

namespace Delegations.Hosting.Telemetry;

/// <summary>
/// Paths and queries carry tokens: a span keeps the route's template alone. ASP.NET Core 10 writes paths only when it is
/// switched on; a later one may by itself.
/// </summary>
internal sealed class PathScrubber : BaseProcessor<Activity>
{
    private const string NoRoute = "(no route)";

    public override void OnEnd(Activity data)
    {
        if (data.GetTagItem("url.path") is null && data.GetTagItem("url.query") is null && data.GetTagItem("url.full") is null)
        {
            return;
        }

        data.SetTag("url.path", data.GetTagItem("http.route") ?? NoRoute);
        data.SetTag("url.query", null);
        data.SetTag("url.full", null);
    }
}
