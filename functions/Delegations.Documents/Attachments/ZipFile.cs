using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Delegations.Documents.Attachments;

/// <summary>An archive, or an office document, which is one too.</summary>
internal static class ZipFile
{
    private const int MostEntries = 2_000;
    private const long MostUnpacked = 500_000_000;
    private const int MostRatio = 200;

    /// <summary>Where an archive of nothing but blanks is no danger yet.</summary>
    private const long SmallUnpacked = 10_000_000;

    private static readonly string[] ArchiveEndings = [".zip", ".7z", ".rar", ".gz", ".tgz", ".bz2", ".xz", ".tar", ".zst", ".cab", ".iso"];

    private static readonly (string Part, string ContentType)[] Offices =
    [
        ("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8);

    public static AttachmentOutcome Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = AsStream(content);
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return Fault(zip) is { } fault ? new AttachmentOutcome.Refused(fault) : new AttachmentOutcome.Taken(TypeOf(zip), content);
        }
        catch (InvalidDataException)
        {
            return new AttachmentOutcome.Refused(AttachmentFault.Broken);
        }
    }

    private static AttachmentFault? Fault(ZipArchive zip)
    {
        if (zip.Entries.Count > MostEntries || zip.Entries.Sum(entry => entry.Length) is var unpacked && (unpacked > MostUnpacked || IsBomb(zip, unpacked)))
        {
            return AttachmentFault.ArchiveTooLarge;
        }

        if (IsOffice(zip))
        {
            return zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? AttachmentFault.HasMacros : null;
        }

        return zip.Entries.Any(IsArchive) ? AttachmentFault.ArchiveInArchive
            : zip.Entries.Any(entry => AttachmentReader.IsCalledPicture(entry.Name)) ? AttachmentFault.PictureInArchive
            : null;
    }

    private static bool IsBomb(ZipArchive zip, long unpacked) =>
        unpacked > SmallUnpacked && unpacked > MostRatio * Math.Max(1, zip.Entries.Sum(entry => entry.CompressedLength));

    /// <summary>By its name, or by how it begins.</summary>
    private static bool IsArchive(ZipArchiveEntry entry)
    {
        if (ArchiveEndings.Any(ending => entry.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        Span<byte> head = stackalloc byte[6];
        using var stream = entry.Open();
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        head = head[..read];
        return IsOne(head) && !IsOfficeName(entry.Name) || head.StartsWith<byte>([0x1F, 0x8B]) || head.StartsWith("Rar!"u8) || head.StartsWith<byte>([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C]);
    }

    private static bool IsOfficeName(string name) => Path.GetExtension(name).ToUpperInvariant() is ".DOCX" or ".XLSX" or ".PPTX";

    private static bool IsOffice(ZipArchive zip) => zip.GetEntry("[Content_Types].xml") is not null && Offices.Any(office => zip.GetEntry(office.Part) is not null);

    private static string TypeOf(ZipArchive zip) =>
        IsOffice(zip) ? Offices.First(office => zip.GetEntry(office.Part) is not null).ContentType : "application/zip";

    private static MemoryStream AsStream(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) // an array segment of memory has an array
        : new MemoryStream(content.ToArray(), writable: false);
}
