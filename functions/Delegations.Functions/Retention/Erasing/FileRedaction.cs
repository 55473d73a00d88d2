using System.IO.Compression;
using System.Text;
using Delegations.Retention.Searching;

namespace Delegations.Retention.Erasing;

/// <summary>Takes a person out of one file, by what it is; a file from which they cannot be taken out goes as a whole.</summary>
internal static class FileRedaction
{
    public static FileChange Of(BinaryData content, Sought sought)
    {
        if (ReadableText.Of(content) is not { } texts)
        {
            return new FileChange.Unchanged();
        }

        var bytes = content.ToArray();
        var isPackage = bytes.AsSpan().StartsWith("PK\u0003\u0004"u8);
        if (!isPackage && PersonJson.TryParse(Encoding.UTF8.GetString(bytes)) is { } json)
        {
            return new PersonJson(sought).Redact(json) ? Checked(Encoding.UTF8.GetBytes(PersonJson.Write(json, indented: true)), sought) : new FileChange.Unchanged();
        }

        if (!texts.Any(sought.Text.IsIn))
        {
            return new FileChange.Unchanged();
        }

        return isPackage ? Checked(Package(bytes, sought), sought) : Checked(Encoding.UTF8.GetBytes(sought.Text.Redact(ReadableText.Plain(Encoding.UTF8.GetString(bytes)))), sought);
    }

    /// <summary>The parts of a document of text are its XML; pictures and the like are taken over as they are.</summary>
    private static byte[] Package(byte[] bytes, Sought sought)
    {
        using var written = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var content = new MemoryStream();
                from.CopyTo(content);
                var copy = target.CreateEntry(entry.FullName);
                copy.LastWriteTime = entry.LastWriteTime;
                using var to = copy.Open();
                to.Write(IsXml(entry.FullName) ? Encoding.UTF8.GetBytes(sought.Text.Redact(ReadableText.Plain(Encoding.UTF8.GetString(content.ToArray())))) : content.ToArray());
            }
        }

        return written.ToArray();
    }

    private static bool IsXml(string name) => Path.GetExtension(name) is ".xml" or ".rels" or ".txt" or ".html";

    private static FileChange Checked(byte[] written, Sought sought)
    {
        var content = BinaryData.FromBytes(written);
        return ReadableText.Of(content)?.Any(sought.Text.IsIn) ?? true ? new FileChange.Removed() : new FileChange.Redacted(content);
    }
}

/// <summary>What becomes of a file.</summary>
internal abstract record FileChange
{
    private FileChange()
    {
    }

    internal sealed record Unchanged : FileChange;

    internal sealed record Redacted(BinaryData Content) : FileChange;

    internal sealed record Removed : FileChange;
}
