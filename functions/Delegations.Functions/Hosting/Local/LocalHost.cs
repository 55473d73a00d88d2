using System.Net;
using Delegations.Hosting.Edge;

namespace Delegations.Hosting.Local;

/// <summary>Plays the Functions host's part on a laptop, from the same <c>function.json</c> files: HTTP, timers and queues, on loopback alone.</summary>
internal static class LocalHost
{
    public const int UsualPort = 7071;

    public static async Task<int> RunAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = Build(port);
            await app.RunAsync(cancellationToken);
            return ExitCode.Success;
        }
        catch (FatalException fatal)
        {
            Terminal.Complain(fatal.Message);
            return ExitCode.Fatal;
        }
        catch (IOException)
        {
            Terminal.Complain($"Port {port} on 127.0.0.1 cannot be listened on: another program holds it. Try --port with another number.");
            return ExitCode.Fatal;
        }
    }

    private static WebApplication Build(int port)
    {
        var builder = WebHosting.CreateBuilder(IPAddress.Loopback, port);
        var app = builder.Build();
        var limits = app.Services.GetRequiredService<TimeLimits>();
        app.UseEdge(_ => limits.Http);
        app.UseRouting();
        app.MapDelegations();
        return app;
    }
}
