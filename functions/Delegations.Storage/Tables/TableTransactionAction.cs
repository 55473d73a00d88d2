using Azure;

namespace Delegations.Storage.Tables;

/// <summary>One operation of an entity group transaction.</summary>
public sealed class TableTransactionAction
{
    /// <summary>An operation without condition: an insert, or an upsert.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, TableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>An operation on the state that <paramref name="etag"/> names; <see cref="ETag.All"/> for any state.</summary>
    /// <exception cref="ArgumentException">An update or delete has no ETag, or an insert or upsert has one.</exception>
    public TableTransactionAction(TableTransactionActionType actionType, TableEntity entity, ETag etag)
    {
        ArgumentNullException.ThrowIfNull(entity);
        var conditional = actionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace
            or TableTransactionActionType.Delete;
        if (conditional != (etag != default))
        {
            throw new ArgumentException(
                conditional
                    ? "An update or delete names the ETag that it expects; ETag.All stands for any."
                    : "An insert or upsert has no ETag.",
                nameof(etag));
        }

        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    public TableTransactionActionType ActionType { get; }

    public TableEntity Entity { get; }

    public ETag ETag { get; }
}

/// <summary>The kinds of operation in a transaction.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts; fails where the row is there.</summary>
    Add,
    UpdateMerge,
    UpdateReplace,
    Delete,
    UpsertMerge,
    UpsertReplace,
}
