using System.IO.Compression;
using System.Text;

namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>Packages whose parts, names or headers are not what they should be.</summary>
internal static class PackageDamage
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Do(byte[] content, Dice dice)
    {
        var entries = Read(content);
        switch (dice.Below(10))
        {
            case 0:
                Rename(entries, dice);
                break;
            case 1:
                entries.RemoveAt(dice.Below(entries.Count));
                break;
            case 2:
                (entries[0], entries[^1]) = ((entries[0].Name, entries[^1].Content), (entries[^1].Name, entries[0].Content));
                break;
            case 3:
                entries.Add((dice.Of(["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "word/embeddings/x.bin", "a/b/c", "xl/sharedStrings.xml"]), dice.Bytes(200)));
                break;
            case 4:
                return Lie(Write(entries), dice);
            default:
                Damage(entries, dice);
                break;
        }

        return Write(entries);
    }

    private static void Damage(List<(string Name, byte[] Content)> entries, Dice dice)
    {
        var at = dice.Below(entries.Count);
        var (name, bytes) = entries[at];
        entries[at] = (name, dice.OneIn(6) && bytes.Length > 0 ? ByteDamage.Do(bytes, dice) : Utf8.GetBytes(MarkupDamage.Do(Utf8.GetString(bytes), dice)));
    }

    private static void Rename(List<(string Name, byte[] Content)> entries, Dice dice)
    {
        var at = dice.Below(entries.Count);
        var name = entries[at].Name;
        entries[at] = (dice.Of([name.ToUpperInvariant(), name.Replace('/', '\\'), "/" + name, "../" + name, name + "\0", "x", entries[0].Name, new string('n', 30_000), "\u202E" + name]), entries[at].Content);
    }

    /// <summary>Headers (APPNOTE.TXT 4.3.12) that tell wrong sizes, offsets, methods, or of a zip64 that is not there.</summary>
    private static byte[] Lie(byte[] zip, Dice dice)
    {
        var headers = Enumerable.Range(0, zip.Length - 46).Where(at => zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] is 1 or 3 or 5 && zip[at + 3] is 2 or 4 or 6).ToList();
        var at = headers.Count == 0 ? 0 : dice.Of(headers);
        var field = at + dice.Of([8, 10, 14, 20, 24, 28, 30, 42]);
        var value = dice.Of<byte[]>([[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [1, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x10]]);
        value.AsSpan(0, Math.Min(4, zip.Length - field)).CopyTo(zip.AsSpan(field));
        return zip;
    }

    private static List<(string Name, byte[] Content)> Read(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return (entry.FullName, copy.ToArray());
        })];
    }

    private static readonly DateTimeOffset Always = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static byte[] Write(List<(string Name, byte[] Content)> entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var made = zip.CreateEntry(name, CompressionLevel.Fastest);
                made.LastWriteTime = Always; // a zip holds the time, and the same number must give the same file
                using var entry = made.Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
