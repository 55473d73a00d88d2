using System.Text.Json;
using Azure;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tables;

/// <summary>A query's rows, fetched page by page.</summary>
internal sealed class TableEntityPages(
    HttpPipeline pipeline,
    TableRequests requests,
    string? filter,
    int? maxPerPage,
    IReadOnlyCollection<string>? select,
    CancellationToken cancellationToken) : AsyncPageable<TableEntity>(cancellationToken)
{
    public override async IAsyncEnumerable<Page<TableEntity>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        var from = string.IsNullOrEmpty(continuationToken) ? null : TableContinuation.Parse(continuationToken);
        do
        {
            using var message = requests.Query(filter, pageSizeHint ?? maxPerPage, select, from);
            await pipeline.SendAsync(message, CancellationToken);
            if (message.Response.Status != 200)
            {
                throw new RequestFailedException(message.Response);
            }

            // A page may be empty and still have a next one, where the service crossed a partition boundary.
            from = TableContinuation.From(message.Response);
            yield return Page<TableEntity>.FromValues(Read(message.Response), from?.ToString(), message.Response);
        }
        while (from is not null);
    }

    private static List<TableEntity> Read(Response response)
    {
        using var json = JsonDocument.Parse(response.Content);
        return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(EntityJson.Read)];
    }
}
