using System.Diagnostics;
using System.Globalization;
using Delegations.Browser.Tests.Desk;
using Delegations.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(DeskApp))]

namespace Delegations.Browser.Tests.Desk;

/// <summary>The published executable as somebody runs it on a laptop (<c>serve</c>), on an emulator of its own, in October 2025: before the samples' visit.</summary>
public sealed class DeskApp : IAsyncLifetime
{
    public const string Today = "2025-10-20T08:00:00Z";
    private const string Running = "Delegations runs at";

    private readonly AzuriteFixture azurite = new();
    private readonly int port = Ports.Free();
    private readonly string folder = Directory.CreateTempSubdirectory("delegations-desk-").FullName;
    private readonly SemaphoreSlim starting = new(1);
    private Process? process;

    /// <summary>Where it answers, without a stroke at the end.</summary>
    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");

    /// <summary>Started by the first test that needs it, for all.</summary>
    public async Task StartAsync()
    {
        await starting.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            process ??= await LaunchAsync();
        }
        finally
        {
            starting.Release();
        }
    }

    /// <summary>What the app takes for now, as an instant in UTC.</summary>
    public Task SetClockAsync(string now) => File.WriteAllTextAsync(Path.Combine(folder, "clock"), now);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
            await azurite.DisposeAsync();
        }

        starting.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<Process> LaunchAsync()
    {
        await azurite.InitializeAsync();
        await SetClockAsync(Today);
        var start = new ProcessStartInfo(await Publication.ExecutableAsync(), ["serve", "--port", port.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        start.Environment["AzureWebJobsStorage"] = azurite.ConnectionString;
        start.Environment["PublicBaseUrl"] = Address;
        start.Environment["Delegations__ClockFile"] = Path.Combine(folder, "clock");
        start.Environment["Delegations__QuietMinutes"] = "0";
        var answers = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var started = new Process { StartInfo = start, EnableRaisingEvents = true };
        started.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(Running, StringComparison.Ordinal) is true)
            {
                answers.TrySetResult();
            }
        };
        started.Exited += (_, _) => answers.TrySetException(new InvalidOperationException("The app ended before it answered."));
        started.Start();
        started.BeginOutputReadLine();
        await answers.Task;
        return started;
    }
}
