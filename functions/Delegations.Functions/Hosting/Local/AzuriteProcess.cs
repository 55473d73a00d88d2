using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Delegations.Storage;

namespace Delegations.Hosting.Local;

/// <summary>The storage emulator as a child of this process, for as long as this process runs.</summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    private static readonly string Script = Path.Combine("node_modules", "azurite", "dist", "src", "azurite.js");
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    // The emulator stops in order, with everything written, when its input ends: on a stop, and also when this process is killed.
    private const string StopWithParent = "process.stdin.resume().on('end', () => process.emit('SIGTERM')); require(process.argv[1]);";

    private const int UsualBlobPort = 10000;

    private readonly Process process;

    private AzuriteProcess(Process process) => this.process = process;

    /// <summary>Starts the emulator, unless one listens already (null then).</summary>
    /// <exception cref="FatalException">Node or the package is missing, or the emulator does not start.</exception>
    public static async Task<AzuriteProcess?> StartIfNeededAsync(StoragePorts storage, CancellationToken cancellationToken)
    {
        if (await ListensAsync(storage.Blob, cancellationToken))
        {
            return null;
        }

        var root = FindRoot() ?? throw new FatalException("The storage emulator is not installed: run 'npm ci' where package.json lies, or set AzureWebJobsStorage to a storage account.");
        var data = Path.Combine(root, ".azurite", storage.Blob == UsualBlobPort ? "" : storage.Blob.ToString(CultureInfo.InvariantCulture));
        var azurite = new AzuriteProcess(Start(root, data, storage));
        try
        {
            await azurite.WaitAsync(storage, cancellationToken);
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }

        Terminal.Say($"Started the storage emulator (Azurite) on ports {Show(storage)}; its data is in {data}.");
        return azurite;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(StopPatience);
            await process.WaitForExitAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task WaitAsync(StoragePorts storage, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var port in (int[])[storage.Blob, storage.Queue, storage.Table])
        {
            while (!await ListensAsync(port, cancellationToken))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(started) > StartPatience)
                {
                    throw new FatalException($"The storage emulator did not start on ports {Show(storage)}: see whether another program holds one of them.");
                }

                await Task.Delay(Look, cancellationToken);
            }
        }
    }

    private static Process Start(string root, string data, StoragePorts storage)
    {
        Directory.CreateDirectory(data);
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = root,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "-e", StopWithParent, Path.Combine(root, Script), "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--location", data,
                "--blobHost", "127.0.0.1", "--blobPort", storage.Blob.ToString(CultureInfo.InvariantCulture),
                "--queueHost", "127.0.0.1", "--queuePort", storage.Queue.ToString(CultureInfo.InvariantCulture),
                "--tableHost", "127.0.0.1", "--tablePort", storage.Table.ToString(CultureInfo.InvariantCulture),
            },
        };
        try
        {
            var node = Process.Start(start) ?? throw new FatalException("Node did not start.");

            // An unread pipe would fill and stop the emulator.
            node.BeginOutputReadLine();
            node.BeginErrorReadLine();
            return node;
        }
        catch (Win32Exception)
        {
            throw new FatalException("The storage emulator needs Node: install it (node --version must answer), or set AzureWebJobsStorage to a storage account.");
        }
    }

    private static async Task<bool> ListensAsync(int port, CancellationToken cancellationToken)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string Show(StoragePorts storage) => string.Create(CultureInfo.InvariantCulture, $"{storage.Blob}, {storage.Queue}, {storage.Table}");

    private static string? FindRoot() =>
        Upwards(Environment.CurrentDirectory).Concat(Upwards(AppContext.BaseDirectory)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Script)));

    private static IEnumerable<string> Upwards(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            yield return current.FullName;
        }
    }
}
