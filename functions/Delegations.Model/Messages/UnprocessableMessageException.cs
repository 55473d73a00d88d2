namespace Delegations.Model.Messages;

/// <summary>A queue message that no number of retries will make understandable. Its sentence holds no content of the message.</summary>
public sealed class UnprocessableMessageException : Exception
{
    public UnprocessableMessageException()
    {
    }

    public UnprocessableMessageException(string message)
        : base(message)
    {
    }

    public UnprocessableMessageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
