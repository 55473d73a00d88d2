using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>The app's line to one storage service, which can be down: what is under way breaks off, and nobody gets through.</summary>
internal sealed class StorageLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();
    private readonly CancellationTokenSource end = new();
    private readonly int target;
    private readonly Task work;
    private volatile bool isDown;

    public StorageLine(int target)
    {
        this.target = target;
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        work = AcceptAsync();
    }

    public int Port { get; }

    /// <summary>Connections that were cut or turned away.</summary>
    public int Broken { get; private set; }

    public void SetDown(bool down)
    {
        isDown = down;
        if (down)
        {
            foreach (var client in open.Keys)
            {
                Break(client);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        foreach (var client in open.Keys)
        {
            client.Dispose();
        }

        await work;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(end.Token);
                if (isDown)
                {
                    Break(client);
                    continue;
                }

                _ = CarryAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // As asked.
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var service = new TcpClient();
        open.TryAdd(client, true);
        try
        {
            await service.ConnectAsync(IPAddress.Loopback, target, end.Token);
            (client.NoDelay, service.NoDelay) = (true, true);
            var (near, far) = (client.GetStream(), service.GetStream());
            await Task.WhenAny(near.CopyToAsync(far, end.Token), far.CopyToAsync(near, end.Token));
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            // Down, or at its end.
        }
        finally
        {
            open.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private void Break(TcpClient client)
    {
        Broken++;

        try
        {
            // No farewell: the app sees the line break. A line that ended by itself in the meantime has no socket any more.
            client.Client?.LingerState = new LingerOption(enable: true, seconds: 0);
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // It ended between the look and the break.
        }

        client.Dispose();
    }
}
