using System.Text;

namespace Delegations.Documents.Attachments;

/// <summary>Tells what a file is by its content, and takes out of photographs what readers of them must not learn.</summary>
public static class AttachmentReader
{
    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif", ".tif", ".tiff", ".bmp", ".svg", ".avif"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What to keep, or why not.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="name">What it is called; decides nothing but whether text is a table, and whether it claims to be a picture.</param>
    public static AttachmentOutcome Read(ReadOnlyMemory<byte> content, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bytes = content.Span;
        if (bytes.IsEmpty)
        {
            return new AttachmentOutcome.Refused(AttachmentFault.Empty);
        }

        if (JpegFile.IsOne(bytes))
        {
            return Picture("image/jpeg", JpegFile.TryClean(bytes));
        }

        if (PngFile.IsOne(bytes))
        {
            return Picture("image/png", PngFile.TryClean(bytes));
        }

        if (WebpFile.IsOne(bytes))
        {
            return Picture("image/webp", WebpFile.TryClean(bytes));
        }

        if (IsCalledPicture(name))
        {
            return new AttachmentOutcome.Refused(AttachmentFault.NotAPicture);
        }

        return IsPdf(bytes) ? new AttachmentOutcome.Taken("application/pdf", content)
            : ZipFile.IsOne(bytes) ? ZipFile.Read(content)
            : ReadText(content, name);
    }

    public static bool IsCalledPicture(string name) => PictureEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Readers look for the header further on, too; what stands before it could be a page.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8).StartsWith("%PDF-"u8);

    private static AttachmentOutcome Picture(string contentType, byte[]? cleaned) => cleaned is null
        ? new AttachmentOutcome.Refused(AttachmentFault.NotAPicture)
        : new AttachmentOutcome.Taken(contentType, cleaned);

    private static AttachmentOutcome ReadText(ReadOnlyMemory<byte> content, string name)
    {
        var contentType = Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".TXT" => "text/plain; charset=utf-8",
            ".MD" => "text/markdown; charset=utf-8",
            ".CSV" => "text/csv; charset=utf-8",
            _ => null,
        };
        return contentType is not null && IsText(content.Span)
            ? new AttachmentOutcome.Taken(contentType, content)
            : new AttachmentOutcome.Refused(AttachmentFault.TypeUnsupported);
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return !bytes.Contains((byte)0);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
