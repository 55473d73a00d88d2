using System.IO.Compression;
using Delegations.Documents.Reading;
using Delegations.Documents.Reading.Formats;

namespace Delegations.Documents.Attachments;

/// <summary>An archive, or an office document, which is one too.</summary>
internal static class ZipFile
{
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
            using var zip = new ZipArchive(new MemoryReader(content), ZipArchiveMode.Read);
            ZipGuard.Check(zip, ReadLimits.Default);
            return Fault(zip) is { } fault ? new AttachmentOutcome.Refused(fault) : new AttachmentOutcome.Taken(TypeOf(zip), content);
        }
        catch (UnreadableFileException refused) when (refused.Problem.Code == FileProblem.Inflated.Code)
        {
            return new AttachmentOutcome.Refused(AttachmentFault.ArchiveTooLarge);
        }
        catch (Exception damage) when (damage is UnreadableFileException or InvalidDataException)
        {
            return new AttachmentOutcome.Refused(AttachmentFault.Broken);
        }
    }

    private static AttachmentFault? Fault(ZipArchive zip)
    {
        // Nobody can look into what is locked.
        if (zip.Entries.Any(entry => entry.IsEncrypted))
        {
            return AttachmentFault.Broken;
        }

        if (IsOffice(zip))
        {
            return zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) ? AttachmentFault.HasMacros : null;
        }

        return zip.Entries.Any(IsArchive) ? AttachmentFault.ArchiveInArchive
            : zip.Entries.Any(entry => AttachmentReader.IsCalledPicture(entry.Name)) ? AttachmentFault.PictureInArchive
            : null;
    }

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
}
