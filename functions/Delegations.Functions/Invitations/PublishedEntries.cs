using System.Collections.Concurrent;
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
    private const int MostRemembered = 32;

    /// <summary>A round never changes under its name, so deliveries of one visit need not read it each.</summary>
    private readonly ConcurrentDictionary<string, PublishedRound> remembered = new(StringComparer.Ordinal);

    /// <summary>Keeps the round under the hash of its content; a repeat finds it there.</summary>
    public async Task<string> KeepAsync(VisitId visit, PublishedRound round, CancellationToken cancellationToken)
    {
        var json = ToJson(round);
        var hash = HashOf(json);
        await documents.AddOnceAsync(Container, PathOf(visit, hash), BinaryData.FromBytes(json), "application/json", cancellationToken);
        return hash;
    }

    /// <summary>Keeps a round that was written as JSON, as what is left of another is.</summary>
    public Task<string> KeepAsync(VisitId visit, BinaryData json, CancellationToken cancellationToken) =>
        KeepAsync(visit, FromJson(json) ?? PublishedRound.Empty, cancellationToken);

    /// <summary>The round that a publication names.</summary>
    /// <exception cref="InvalidDataException">It is not there, although it is written before the publication.</exception>
    public async Task<PublishedRound> ReadAsync(VisitId visit, string hash, CancellationToken cancellationToken)
    {
        var path = PathOf(visit, hash);
        if (remembered.TryGetValue(path, out var known))
        {
            return known;
        }

        var round = await documents.ReadIfExistsAsync(Container, path, cancellationToken) is { } json ? FromJson(json) : null;
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[path] = round ?? throw new InvalidDataException("The entries of a publication are missing.");
    }

    /// <summary>The name that this round has or would have.</summary>
    public static string HashOf(PublishedRound round) => HashOf(ToJson(round));

    private static string HashOf(byte[] json) => Convert.ToHexStringLower(SHA256.HashData(json));

    private static byte[] ToJson(PublishedRound round) => JsonSerializer.SerializeToUtf8Bytes(round, EntriesJson.Default.PublishedRound);

    /// <summary>Before rounds had wishes, a list of entries was kept alone.</summary>
    private static PublishedRound? FromJson(BinaryData json) => json.ToMemory().Span.StartsWith("["u8)
        ? new PublishedRound(JsonSerializer.Deserialize(json.ToMemory().Span, EntriesJson.Default.IReadOnlyListDesiredEntry) ?? [], [])
        : JsonSerializer.Deserialize(json.ToMemory().Span, EntriesJson.Default.PublishedRound);

    private static string PathOf(VisitId visit, string hash) => $"{visit}/entries/{hash}.json";

    [JsonSourceGenerationOptions(
        JsonSerializerDefaults.Web, Converters = [typeof(LocalDateTimeConverter), typeof(DateTimeZoneConverter), typeof(InstantConverter)])]
    [JsonSerializable(typeof(PublishedRound))]
    [JsonSerializable(typeof(IReadOnlyList<DesiredEntry>))]
    private sealed partial class EntriesJson : JsonSerializerContext;
}

/// <summary>What was approved with a publication: the entries, and who is not to be written to now.</summary>
internal sealed record PublishedRound(IReadOnlyList<DesiredEntry> Entries, IReadOnlyList<Hold> Holds)
{
    public static readonly PublishedRound Empty = new([], []);
}
