using Azure;

namespace Delegations.Storage.Tables;

/// <summary>A transaction was refused as a whole, because of one of its operations.</summary>
public sealed class TableTransactionFailedException : RequestFailedException
{
    internal TableTransactionFailedException(int status, string message, string? errorCode, int? failedIndex)
        : base(status, message, errorCode, innerException: null)
    {
        FailedTransactionActionIndex = failedIndex;
    }

    /// <summary>The position of that operation, from 0; null where the service did not tell.</summary>
    public int? FailedTransactionActionIndex { get; }
}
