using System.IO.Compression;

namespace Delegations.Documents.Reading.Formats;

/// <summary>Refuses zip packages by what their directory declares, before anything is unpacked.</summary>
/// <remarks>.NET reads no more of an entry than its declared size, so that a package cannot declare little and unpack to much.</remarks>
internal static class ZipGuard
{
    private const int SmallEntryBytes = 4 * 1024 * 1024;

    // Read as a whole; sheets are read row by row.
    private static readonly HashSet<string> HeldParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "word/document.xml", "xl/workbook.xml", "xl/workbook.bin", "xl/sharedStrings.xml", "xl/sharedStrings.bin", "xl/styles.xml", "xl/styles.bin",
    };

    /// <exception cref="UnreadableFileException">The package has too many entries, several of one name, or unpacks to too much.</exception>
    public static void Check(ZipArchive zip, ReadLimits limits)
    {
        long total = 0;
        foreach (var entry in zip.Entries)
        {
            total += entry.Length;
            var inflated = entry.Length > SmallEntryBytes && entry.Length / Math.Max(1, entry.CompressedLength) > limits.ZipRatio;
            var tooLong = entry.Length > limits.ZipPartBytes && HeldParts.Contains(OfficePackage.NameOf(entry));
            if (inflated || tooLong || entry.Length < 0 || total > limits.ZipUnpackedBytes)
            {
                throw new UnreadableFileException(FileProblem.Inflated);
            }
        }

        if (zip.Entries.Count > limits.ZipEntries)
        {
            throw new UnreadableFileException(FileProblem.Inflated);
        }

        RefuseTwins(zip);
    }

    /// <summary>Of two parts with one name, one program reads the first and another the second: nobody knows what was checked.</summary>
    private static void RefuseTwins(ZipArchive zip)
    {
        var names = new HashSet<string>(zip.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in zip.Entries)
        {
            if (!names.Add(OfficePackage.NameOf(entry)))
            {
                throw new UnreadableFileException(FileProblem.Damaged);
            }
        }
    }

    /// <summary>Reports what a package carries besides its content; none of it is opened.</summary>
    public static void ReportExtras(ZipArchive zip, FindingsWriter findings)
    {
        if (zip.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            findings.MacrosIgnored();
        }

        if (zip.Entries.Any(entry => entry.FullName.Contains("/externalLinks/", StringComparison.OrdinalIgnoreCase)))
        {
            findings.ExternalLinksIgnored();
        }
    }
}
