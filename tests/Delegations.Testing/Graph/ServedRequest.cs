namespace Delegations.Testing.Graph;

/// <summary>A request that reached the server.</summary>
/// <param name="Target">Path and query as they were sent.</param>
/// <param name="Status">The answer's status; 0 where the connection was broken instead.</param>
public sealed record ServedRequest(string Method, string Target, string Mailbox, string Body, int Status)
{
    public required IReadOnlyDictionary<string, string> Headers { get; init; }
}
