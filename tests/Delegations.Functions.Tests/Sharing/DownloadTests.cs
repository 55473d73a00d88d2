using System.Net;
using System.Security.Cryptography;
using Delegations.Model;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>How documents leave by a link: whole, in parts, cut and gone on with, or from the storage itself.</summary>
[Collection(TimerTests.Name)]
public sealed class DownloadTests(TimerStorage storage)
{
    private const string Summary = "summary.en.html";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("plan.pdf", "attachment; filename=plan.pdf; filename*=UTF-8''plan.pdf")]
    [InlineData("Übersicht \"neu\".pdf", "attachment; filename=\"_bersicht \\\"neu\\\".pdf\"; filename*=UTF-8''%C3%9Cbersicht%20%22neu%22.pdf")]
    public async Task An_attachment_is_only_ever_saved_under_its_own_name(string name, string disposition)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var content = SharedVisit.Noise(3000);
        var key = await shared.AttachAsync(content, name, type: "text/html");
        var (link, _) = await shared.ShareAsync(Handling.Green, key);

        var (answer, bytes) = await shared.FetchAsync(link + key);

        Assert.Equal(content, bytes);
        Assert.Equal(disposition, answer.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(("nosniff", "no-store", "no-referrer"), (Single(answer, "X-Content-Type-Options"), Single(answer, "Cache-Control"), Single(answer, "Referrer-Policy")));
    }

    [Theory]
    [InlineData("bytes=0-", 0, 5000, HttpStatusCode.PartialContent)]
    [InlineData("bytes=1000-1999", 1000, 1000, HttpStatusCode.PartialContent)]
    [InlineData("bytes=4000-9999", 4000, 1000, HttpStatusCode.PartialContent)]
    [InlineData("bytes=-700", 4300, 700, HttpStatusCode.PartialContent)]
    [InlineData("bytes=-9999", 0, 5000, HttpStatusCode.PartialContent)]
    [InlineData("bytes=4999-", 4999, 1, HttpStatusCode.PartialContent)]
    [InlineData("bytes=5000-", 0, 0, HttpStatusCode.RequestedRangeNotSatisfiable)]
    [InlineData("bytes=-0", 0, 0, HttpStatusCode.RequestedRangeNotSatisfiable)]
    [InlineData("bytes=0-9,20-29", 0, 5000, HttpStatusCode.OK)]
    [InlineData("lines=1-2", 0, 5000, HttpStatusCode.OK)]
    [InlineData("bytes=9-1", 0, 5000, HttpStatusCode.OK)]
    public async Task A_part_is_what_was_asked_for(string range, int from, int count, HttpStatusCode status)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var content = SharedVisit.Noise(5000);
        var key = await shared.AttachAsync(content);
        var (link, _) = await shared.ShareAsync(Handling.Green, key);

        var (answer, bytes) = await shared.FetchAsync(link + key, ("Range", range));

        Assert.Equal(status, answer.StatusCode);
        if (status is not HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            Assert.Equal(content[from..(from + count)], bytes);
        }

        var told = answer.Content.Headers.ContentRange?.ToString();
        Assert.Equal(
            status switch
            {
                HttpStatusCode.PartialContent => FormattableString.Invariant($"bytes {from}-{from + count - 1}/5000"),
                HttpStatusCode.RequestedRangeNotSatisfiable => "bytes */5000",
                _ => null,
            },
            told);
    }

    [Fact]
    public async Task Only_a_part_of_the_same_document_is_gone_on_with()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var content = SharedVisit.Noise(5000);
        var key = await shared.AttachAsync(content);
        var (link, _) = await shared.ShareAsync(Handling.Green, key);
        var tag = (await shared.FetchAsync(link + key)).Answer.Headers.ETag?.ToString() ?? "";

        var same = await shared.FetchAsync(link + key, ("Range", "bytes=1000-"), ("If-Range", tag));
        var other = await shared.FetchAsync(link + key, ("Range", "bytes=1000-"), ("If-Range", "\"another\""));
        var dated = await shared.FetchAsync(link + key, ("Range", "bytes=1000-"), ("If-Range", "Mon, 10 Mar 2031 18:00:00 GMT"));

        Assert.Equal($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\"", tag);
        Assert.Equal((HttpStatusCode.PartialContent, 4000), (same.Answer.StatusCode, same.Bytes.Length));
        Assert.Equal((HttpStatusCode.OK, 5000), (other.Answer.StatusCode, other.Bytes.Length));
        Assert.Equal((HttpStatusCode.OK, 5000), (dated.Answer.StatusCode, dated.Bytes.Length));
    }

    [Fact]
    public async Task An_answer_that_lasts_too_long_is_cut_and_the_rest_makes_it_whole()
    {
        var time = new ManualTime();
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal) { ["Delegations:Sharing:LongestAnswerSeconds"] = "10" },
            Services = services => services.AddSingleton<TimeProvider>(time),
        });
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var content = SharedVisit.Noise(19_000_000); // more than all buffers between two processes hold
        var key = await shared.AttachAsync(content);
        var (link, id) = await shared.ShareAsync(Handling.Green, key);

        using var got = new MemoryStream();
        var begun = await pipeline.Client.SendAsync(Request(link + key), HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using (var body = await begun.Content.ReadAsStreamAsync(Cancel))
        {
            var buffer = new byte[64 * 1024];
            got.Write(buffer, 0, await body.ReadAsync(buffer, Cancel));
            time.Pass(TimeSpan.FromSeconds(10));
            await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                while (await body.ReadAsync(buffer, Cancel) is > 0 and var more)
                {
                    got.Write(buffer, 0, more);
                }
            });
        }

        var before = got.Length;
        var (rest, bytes) = await shared.FetchAsync(link + key, ("Range", $"bytes={before}-"), ("If-Range", begun.Headers.ETag?.ToString() ?? ""));
        got.Write(bytes);

        Assert.InRange(before, 1, content.Length - 1);
        Assert.Equal(HttpStatusCode.PartialContent, rest.StatusCode);
        Assert.True(got.ToArray().AsSpan().SequenceEqual(content), "The parts do not make the whole.");
        var uses = await shared.UsesAsync(id);
        Assert.Equal(1, uses.Downloads);
        Assert.Equal(["resumed", "whole"], uses.Log.Order());
    }

    [Fact]
    public async Task A_large_document_comes_from_the_storage_by_an_address_of_a_few_minutes_and_for_it_alone()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var content = SharedVisit.Noise((20 * 1024 * 1024) + 1);
        var (key, other) = (await shared.AttachAsync(content, "Überblick.pdf"), await shared.AttachAsync(SharedVisit.Noise(100)));
        var (link, id) = await shared.ShareAsync(Handling.Green, key);

        var head = await shared.OpenAsync(link + key, HttpMethod.Head);
        var answer = await shared.OpenAsync(link + key);
        var address = answer.Headers.Location;
        Assert.NotNull(address);
        using var outside = new HttpClient(new SocketsHttpHandler(), disposeHandler: true);
        var fetched = await outside.GetAsync(address, Cancel);
        var bytes = await fetched.Content.ReadAsByteArrayAsync(Cancel);
        var elsewhere = await outside.GetAsync(new Uri(address.AbsoluteUri.Replace(key, other, StringComparison.Ordinal)), Cancel);
        var deleted = await outside.DeleteAsync(address, Cancel);

        Assert.Equal((HttpStatusCode.OK, content.Length), (head.Status, head.Content.ContentLength));
        Assert.Equal((HttpStatusCode.Redirect, "no-store", "no-referrer"), (answer.Status, answer.Header("Cache-Control"), answer.Header("Referrer-Policy")));
        Assert.True(bytes.AsSpan().SequenceEqual(content), "The storage gave something else.");
        Assert.Equal("attachment; filename=_berblick.pdf; filename*=UTF-8''%C3%9Cberblick.pdf", fetched.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.Equal(HttpStatusCode.Forbidden, elsewhere.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, deleted.StatusCode);
        Assert.InRange(ExpiryOf(address) - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(6));
        Assert.Equal(["handed-over"], (await shared.UsesAsync(id)).Log);
    }

    [Fact]
    public async Task A_look_at_what_there_is_tells_the_same_and_counts_as_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var key = await shared.AttachAsync(SharedVisit.Noise(5000));
        var (link, id) = await shared.ShareAsync(Handling.Green, key, Summary);

        foreach (var document in new[] { key, Summary })
        {
            var head = await shared.OpenAsync(link + document, HttpMethod.Head);
            var answer = await shared.OpenAsync(link + document);
            foreach (var name in new[] { "Content-Length", "Content-Type", "Content-Disposition", "ETag", "Accept-Ranges", "Content-Security-Policy" })
            {
                Assert.Equal(answer.Header(name), head.Header(name));
            }

            Assert.Equal("", head.Text);
        }

        Assert.Equal(["whole", "whole"], (await shared.UsesAsync(id)).Log);
    }

    [Fact]
    public async Task A_program_that_looks_at_links_ahead_is_told_apart()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (link, id) = await shared.ShareAsync();

        await shared.OpenAsync(link + Summary, HttpMethod.Head, "SafeLinks URL scanner");
        await shared.OpenAsync(link + Summary, agent: "SafeLinks URL scanner");
        await shared.OpenAsync(link + Summary);

        Assert.Equal(["scanned", "whole"], (await shared.UsesAsync(id)).Log.Order());
    }

    private static HttpRequestMessage Request(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("User-Agent", SharedVisit.Person);
        return request;
    }

    private static string Single(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();

    private static DateTimeOffset ExpiryOf(Uri address) =>
        DateTimeOffset.Parse(Uri.UnescapeDataString(address.Query.Split('&', '?').Single(part => part.StartsWith("se=", StringComparison.Ordinal))[3..]), System.Globalization.CultureInfo.InvariantCulture);
}
