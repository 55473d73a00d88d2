using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Delegations.Functions.Tests.Sharing;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Attachments;
using Delegations.Storage.Blobs;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Load;

/// <summary>
/// Ten readers download a document that the app streams, and one that the storage hands out, at the same time, two of each over slow lines. Times and
/// memory are only shown: <c>dotnet dev.cs bench sharing</c> runs it at full size.
/// </summary>
public sealed class SharedDownloadsTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new() { SweepsQueues = false };
    private readonly DownloadSize size = DownloadSize.Read();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await azurite.InitializeAsync();

    public async ValueTask DisposeAsync() => await azurite.DisposeAsync();

    [Fact]
    public async Task Every_reader_gets_the_whole_document_however_slow_the_line()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (streamed, handedOver) = (SharedVisit.Noise(size.Streamed), SharedVisit.Noise(size.HandedOver));
        var (small, large) = (await shared.AttachAsync(streamed), await shared.AttachAsync(handedOver));
        var (link, id) = await shared.ShareAsync(Handling.Green, small, large);
        await using var app = await PublishedApp.StartAsync(
            azurite.ConnectionString, Cancel, KeyValuePair.Create("Delegations__Sharing__LongestAnswerSeconds", Number(size.Cut.TotalSeconds)));
        Uri Document(string key) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{app.Port}{link}{key}"));
        await DownloadAsync(Document(small), streamed, 1, slow: 0, Cancel);
        await DownloadAsync(Document(large), handedOver, 1, slow: 0, Cancel);

        List<DownloadClient> readers;
        await using (var memory = ProcessMemory.Watch(app.ProcessId))
        {
            // Who reads the large one slowly has a better line when the others are done: at 20 kB a second it would take more than an hour.
            using var done = new CancellationTokenSource();
            var all = DownloadAsync(Document(small), streamed, DownloadSize.Clients, DownloadSize.Slow, Cancel);
            var led = DownloadAsync(Document(large), handedOver, DownloadSize.Clients, DownloadSize.Slow, done.Token);
            readers = [.. await all];
            await done.CancelAsync();
            readers.AddRange(await led);
            Show($"memory: {memory.Before / 1_000_000} MB before, at most {memory.Peak / 1_000_000} MB, growth {memory.Growth / 1_000_000} MB (limit 50 MB)");
        }

        Show($"{readers.Count} readers, lost 0; gone on after a cut: {readers.Sum(reader => reader.Resumed)} times; longest answer {readers.Max(reader => reader.Longest).TotalSeconds:F1} s (cut at {size.Cut.TotalSeconds:F0} s)");
        Assert.Equal(2 + (2 * DownloadSize.Clients), (await shared.UsesAsync(id)).Downloads);
        await CompareAsync(pipeline, shared, Document(small), small);
        Assert.Contains(readers, reader => reader.Resumed > 0);
        Assert.Empty(app.Errors);
    }

    /// <summary>All at once; each compares what it got.</summary>
    private async Task<IReadOnlyList<DownloadClient>> DownloadAsync(Uri document, byte[] content, int clients, int slow, CancellationToken hurry)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        List<DownloadClient> readers = [.. Enumerable.Range(0, clients).Select(number => new DownloadClient(document, number < slow ? size.SlowRate : null, hurry))];
        var got = await Task.WhenAll(readers.Select(reader => reader.DownloadAsync(Cancel)));
        readers.ForEach(reader => reader.Dispose());
        Assert.All(got, one => Assert.Equal(hash, one));
        return readers;
    }

    /// <summary>One download by curl through the app beside one straight from the storage, in shuffled rounds.</summary>
    private async Task CompareAsync(Pipeline pipeline, SharedVisit shared, Uri document, string key)
    {
        if (size.Rounds is 0)
        {
            return;
        }

        var path = AttachmentStore.PathOf(shared.Visit.Id, AttachmentId.Parse(key));
        var direct = await pipeline.Get<DocumentDownloads>().SignAsync(AttachmentStore.Container, path, new DownloadHead("application/pdf", "attachment"), TimeSpan.FromHours(1), Cancel);
        var (ours, theirs) = (new List<double>(), new List<double>());
        (List<double> Times, Uri Address)[] order = [.. Enumerable.Repeat((ours, document), size.Rounds), .. Enumerable.Repeat((theirs, direct), size.Rounds)];
        RandomNumberGenerator.Shuffle<(List<double>, Uri)>(order);
        foreach (var (times, address) in order)
        {
            times.Add(await TimeAsync(address));
        }

        var (one, other) = (Median(ours), Median(theirs));
        Show($"curl of {size.Streamed / 1_000_000} MB, medians of {size.Rounds} in shuffled rounds: through the app {one * 1000:F0} ms ({size.Streamed / one / 1_000_000:F0} MB/s), straight from the storage {other * 1000:F0} ms ({size.Streamed / other / 1_000_000:F0} MB/s), throughput ratio {other / one:F2}");
    }

    private static async Task<double> TimeAsync(Uri address)
    {
        using var curl = Process.Start(new ProcessStartInfo("curl", ["-s", "-f", "-A", "Mozilla/5.0", "-o", "/dev/null", "-w", "%{time_total}", address.AbsoluteUri]) { RedirectStandardOutput = true, UseShellExecute = false })!; // starts or throws
        var time = await curl.StandardOutput.ReadToEndAsync(Cancel);
        await curl.WaitForExitAsync(Cancel);
        Assert.Equal(0, curl.ExitCode);
        return double.Parse(time, CultureInfo.InvariantCulture);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private void Show(FormattableString line) => output.WriteLine(FormattableString.Invariant(line));
}
