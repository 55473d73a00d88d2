using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Delegations.Functions.Tests.Load;

/// <summary>Somebody who downloads a document over a line of their own, and goes on where it was cut off.</summary>
/// <param name="rate">Bytes per second; null for as fast as it goes.</param>
/// <param name="hurry">Ends the patience of a slow reader: from then on as fast as it goes.</param>
internal sealed class DownloadClient(Uri document, int? rate, CancellationToken hurry) : IDisposable
{
    private const int Buffer = 16 * 1024;

    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = (context, token) => ConnectAsync(context, rate, token) }, disposeHandler: true)
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>The longest of the app's own answers; what the storage takes is no answer of the app's.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>How often the rest was asked for.</summary>
    public int Resumed { get; private set; }

    /// <summary>The hash of what arrived, lower-case hexadecimal.</summary>
    public async Task<string> DownloadAsync(CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        EntityTagHeaderValue? tag = null;
        var (got, length) = (0L, long.MaxValue);
        while (got < length)
        {
            var begun = Stopwatch.GetTimestamp();
            var (answer, isLedOn) = await AskAsync(got, tag, cancellationToken);
            using (answer)
            {
                if (isLedOn)
                {
                    Longest = Max(Longest, Stopwatch.GetElapsedTime(begun));
                }

                Resumed += got > 0 ? 1 : 0;
                (tag, length) = (answer.Headers.ETag, answer.Content.Headers.ContentRange?.Length ?? answer.Content.Headers.ContentLength ?? 0);
                got += await ReadAsync(answer, hash, cancellationToken);
                Longest = isLedOn ? Longest : Max(Longest, Stopwatch.GetElapsedTime(begun));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public void Dispose() => http.Dispose();

    /// <summary>The answer, and whether the app has led on to the storage for it.</summary>
    private async Task<(HttpResponseMessage Answer, bool IsLedOn)> AskAsync(long from, EntityTagHeaderValue? tag, CancellationToken cancellationToken)
    {
        var answer = await http.SendAsync(Request(document, from, tag), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (answer.StatusCode is not HttpStatusCode.Redirect)
        {
            return (Checked(answer, from), false);
        }

        var there = answer.Headers.Location!; // a redirect has one
        answer.Dispose();
        return (Checked(await http.SendAsync(Request(there, from, tag), HttpCompletionOption.ResponseHeadersRead, cancellationToken), from), true);
    }

    private static HttpResponseMessage Checked(HttpResponseMessage answer, long from) => answer.StatusCode == (from > 0 ? HttpStatusCode.PartialContent : HttpStatusCode.OK)
        ? answer
        : throw new InvalidOperationException($"A download was answered with {answer.StatusCode}.");

    private static HttpRequestMessage Request(Uri address, long from, EntityTagHeaderValue? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        if (from > 0)
        {
            request.Headers.Range = new RangeHeaderValue(from, null);
            request.Headers.IfRange = tag is null ? null : new RangeConditionHeaderValue(tag);
        }

        return request;
    }

    /// <summary>Reads until the end, or until the answer is cut.</summary>
    private async Task<long> ReadAsync(HttpResponseMessage answer, IncrementalHash hash, CancellationToken cancellationToken)
    {
        var (got, begun) = (0L, Stopwatch.GetTimestamp());
        var buffer = new byte[Buffer];
        try
        {
            await using var body = await answer.Content.ReadAsStreamAsync(cancellationToken);
            while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var count)
            {
                hash.AppendData(buffer, 0, count);
                got += count;
                await KeepPaceAsync(got, begun);
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException && !cancellationToken.IsCancellationRequested)
        {
            // Cut: the rest is asked for.
        }

        return got;
    }

    /// <summary>A slow line takes its time.</summary>
    private async Task KeepPaceAsync(long got, long begun)
    {
        if (rate is { } slow && !hurry.IsCancellationRequested && TimeSpan.FromSeconds((double)got / slow) - Stopwatch.GetElapsedTime(begun) is { Ticks: > 0 } wait)
        {
            await Task.Delay(wait, hurry).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    /// <summary>What waits inside the computer would make a slow line look like a fast one.</summary>
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, int? rate, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (rate is not null)
        {
            socket.ReceiveBufferSize = Buffer;
        }

        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
