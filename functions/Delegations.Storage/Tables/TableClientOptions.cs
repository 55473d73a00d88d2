using Azure.Core;

namespace Delegations.Storage.Tables;

/// <summary>Retries, transport and diagnostics of the table clients.</summary>
public sealed class TableClientOptions : ClientOptions
{
    internal const string ServiceVersion = "2020-12-06";
}
