using Delegations.Reports;
using Delegations.Storage.Blobs;
using Delegations.Web;

namespace Delegations.Sharing;

/// <summary>Hands out a document of a share: notes it first, then answers with its bytes, or leads on to the storage.</summary>
internal sealed class DocumentDesk(DocumentDownloads downloads, DocumentStore documents, ShareLog log, SharingOptions options)
{
    /// <summary>The answer; null where the document's bytes are gone.</summary>
    public async Task<IResult?> AnswerAsync(Share share, OfferedDocument document, HttpContext http, CancellationToken cancellationToken)
    {
        var range = ByteRange.Of(http.Request, document);
        var isLook = HttpMethods.IsHead(http.Request.Method) || range.IsOutside;
        if (isLook && !DocumentAnswer.IsShown(document))
        {
            return new DocumentAnswer(document, range, null, Pages.PlainPolicy, options.LongestAnswer);
        }

        var isLarge = document.Bytes > SharingOptions.MostStreamed;
        if (!isLook)
        {
            await NoteAsync(share, document, range, isLarge ? ShareUseKind.HandedOver : ShareUseKind.Whole, http, cancellationToken);
        }

        return isLarge ? await HandOverAsync(document, cancellationToken)
            : DocumentAnswer.IsShown(document) ? await ShowAsync(document, range, isLook, cancellationToken)
            : await downloads.ReadAsync(document.Container, document.Path, range.From, range.Count, cancellationToken) is { } content
                ? new DocumentAnswer(document, range, content, Pages.PlainPolicy, options.LongestAnswer)
                : null;
    }

    /// <summary>A download in parts counts once, at its beginning.</summary>
    private Task NoteAsync(Share share, OfferedDocument document, ByteRange range, ShareUseKind asked, HttpContext http, CancellationToken cancellationToken)
    {
        var kind = range.From > 0 ? ShareUseKind.Resumed : Scanners.Sent(http.Request) ? ShareUseKind.Scanned : asked;
        return log.NoteUseAsync(share, document.Key, kind, cancellationToken);
    }

    /// <summary>The page's policy names its styles by their hash, so it is looked at first; such a page is small.</summary>
    private async Task<IResult?> ShowAsync(OfferedDocument document, ByteRange range, bool isLook, CancellationToken cancellationToken)
    {
        if (await documents.ReadIfExistsAsync(document.Container, document.Path, cancellationToken) is not { } page)
        {
            return null;
        }

        var bytes = page.ToMemory();
        var content = isLook ? null : BinaryData.FromBytes(bytes.Slice((int)range.From, (int)range.Count)).ToStream();
        return new DocumentAnswer(document, range, content, Pages.DocumentPolicy(bytes.Span), options.LongestAnswer);
    }

    private async Task<IResult> HandOverAsync(OfferedDocument document, CancellationToken cancellationToken)
    {
        var head = new DownloadHead(document.ContentType, DocumentAnswer.DispositionOf(document));
        var address = await downloads.SignAsync(document.Container, document.Path, head, SharingOptions.HandedOver, cancellationToken);
        return new HandedOver(address);
    }

    /// <summary>Leads on to an address that is a secret, and that nothing keeps.</summary>
    private sealed class HandedOver(Uri address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.CacheControl = "no-store";
            httpContext.Response.Redirect(address.AbsoluteUri);
            return Task.CompletedTask;
        }
    }
}
