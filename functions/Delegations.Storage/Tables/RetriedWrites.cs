using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tables;

/// <summary>Finds out whether a conflict that a retried write met is its own earlier success.</summary>
/// <remarks>
/// Known limit: where somebody else overwrites the row between two attempts of ours, the conflict is reported as theirs, which it
/// by then is. A caller that meets a conflict reads again in any case.
/// </remarks>
internal sealed class RetriedWrites(HttpPipeline pipeline, TableRequests requests)
{
    // Well-formed, and the state of no row: for rows of a transaction that somebody has written since.
    private static readonly ETag Outdated = new("W/\"datetime'1601-01-01T00%3A00%3A00.0000000Z'\"");

    /// <summary>The success that the write had; null where the refusal stands.</summary>
    public async Task<Response?> FindAsync(HttpMessage message, TableEntity entity, string operation, CancellationToken cancellationToken)
    {
        if (!WasRetried(message) || message.Response.Status is not (409 or 412))
        {
            return null;
        }

        return await FindStateAsync(entity, operation, cancellationToken) is { } etag ? TablePartResponse.Recovered(etag) : null;
    }

    /// <summary>The successes that the transaction had; null where the refusal stands.</summary>
    public async Task<IReadOnlyList<Response>?> FindTransactionAsync(
        HttpMessage message,
        TablePartResponse refused,
        IReadOnlyList<TableTransactionAction> actions,
        string operation,
        CancellationToken cancellationToken)
    {
        // 404 is the answer to a delete that was done by the first attempt.
        if (!WasRetried(message) || refused.Status is not (404 or 409 or 412))
        {
            return null;
        }

        var states = new ETag?[actions.Count];
        for (var index = 0; index < actions.Count; index++)
        {
            states[index] = actions[index].ActionType == TableTransactionActionType.Delete
                ? null
                : await FindStateAsync(actions[index].Entity, operation, cancellationToken);
        }

        // One marked row proves the whole: the service does all operations or none.
        var done = states.Any(state => state is not null)
            || (actions.All(action => action.ActionType == TableTransactionActionType.Delete) && await AreGoneAsync(actions, cancellationToken));
        return done ? [.. actions.Select((action, index) => Recover(action, states[index]))] : null;
    }

    private static bool WasRetried(HttpMessage message) => message.ProcessingContext.RetryNumber > 0;

    private static TablePartResponse Recover(TableTransactionAction action, ETag? state) => TablePartResponse.Recovered(
        action.ActionType == TableTransactionActionType.Delete ? default : state ?? Outdated);

    // Deletes leave no mark; that all rows are gone is what was asked for.
    private async Task<bool> AreGoneAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        foreach (var action in actions)
        {
            using var message = requests.Get(action.Entity.PartitionKey, action.Entity.RowKey);
            await pipeline.SendAsync(message, cancellationToken);
            if (message.Response.Status != 404 || new RequestFailedException(message.Response).ErrorCode is not "ResourceNotFound")
            {
                return false;
            }
        }

        return true;
    }

    private async Task<ETag?> FindStateAsync(TableEntity entity, string operation, CancellationToken cancellationToken)
    {
        using var message = requests.Get(entity.PartitionKey, entity.RowKey);
        await pipeline.SendAsync(message, cancellationToken);
        if (message.Response.Status == 404)
        {
            return null;
        }

        if (message.Response.IsError)
        {
            throw new RequestFailedException(message.Response);
        }

        using var json = JsonDocument.Parse(message.Response.Content);
        return string.Equals(EntityJson.ReadOperation(json.RootElement), operation, StringComparison.Ordinal)
            ? EntityJson.Read(json.RootElement).ETag
            : null;
    }
}
