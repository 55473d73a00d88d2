using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Reports;

/// <summary>Writes packages and their manifests.</summary>
internal sealed class ArchivePackages(DocumentStore documents, PeopleStore people, InvitationStore invitations, ReplyStore replies)
{
    public const string RecordContainer = "archive";
    public const string PersonalContainer = "archive-personal";
    private const string ManifestName = "manifest.json";

    public PeopleStore People => people;

    public InvitationStore Invitations => invitations;

    public ReplyStore Replies => replies;

    /// <summary>
    /// Write-once: what an interrupted run wrote stands, and the manifest, written last, tells what does stand. A package is
    /// whole when its manifest is there.
    /// </summary>
    public Task WriteRecordAsync(Visit visit, Report report, IAsyncEnumerable<PackedFile> files, CancellationToken cancellationToken) =>
        WriteAsync(visit, report, files, $"{visit.Id}/record", WriteOnceAsync, cancellationToken);

    /// <summary>Replaceable: it is rewritten when somebody must be forgotten.</summary>
    public Task WritePersonalAsync(Visit visit, Report report, IAsyncEnumerable<PackedFile> files, CancellationToken cancellationToken) =>
        WriteAsync(visit, report, files, $"{visit.Id}/personal", ReplaceAsync, cancellationToken);

    private static async Task WriteAsync(
        Visit visit,
        Report report,
        IAsyncEnumerable<PackedFile> files,
        string folder,
        Func<string, PackedFile, CancellationToken, Task<BinaryData>> write,
        CancellationToken cancellationToken)
    {
        var entries = new List<ManifestEntry>();
        await foreach (var file in files.WithCancellation(cancellationToken))
        {
            var standing = (await write($"{folder}/{file.Name}", file, cancellationToken)).ToMemory();
            entries.Add(new ManifestEntry(file.Name, standing.Length, Convert.ToHexStringLower(SHA256.HashData(standing.Span))));
        }

        var manifest = new Manifest(visit.Id, report.Number, report.ItineraryVersion, report.Released ?? report.Drafted, entries);
        var json = BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(manifest, ArchiveJson.Default.Manifest));
        await write($"{folder}/{ManifestName}", new PackedFile(ManifestName, json, "application/json"), cancellationToken);
    }

    private async Task<BinaryData> WriteOnceAsync(string path, PackedFile file, CancellationToken cancellationToken) =>
        await documents.AddOnceAsync(RecordContainer, path, file.Content, file.ContentType, cancellationToken) is AddOutcome.Differs
            ? await documents.ReadIfExistsAsync(RecordContainer, path, cancellationToken) ?? file.Content
            : file.Content;

    private async Task<BinaryData> ReplaceAsync(string path, PackedFile file, CancellationToken cancellationToken)
    {
        await documents.PutAsync(PersonalContainer, path, file.Content, file.ContentType, cancellationToken);
        return file.Content;
    }
}

/// <summary>A file on its way into a package.</summary>
internal sealed record PackedFile(string Name, BinaryData Content, string ContentType);

/// <summary>What a package holds, and how to prove that it is unchanged.</summary>
internal sealed record Manifest(VisitId Visit, int Report, int ItineraryVersion, Instant Released, IReadOnlyList<ManifestEntry> Files);

/// <summary>One file. <paramref name="Sha256"/> is lower-case hexadecimal.</summary>
internal sealed record ManifestEntry(string Name, int Bytes, string Sha256);

/// <summary>The JSON files of a package.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, Converters = [typeof(InstantConverter)])]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(Figures))]
[JsonSerializable(typeof(IReadOnlyList<InvitationAnswer>))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
