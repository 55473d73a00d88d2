using System.Globalization;

namespace Delegations.Functions.Tests.Load;

/// <summary>How much memory a process has, looked at again and again; on Linux alone.</summary>
internal sealed class ProcessMemory : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource stopping = new();
    private readonly Task looking;

    private ProcessMemory(int process)
    {
        Before = Peak = Read(process);
        looking = LookAsync(process);
    }

    public long Before { get; }

    public long Peak { get; private set; }

    public long Growth => Peak - Before;

    public static ProcessMemory Watch(int process) => new(process);

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await looking;
        stopping.Dispose();
    }

    private async Task LookAsync(int process)
    {
        using var timer = new PeriodicTimer(Look);
        while (!stopping.IsCancellationRequested)
        {
            Peak = Math.Max(Peak, Read(process));
            try
            {
                await timer.WaitForNextTickAsync(stopping.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static long Read(int process)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/status")).FirstOrDefault(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
        return line is null ? 0 : long.Parse(line[6..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024;
    }
}
