using System.IO.Compression;
using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Tells from the bytes what a file is; its name is never asked.</summary>
internal static class FileSniffer
{
    internal static ReadOnlySpan<byte> OleMagic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[][] ForeignMagics =
    [
        [.. "%PDF"u8], [.. "MZ"u8], [0x7F, .. "ELF"u8], [0x89, .. "PNG"u8], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "BM"u8],
        [.. "Rar!"u8], [.. "7z"u8, 0xBC, 0xAF], [0x1F, 0x8B], [.. "{\\rtf"u8], [.. "II*\0"u8], [.. "MM\0*"u8], [.. "RIFF"u8],
    ];

    public static FileKind Sniff(ReadOnlyMemory<byte> content)
    {
        var bytes = content.Span;
        if (bytes.Length == 0 || IsBlank(bytes))
        {
            return FileKind.Empty;
        }

        if (bytes.StartsWith("PK"u8))
        {
            return SniffZip(content);
        }

        if (bytes.StartsWith(OleMagic))
        {
            return SniffOle(bytes);
        }

        foreach (var magic in ForeignMagics)
        {
            if (bytes.StartsWith(magic) && !(magic.Length == 2 && LooksLikeText(bytes)))
            {
                return FileKind.Foreign;
            }
        }

        return LooksLikeText(bytes) ? TextSniffer.Sniff(TextDecoder.DecodeHead(content)) : FileKind.Foreign;
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0 || (bytes.Length <= 3 && bytes.StartsWith("\uFEFF"u8));

    private static FileKind SniffZip(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
            if (zip.Entries.Any(entry => entry.IsEncrypted))
            {
                return FileKind.Encrypted;
            }

            var names = zip.Entries.Select(OfficePackage.NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return names switch
            {
                _ when names.Contains("xl/workbook.xml") => FileKind.Workbook,
                _ when names.Contains("xl/workbook.bin") => FileKind.Workbook,
                _ when names.Contains("word/document.xml") => FileKind.WordDocument,
                _ when names.Contains("_rels/.rels") => SniffPackage(zip),
                _ when names.Contains("[Content_Types].xml") || names.Contains("mimetype") => FileKind.OtherOffice,
                _ => FileKind.Foreign,
            };
        }
        catch (Exception damage) when (damage is InvalidDataException or ArgumentException)
        {
            return FileKind.Damaged;
        }
    }

    /// <summary>Some programs call the main part otherwise (<c>xl/workbook2.xml</c>) and say so in the package's relationships.</summary>
    private static FileKind SniffPackage(ZipArchive zip)
    {
        var part = new OfficePackage(zip, ReadLimits.Default).MainPart("");
        return Path.GetFileName(part) switch
        {
            var name when name.StartsWith("workbook", StringComparison.OrdinalIgnoreCase) => FileKind.Workbook,
            var name when name.StartsWith("document", StringComparison.OrdinalIgnoreCase) => FileKind.WordDocument,
            _ => FileKind.OtherOffice,
        };
    }

    /// <summary>
    /// An OLE file names its streams in UTF-16. Office keeps an encrypted package in a stream of that name:
    /// https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto (2.3.4.1).
    /// </summary>
    private static FileKind SniffOle(ReadOnlySpan<byte> bytes)
    {
        var kinds = new (string Stream, FileKind Kind)[]
        {
            ("EncryptedPackage", FileKind.Encrypted), ("WordDocument", FileKind.OtherOffice), ("Workbook", FileKind.OldWorkbook),
            ("Book", FileKind.OldWorkbook), ("PowerPoint Document", FileKind.OtherOffice),
        };
        foreach (var (stream, kind) in kinds)
        {
            if (bytes.IndexOf(Encoding.Unicode.GetBytes(stream + "\0")) >= 0)
            {
                return kind;
            }
        }

        return FileKind.Damaged;
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.IsUtf16(bytes))
        {
            return true;
        }

        const int Sample = 8192;
        var head = bytes[..Math.Min(bytes.Length, Sample)];
        var odd = 0;
        foreach (var value in head)
        {
            odd += value is < 0x09 or (> 0x0D and < 0x20) or 0x7F ? 1 : 0;
        }

        // A stray control character makes no text foreign, not even a zero.
        return odd * 100 <= Math.Max(head.Length, 2 * 100);
    }
}
