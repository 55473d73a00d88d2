using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tables;

/// <summary>One table: reads and writes its rows.</summary>
/// <remarks>
/// Named and shaped like the type of Azure.Data.Tables, which does not restore: when it does, replace this folder but TableKey by it.
/// A service error is a <see cref="RequestFailedException"/> with status and error code; what the service would refuse for its size or
/// form is an <see cref="ArgumentException"/> before anything is sent.
/// </remarks>
public sealed class TableClient
{
    private readonly HttpPipeline pipeline;
    private readonly TableRequests requests;
    private readonly RetriedWrites retried;

    internal TableClient(HttpPipeline pipeline, Uri endpoint, string name)
    {
        TableLimits.RequireTableName(name);
        this.pipeline = pipeline;
        requests = new TableRequests(pipeline, endpoint, name);
        retried = new RetriedWrites(pipeline, requests);
        Name = name;
    }

    public string Name { get; }

    /// <summary>A filter in which each value is quoted and typed: <c>CreateQueryFilter($"Name eq {name}")</c>.</summary>
    /// <exception cref="ArgumentException">A value is null or of a type that no property has.</exception>
    public static string CreateQueryFilter(FormattableString filter) => TableFilter.Create(filter);

    public async Task CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        using var message = requests.CreateTable();
        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response is { IsError: true } response)
        {
            var failure = new RequestFailedException(response);
            if (failure.ErrorCode is not "TableAlreadyExists")
            {
                throw failure;
            }
        }
    }

    /// <summary>Deletes the table with all rows; nothing happens where it is not there.</summary>
    public async Task DeleteAsync(CancellationToken cancellationToken)
    {
        using var message = requests.DeleteTable();
        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response is { IsError: true, Status: not 404 } response)
        {
            throw new RequestFailedException(response);
        }
    }

    /// <exception cref="RequestFailedException">404: the row or the table is not there.</exception>
    public async Task<TableEntity> GetEntityAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        using var message = Get(partitionKey, rowKey);
        await pipeline.SendAsync(message, cancellationToken);
        return ReadEntity(message.Response);
    }

    /// <summary>The row, or null where it is not there.</summary>
    /// <exception cref="RequestFailedException">404: the table itself is not there.</exception>
    public async Task<TableEntity?> GetEntityIfExistsAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        using var message = Get(partitionKey, rowKey);
        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response.Status != 404)
        {
            return ReadEntity(message.Response);
        }

        var failure = new RequestFailedException(message.Response);
        return failure.ErrorCode is "TableNotFound" ? throw failure : null;
    }

    /// <summary>Inserts a row.</summary>
    /// <exception cref="RequestFailedException">409: the row is there already.</exception>
    public Task<Response> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        TableLimits.RequireEntity(entity);
        var operation = OperationMark.New();
        return WriteAsync(requests.Insert(entity, operation), entity, operation, cancellationToken);
    }

    /// <summary>Changes a row in the state <paramref name="ifMatch"/>; <see cref="ETag.All"/> stands for any.</summary>
    /// <exception cref="RequestFailedException">412: the row has changed; 404: it is gone.</exception>
    public Task<Response> UpdateEntityAsync(TableEntity entity, ETag ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        TableLimits.RequireEntity(entity);
        RequireETag(ifMatch);
        var operation = OperationMark.New();
        return WriteAsync(requests.Update(entity, ifMatch, mode, operation), entity, operation, cancellationToken);
    }

    /// <summary>Inserts the row or changes it, whatever its state is.</summary>
    public Task<Response> UpsertEntityAsync(TableEntity entity, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        TableLimits.RequireEntity(entity);
        var operation = OperationMark.New();
        return WriteAsync(requests.Upsert(entity, mode, operation), entity, operation, cancellationToken);
    }

    /// <summary>Deletes a row in the state <paramref name="ifMatch"/>; the answer's status is 404 where it was gone already.</summary>
    /// <exception cref="RequestFailedException">412: the row has changed.</exception>
    public async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken cancellationToken)
    {
        RequireKeys(partitionKey, rowKey);
        RequireETag(ifMatch);
        using var message = requests.Write(requests.Delete(partitionKey, rowKey, ifMatch));
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response is { IsError: true, Status: not 404 } refused ? throw new RequestFailedException(refused) : message.Response;
    }

    /// <summary>The rows that <paramref name="filter"/> selects, by partition and row key; keys are selected in any case.</summary>
    public AsyncPageable<TableEntity> QueryAsync(string? filter, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken)
    {
        if (maxPerPage is < 1 or > TableLimits.MaxPageSize)
        {
            throw new ArgumentOutOfRangeException(nameof(maxPerPage), maxPerPage, "A page has 1 to 1000 rows.");
        }

        string[]? columns = select is null ? null : [.. select.Concat(["PartitionKey", "RowKey"]).Distinct(StringComparer.Ordinal)];
        return new TableEntityPages(pipeline, requests, filter, maxPerPage, columns, cancellationToken);
    }

    /// <summary>Does all operations or none; the answers stand in the order of the operations.</summary>
    /// <exception cref="TableTransactionFailedException">One of them was refused (404, 409, 412), so none was done.</exception>
    public async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions,
        CancellationToken cancellationToken)
    {
        TableTransactionAction[] actions = [.. transactionActions];
        TableLimits.RequireTransaction(actions);
        var operation = OperationMark.New();
        using var message = requests.Transaction(TransactionBody.Write(actions.Select(action => requests.Action(action, operation)), operation));
        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response.IsError)
        {
            throw new RequestFailedException(message.Response);
        }

        IReadOnlyList<Response> parts = TransactionAnswer.Read(message.Response.Content);
        if (parts.FirstOrDefault(part => part.Status >= 400) is TablePartResponse refused)
        {
            parts = await retried.FindTransactionAsync(message, refused, actions, operation, cancellationToken)
                ?? throw TransactionAnswer.ToException(refused);
        }

        return Response.FromValue(parts, message.Response);
    }

    private static TableEntity ReadEntity(Response response)
    {
        if (response.IsError)
        {
            throw new RequestFailedException(response);
        }

        using var json = JsonDocument.Parse(response.Content);
        return EntityJson.Read(json.RootElement);
    }

    private static void RequireKeys(string partitionKey, string rowKey)
    {
        TableLimits.RequireKey(partitionKey, "The partition key");
        TableLimits.RequireKey(rowKey, "The row key");
    }

    private static void RequireETag(ETag ifMatch)
    {
        if (ifMatch == default)
        {
            throw new ArgumentException("Give the ETag that was read, or ETag.All to write whatever the state is.", nameof(ifMatch));
        }
    }

    private HttpMessage Get(string partitionKey, string rowKey)
    {
        RequireKeys(partitionKey, rowKey);
        return requests.Get(partitionKey, rowKey);
    }

    private async Task<Response> WriteAsync(TableWrite write, TableEntity entity, string operation, CancellationToken cancellationToken)
    {
        using var message = requests.Write(write);
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response.IsError
            ? await retried.FindAsync(message, entity, operation, cancellationToken) ?? throw new RequestFailedException(message.Response)
            : message.Response;
    }
}
