using System.IO.Compression;

namespace Delegations.Documents.Tests.Reading.Samples;

/// <summary>Rewrites a package so that the same content gives the same file: entries in order, with one fixed time.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Written = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Rewrite(byte[] package)
    {
        using var result = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var target = new ZipArchive(result, ZipArchiveMode.Create))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = Written;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }

        return result.ToArray();
    }

    /// <summary>The entries' contents, which say whether two packages are the same whatever compressed them.</summary>
    public static IReadOnlyList<(string Name, string Content)> Entries(byte[] package)
    {
        using var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return [.. source.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    private static string Read(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
