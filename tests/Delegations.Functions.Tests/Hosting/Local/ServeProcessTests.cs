using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Hosting.Local;

/// <summary><c>serve</c> as a process that brings its own storage emulator.</summary>
public sealed class ServeProcessTests : IDisposable
{
    private readonly int[] ports = FreePorts(4);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(RepositoryRoot.Path, ".azurite", ports[1].ToString(CultureInfo.InvariantCulture));

    public void Dispose()
    {
        if (Directory.Exists(Data))
        {
            Directory.Delete(Data, recursive: true);
        }
    }

    [Fact]
    public async Task Starts_the_emulator_where_none_listens_and_takes_it_along_when_it_is_killed()
    {
        using var serve = await StartAsync();
        var said = await ReadUntilAsync(serve, "Delegations runs at");
        using var client = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);

        using var health = await client.GetAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{ports[0]}/health")), Token);
        serve.Kill();
        await serve.WaitForExitAsync(Token);

        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Contains("Started the storage emulator (Azurite)", said, StringComparison.Ordinal);
        Assert.True(await IsGoneAsync(ports[1]));
    }

    private async Task<Process> StartAsync()
    {
        var start = new ProcessStartInfo(await Publication.ExecutableAsync(), ["serve", "--port", ports[0].ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = RepositoryRoot.Path,
        };
        start.Environment["AzureWebJobsStorage"] = AzuriteFixture.ConnectionStringFor(ports[1], ports[2], ports[3]);
        return Process.Start(start) ?? throw new InvalidOperationException("The app did not start.");
    }

    private static async Task<string> ReadUntilAsync(Process process, string wanted)
    {
        var said = "";
        while (await process.StandardOutput.ReadLineAsync(Token) is { } line)
        {
            said += line + "\n";
            if (line.Contains(wanted, StringComparison.Ordinal))
            {
                return said;
            }
        }

        throw new InvalidOperationException($"The app ended after saying: {said}");
    }

    /// <summary>The emulator needs a moment to write what it holds.</summary>
    private static async Task<bool> IsGoneAsync(int port)
    {
        for (var look = 0; look < 200; look++)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port, Token);
            }
            catch (SocketException)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), Token);
        }

        return false;
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var free = listeners.ConvertAll(listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        listeners.ForEach(listener => listener.Dispose());
        return [.. free];
    }
}
