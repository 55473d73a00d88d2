using System.Reflection;
using Delegations.Model.Ids;

namespace Delegations.Reports.Archive;

/// <summary>
/// Lays both parts of a package out under a name of this run alone, before any of it is written where it stays: what an archiver reads
/// after another, or after it was killed, may differ, and files of two readings would be no package.
/// </summary>
internal sealed class PackageLayout(PackageStore store, RecordFiles record, PeopleTables tables, VisitSnapshot snapshot, VisitNames names)
{
    private const string Json = "application/json";

    /// <summary>Containers whose documents belong to a visit. The outbox is a way out, not a place to keep; agendas are made when asked for.</summary>
    public static readonly IReadOnlyList<string> Kept = ["itineraries", "reports", "notices"];

    public static string App { get; } = typeof(PackageLayout).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    public async Task LayAsync(PackedVisit packed, ArchiveRow row, CancellationToken cancellationToken)
    {
        var (visit, run) = (row.Visit, row.Run);
        var rows = await snapshot.ReadAsync(visit, cancellationToken);
        var documents = await record.ReadAsync(packed, cancellationToken).ToListAsync(cancellationToken);
        var known = await names.ListAsync(visit, rows, cancellationToken);
        var substitution = new NameSubstitution([.. known, .. OtherSpellings.In(documents, known)]);
        var (kept, personal) = (new List<PackedEntry>(), new List<PackedEntry>());
        foreach (var file in documents)
        {
            if (substitution.Substitute(file.Name, file.Content) is { } nameless)
            {
                await StageAsync(visit, run, PackagePart.Record, file with { Content = nameless }, kept, cancellationToken);
            }
            else
            {
                await StageAsync(visit, run, PackagePart.Personal, file with { Name = $"named/{file.Name}" }, personal, cancellationToken);
            }
        }

        await foreach (var file in record.ReadAttachmentsAsync(packed.Visit, cancellationToken))
        {
            await StageAsync(visit, run, PackagePart.Record, file, kept, cancellationToken);
        }

        await StageDocumentsAsync(visit, run, [.. kept.Concat(personal).Select(entry => entry.Of).OfType<string>()], personal, cancellationToken);
        IReadOnlyList<PackedFile> made =
        [
            new PackedFile(RowsFile.Name, Json, RowsFile.Write(VisitSnapshot.ForPackage(rows, packed.Report))),
            new PackedFile(NameToken.FileName, Json, NameToken.ToJson(substitution.Used)),
            .. await tables.WriteAsync(packed.Visit, cancellationToken),
        ];
        foreach (var file in made)
        {
            await StageAsync(visit, run, PackagePart.Personal, file, personal, cancellationToken);
        }

        var manifest = ManifestOf(packed, row);
        var recordManifest = manifest.With(kept).ToJson();
        var personalManifest = manifest with { Part = PackagePart.Personal, Purge = row.Purge, Record = PackageManifest.HashOf(recordManifest.ToMemory().Span) };
        await PutAsync(visit, run, PackagePart.Personal, PackageStore.ManifestName, personalManifest.With(personal).ToJson(), Json, cancellationToken);
        await PutAsync(visit, run, PackagePart.Record, PackageStore.ManifestName, recordManifest, Json, cancellationToken);
    }

    private static PackageManifest ManifestOf(PackedVisit packed, ArchiveRow row) => new()
    {
        Format = PackageManifest.CurrentFormat,
        Part = PackagePart.Record,
        Visit = packed.Visit.Id,
        Report = packed.Report.Number,
        ItineraryVersion = packed.Report.ItineraryVersion,
        Released = packed.Report.Released ?? packed.Report.Drafted,
        Packed = row.Packed,
        Run = row.Run,
        App = App,
        Files = [],
        Whole = "",
    };

    /// <summary>Every document of the visit, byte for byte, but those that the record holds.</summary>
    private async Task StageDocumentsAsync(
        VisitId visit, string run, HashSet<string> held, List<PackedEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var container in Kept)
        {
            await foreach (var path in store.Documents.ListAsync(container, $"{visit}/", cancellationToken))
            {
                var of = $"{container}/{path[(visit.Value.Length + 1)..]}";
                if (!held.Contains(of) && await ReadAsync(container, path, cancellationToken) is var (content, contentType))
                {
                    await StageAsync(visit, run, PackagePart.Personal, new PackedFile($"blobs/{of}", contentType, content, of), entries, cancellationToken);
                }
            }
        }
    }

    private async Task<(BinaryData Content, string ContentType)?> ReadAsync(string container, string path, CancellationToken cancellationToken) =>
        await store.Documents.DescribeIfExistsAsync(container, path, cancellationToken) is { } described
        && await store.Documents.ReadIfExistsAsync(container, path, cancellationToken) is { } content
            ? (content, described.ContentType)
            : null;

    private async Task StageAsync(VisitId visit, string run, PackagePart part, PackedFile file, List<PackedEntry> entries, CancellationToken cancellationToken)
    {
        await PutAsync(visit, run, part, file.Name, file.Content, file.ContentType, cancellationToken);
        entries.Add(file.ToEntry());
    }

    private Task PutAsync(
        VisitId visit, string run, PackagePart part, string name, BinaryData content, string contentType, CancellationToken cancellationToken) =>
        store.Documents.PutAsync(PackageStore.PersonalContainer, PackageStore.StageOf(visit, run, part) + name, content, contentType, cancellationToken);
}
