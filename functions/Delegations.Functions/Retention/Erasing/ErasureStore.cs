using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Model.Ids;
using Delegations.Retention.Searching;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Retention.Erasing;

/// <summary>Keeps erasures as rows <c>erasure|…</c> of a partition of their own.</summary>
internal sealed partial class ErasureStore(VisitsTable table)
{
    public const string Partition = "erasures";
    private const string Kind = "erasure";

    public async Task<Erasure?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var open = await table.OpenAsync(cancellationToken);
        return await open.GetEntityIfExistsAsync(Partition, $"{Kind}|{id}", cancellationToken) is { } row ? FromRow(row) : null;
    }

    /// <summary>Those that are not done.</summary>
    public async Task<IReadOnlyList<Erasure>> ListOpenAsync(CancellationToken cancellationToken)
    {
        var all = new List<Erasure>();
        await foreach (var row in table.ListAsync(Partition, Kind, cancellationToken))
        {
            all.Add(FromRow(row));
        }

        return [.. all.Where(erasure => erasure.Done is null)];
    }

    public Task<bool> AddAsync(Erasure erasure, CancellationToken cancellationToken) => table.TryAddAsync(ToRow(erasure), cancellationToken);

    /// <summary>False where somebody else wrote since it was read.</summary>
    public async Task<bool> ReplaceAsync(Erasure erasure, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(ToRow(erasure), erasure.ETag, cancellationToken) is not null;

    private static TableEntity ToRow(Erasure erasure) => new(Partition, $"{Kind}|{erasure.Id}")
    {
        ["asked"] = erasure.Asked.ToDateTimeOffset(),
        ["by"] = erasure.By,
        ["attachments"] = erasure.RemovesAttachments,
        ["wanted"] = erasure.Wanted is { } wanted ? JsonSerializer.Serialize(wanted, ErasureJson.Default.Wanted) : null,
        ["visits"] = string.Join(' ', erasure.Visits),
        ["pending"] = string.Join(' ', erasure.Pending),
        ["counts"] = JsonSerializer.Serialize(erasure.Counts.ToDictionary(), ErasureJson.Default.DictionaryPlaceKindInt32),
        ["reviews"] = erasure.Reviews,
        ["done"] = erasure.Done?.ToDateTimeOffset(),
    };

    private static Erasure FromRow(TableEntity row) => new()
    {
        Id = row.RowKey[(Kind.Length + 1)..],
        Asked = row.Moment("asked") ?? default,
        By = row.Text("by"),
        RemovesAttachments = row.GetBoolean("attachments") ?? false,
        Wanted = row.GetString("wanted") is { } wanted ? JsonSerializer.Deserialize(wanted, ErasureJson.Default.Wanted) : null,
        Visits = Ids(row.Text("visits")),
        Pending = Ids(row.Text("pending")),
        Counts = JsonSerializer.Deserialize(row.Text("counts"), ErasureJson.Default.DictionaryPlaceKindInt32) ?? [],
        Reviews = row.GetInt32("reviews") ?? 0,
        Done = row.Moment("done"),
        ETag = row.ETag,
    };

    private static IReadOnlyList<VisitId> Ids(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(VisitId.Parse)];

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Wanted))]
    [JsonSerializable(typeof(Dictionary<PlaceKind, int>))]
    private sealed partial class ErasureJson : JsonSerializerContext;
}
