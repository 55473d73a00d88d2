using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Blobs;

namespace Delegations.Reports.Archive;

/// <summary>Reads a file of a record: texts with the names that are still known, anything else as it lies there.</summary>
internal sealed class RecordReading(PackageStore store, ArchiveRows rows)
{
    /// <summary>Null where the record has no such file, or is not whole.</summary>
    public async Task<RecordFile?> ReadAsync(VisitId visit, string file, Language language, CancellationToken cancellationToken)
    {
        if (await rows.FindAsync(visit, cancellationToken) is { IsWhole: false }
            || await store.ReadManifestAsync(visit, PackagePart.Record, cancellationToken) is not { Manifest: { } manifest }
            || manifest.Files.FirstOrDefault(entry => entry.Name == file) is not { } entry)
        {
            return null;
        }

        if (!RecordText.IsText(file))
        {
            return await store.OpenAsync(visit, PackagePart.Record, file, cancellationToken) is { } document
                ? new RecordFile(entry.ContentType, null, document)
                : null;
        }

        if (await store.ReadAsync(visit, PackagePart.Record, file, cancellationToken) is not { } content)
        {
            return null;
        }

        var names = NameToken.Read(await store.ReadAsync(visit, PackagePart.Personal, NameToken.FileName, cancellationToken));
        return new RecordFile(entry.ContentType, RecordText.Fill(file, content, names, RecordText.LanguageOf(file, language)), null);
    }
}

/// <summary>A file of a record: a text, or a document to be passed on as a stream.</summary>
internal sealed record RecordFile(string ContentType, BinaryData? Text, StoredDocument? Document);
