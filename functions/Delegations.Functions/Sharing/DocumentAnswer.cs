using Delegations.Reports;
using Microsoft.Net.Http.Headers;

namespace Delegations.Sharing;

/// <summary>
/// The bytes of a document, or some of them, as the storage gives them: never all of them in memory. An answer that lasts too long is cut; its reader
/// asks for the rest, and is told enough to know that it is the rest of the same.
/// </summary>
internal sealed class DocumentAnswer(OfferedDocument document, ByteRange range, Stream? content, string policy, TimeSpan longest) : IResult
{
    /// <summary>What of ours is shown rather than only saved is small: its policy names the styles in it, so it is looked at first.</summary>
    private const long MostShown = 2 * 1024 * 1024;

    /// <summary>Half a megabyte for each reader would be felt with a hundred of them.</summary>
    private const int Buffer = 64 * 1024;

    /// <summary>Whether a browser may show it: documents of our own making alone.</summary>
    public static bool IsShown(OfferedDocument document) =>
        document is { Part: not null, Bytes: <= MostShown } && document.ContentType.StartsWith("text/html", StringComparison.Ordinal);

    public static string DispositionOf(OfferedDocument document)
    {
        var disposition = new ContentDispositionHeaderValue(IsShown(document) ? "inline" : "attachment");
        disposition.SetHttpFileName(document.FileName);
        return disposition.ToString();
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var source = content;
        var response = httpContext.Response;
        response.Headers.ContentSecurityPolicy = policy;
        Describe(response);
        if (range.IsOutside)
        {
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            return;
        }

        response.ContentType = document.ContentType;
        response.ContentLength = range.Count;
        response.Headers.ContentDisposition = DispositionOf(document);
        if (source is not null)
        {
            await SendAsync(source, httpContext);
        }
    }

    private void Describe(HttpResponse response)
    {
        response.Headers.AcceptRanges = "bytes";
        response.Headers.ETag = ByteRange.TagOf(document).ToString();
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Robots-Tag"] = "noindex";
        if (range.IsPart)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = range.ContentRange;
        }
    }

    private async Task SendAsync(Stream source, HttpContext http)
    {
        using var cut = new CancellationTokenSource(longest, http.RequestServices.GetRequiredService<TimeProvider>());
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cut.Token, http.RequestAborted);
        try
        {
            await source.CopyToAsync(http.Response.Body, Buffer, either.Token);
        }
        catch (OperationCanceledException) when (cut.IsCancellationRequested && !http.RequestAborted.IsCancellationRequested)
        {
            // Half an answer must not look like a whole one.
            http.Abort();
        }
    }
}
