using System.Globalization;
using System.Text.Json;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Storage.Blobs;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Keeps itinerary versions: source and reading as insert-only blobs, and a row per version.</summary>
internal sealed class ItineraryStore(DocumentStore documents, VisitsTable table)
{
    private const string Container = "itineraries";
    private const string SourceName = "source";
    private const string RowKind = "version";
    private const string ReadingName = "itinerary.json";

    /// <summary>The version; null where there is none of that number.</summary>
    public async Task<ItineraryVersion?> FindAsync(VisitId visit, int? number, CancellationToken cancellationToken)
    {
        if (number is not { } known
            || await documents.ReadIfExistsAsync(Container, PathOf(visit, known, ReadingName), cancellationToken) is not { } json)
        {
            return null;
        }

        var itinerary = JsonSerializer.Deserialize(json.ToMemory().Span, ModelJson.Default.Itinerary)
            ?? throw new InvalidDataException("A stored itinerary is empty.");
        return new ItineraryVersion(known, itinerary);
    }

    /// <summary>The uploaded file's bytes.</summary>
    public Task<BinaryData?> ReadSourceAsync(VisitId visit, int number, CancellationToken cancellationToken) =>
        documents.ReadIfExistsAsync(Container, PathOf(visit, number, SourceName), cancellationToken);

    /// <summary>Keeps a version's documents. Its number was claimed before, so nothing stands there yet.</summary>
    public async Task AddAsync(VisitId visit, ItineraryVersion version, ReadOnlyMemory<byte> source, CancellationToken cancellationToken)
    {
        await documents.AddOnceAsync(
            Container, PathOf(visit, version.Number, SourceName), BinaryData.FromBytes(source), "application/octet-stream", cancellationToken);
        await documents.AddOnceAsync(
            Container, PathOf(visit, version.Number, ReadingName), ToJson(version.Itinerary), "application/json", cancellationToken);
    }

    /// <summary>The itinerary as people and programs read it.</summary>
    public static BinaryData ToJson(Itinerary itinerary) =>
        BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(itinerary, ModelJson.Readable.Itinerary));

    /// <summary>All versions that were ever the latest, the newest first.</summary>
    public async Task<IReadOnlyList<KeptVersion>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var versions = new List<KeptVersion>();
        await foreach (var row in table.ListAsync(visit.Value, RowKind, cancellationToken))
        {
            versions.Add(FromRow(row));
        }

        versions.Reverse();
        return versions;
    }

    /// <summary>The row that is written together with the visit's pointer to the version.</summary>
    public static TableTransactionAction VersionRow(VisitId visit, ItineraryVersion version, int? corrects, Instant uploaded) => new(
        TableTransactionActionType.Add,
        new TableEntity(visit.Value, $"{RowKind}|{version.Number:D6}")
        {
            ["sha256"] = version.Itinerary.Source.Sha256,
            ["format"] = version.Itinerary.Source.Format,
            ["sessions"] = version.Itinerary.Sessions.Count,
            ["errors"] = version.Itinerary.Findings.Count(finding => finding.Severity is Severity.Error),
            ["warnings"] = version.Itinerary.Findings.Count(finding => finding.Severity is Severity.Warning),
            ["corrects"] = corrects,
            ["uploaded"] = uploaded.ToDateTimeOffset(),
        });

    private static KeptVersion FromRow(TableEntity row) => new()
    {
        Number = int.Parse(row.RowKey.AsSpan(RowKind.Length + 1), CultureInfo.InvariantCulture),
        Uploaded = row.Moment("uploaded") ?? default,
        Format = row.Text("format"),
        Sessions = row.GetInt32("sessions") ?? 0,
        Errors = row.GetInt32("errors") ?? 0,
        Warnings = row.GetInt32("warnings") ?? 0,
        Corrects = row.GetInt32("corrects"),
    };

    private static string PathOf(VisitId visit, int number, string name) => $"{visit}/{number:D6}/{name}";
}
