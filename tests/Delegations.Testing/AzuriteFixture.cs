using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Delegations.Storage;
using Xunit;

namespace Delegations.Testing;

/// <summary>The storage emulator on free loopback ports, empty at the start and gone at the end.</summary>
/// <remarks>One for an assembly: <c>[assembly: AssemblyFixture(typeof(AzuriteFixture))]</c>. Tests keep apart by the names they take here.</remarks>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private const string Ready = "successfully listening at ";
    private const int Services = 3;
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    // The emulator ends when its input does: a test run that is killed leaves none behind.
    private const string EndWithParent = "process.stdin.resume().on('end', () => process.exit()); require(process.argv[1]);";

    // Once a minute the emulator stands still until it has forgotten each message that was deleted: seconds, after thousands.
    private const string NeverSweep = "require(process.argv[1].replace('azurite.js', 'queue/utils/constants.js')).DEFAULT_GC_INTERVAL_MS = 2 ** 31 - 1;";

    private readonly ConcurrentQueue<string> output = new();
    private readonly TaskCompletionSource<IReadOnlyList<int>> ports = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<int> found = [];
    private StorageClients? clients;
    private Process? process;
    private int names;

    /// <summary>Whether memory is freed while the emulator runs; measurements of a few minutes do without.</summary>
    public bool SweepsQueues { get; init; } = true;

    public string ConnectionString { get; private set; } = "";

    /// <summary>Clients of the emulator; the same ones at each call.</summary>
    public StorageClients Clients() => clients ?? throw new InvalidOperationException("The emulator has not been started.");

    /// <summary>A name for a table that no other test has.</summary>
    public string UniqueTableName() => UniqueName("table");

    /// <summary>A name for a container or queue that no other test has.</summary>
    public string UniqueContainerName() => UniqueName("container");

    public async ValueTask InitializeAsync()
    {
        process = Start();
        using var limit = new CancellationTokenSource(StartLimit);
        await using var registration = limit.Token.Register(() => Fail("did not listen in time"));
        var listening = await ports.Task;
        ConnectionString = ConnectionStringFor(listening[0], listening[1], listening[2]);
        clients = new StorageClients(StorageOptions.From(name => name is StorageOptions.SettingName ? ConnectionString : null));
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
        {
            return;
        }

        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    /// <summary>What an app is given to reach an emulator on these ports.</summary>
    public static string ConnectionStringFor(int blob, int queue, int table)
    {
        const string account = "devstoreaccount1";
        const string key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
        return $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={key};"
            + $"BlobEndpoint=http://127.0.0.1:{blob}/{account};"
            + $"QueueEndpoint=http://127.0.0.1:{queue}/{account};"
            + $"TableEndpoint=http://127.0.0.1:{table}/{account};";
    }

    private Process Start()
    {
        var script = Path.Combine(RepositoryRoot.Path, "node_modules", "azurite", "dist", "src", "azurite.js");
        if (!File.Exists(script))
        {
            throw new InvalidOperationException("The storage emulator is missing: run `npm ci` in the repository's root folder.");
        }

        // Port 0 lets the system choose: assemblies are tested side by side.
        string[] arguments =
        [
            "-e", (SweepsQueues ? "" : NeverSweep) + EndWithParent, script, "--silent", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck",
            "--blobHost", "127.0.0.1", "--blobPort", "0",
            "--queueHost", "127.0.0.1", "--queuePort", "0",
            "--tableHost", "127.0.0.1", "--tablePort", "0",
        ];
        var started = new Process
        {
            StartInfo = new ProcessStartInfo("node", arguments)
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            },
            EnableRaisingEvents = true,
        };
        started.OutputDataReceived += (_, line) => Read(line.Data);
        started.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        started.Exited += (_, _) => Fail("ended before it listened");
        started.Start();
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    // Blob, queue and table are started, and so announced, one after the other.
    private void Read(string? line)
    {
        if (line is null || ports.Task.IsCompleted)
        {
            return;
        }

        output.Enqueue(line);
        var at = line.IndexOf(Ready, StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        found.Add(new Uri(line[(at + Ready.Length)..].Trim()).Port);
        if (found.Count == Services)
        {
            ports.TrySetResult(found);
        }
    }

    private void Fail(string what) =>
        ports.TrySetException(new InvalidOperationException($"The storage emulator {what}:{Environment.NewLine}{string.Join(Environment.NewLine, output)}"));

    private string UniqueName(string kind) =>
        kind + Interlocked.Increment(ref names).ToString("D4", CultureInfo.InvariantCulture);
}
