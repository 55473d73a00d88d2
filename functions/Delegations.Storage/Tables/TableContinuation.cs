using Azure;

namespace Delegations.Storage.Tables;

/// <summary>Where a query goes on, as one text.</summary>
internal sealed record TableContinuation(string PartitionKey, string? RowKey)
{
    // The service's values are URL-safe already; a space keeps them apart.
    private const char Separator = ' ';

    public static TableContinuation? From(Response response) =>
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey) && !string.IsNullOrEmpty(partitionKey)
            ? new TableContinuation(
                partitionKey,
                response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey) && rowKey.Length > 0 ? rowKey : null)
            : null;

    public static TableContinuation Parse(string token)
    {
        var parts = token.Split(Separator, 2);
        return new TableContinuation(Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null);
    }

    public override string ToString() =>
        Uri.EscapeDataString(PartitionKey) + (RowKey is null ? "" : Separator + Uri.EscapeDataString(RowKey));
}
