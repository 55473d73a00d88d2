using Azure.Core;

namespace Delegations.Storage.Tables;

/// <summary>One write as it is sent, alone or as a part of a transaction.</summary>
internal sealed record TableWrite(RequestMethod Method, string Uri, byte[]? Body)
{
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];
}
