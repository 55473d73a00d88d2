using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Storage.Blobs;

namespace Delegations.Invitations;

/// <summary>
/// Keeps what a publication asks of calendars, as it was approved: people, names and languages that change afterwards change
/// nobody's entry until they are planned and published again.
/// </summary>
internal sealed partial class PublishedEntries(DocumentStore documents)
{
    private const string Container = "itineraries";

    /// <summary>Keeps the entries under the hash of their content; a repeat finds them there.</summary>
    public async Task<string> KeepAsync(VisitId visit, IReadOnlyList<DesiredEntry> entries, CancellationToken cancellationToken)
    {
        var json = ToJson(entries);
        var hash = HashOf(json);
        await documents.AddOnceAsync(Container, PathOf(visit, hash), BinaryData.FromBytes(json), "application/json", cancellationToken);
        return hash;
    }

    /// <summary>The entries that a publication names.</summary>
    /// <exception cref="InvalidDataException">They are not there, although they are written before the publication.</exception>
    public async Task<IReadOnlyList<DesiredEntry>> ReadAsync(VisitId visit, string hash, CancellationToken cancellationToken) =>
        await documents.ReadIfExistsAsync(Container, PathOf(visit, hash), cancellationToken) is { } json
        && JsonSerializer.Deserialize(json.ToMemory().Span, EntriesJson.Default.IReadOnlyListDesiredEntry) is { } entries
            ? entries
            : throw new InvalidDataException("The entries of a publication are missing.");

    /// <summary>The name that these entries have or would have.</summary>
    public static string HashOf(IReadOnlyList<DesiredEntry> entries) => HashOf(ToJson(entries));

    private static string HashOf(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json));

    private static byte[] ToJson(IReadOnlyList<DesiredEntry> entries) =>
        JsonSerializer.SerializeToUtf8Bytes(entries, EntriesJson.Default.IReadOnlyListDesiredEntry);

    private static string PathOf(VisitId visit, string hash) => $"{visit}/entries/{hash}.json";

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(LocalDateTimeConverter), typeof(DateTimeZoneConverter)])]
    [JsonSerializable(typeof(IReadOnlyList<DesiredEntry>))]
    private sealed partial class EntriesJson : JsonSerializerContext;
}
