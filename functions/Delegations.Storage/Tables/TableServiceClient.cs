using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tables;

/// <summary>The tables of a storage account.</summary>
/// <remarks>Named and shaped like the type of Azure.Data.Tables; see <see cref="TableClient"/>.</remarks>
public sealed class TableServiceClient
{
    private const string Scope = "https://storage.azure.com/.default";

    private readonly HttpPipeline pipeline;

    /// <exception cref="ArgumentException">The connection string has no account key or no table endpoint.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(StorageAccount.Parse(connectionString), options)
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(endpoint, new SharedKeyLitePolicy(credential), options)
    {
    }

    /// <remarks>The token is sent over https only: over http the pipeline refuses.</remarks>
    public TableServiceClient(Uri endpoint, TokenCredential credential, TableClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope), options)
    {
    }

    private TableServiceClient(StorageAccount account, TableClientOptions? options)
        : this(account.TableEndpoint, new TableSharedKeyCredential(account.Name, account.Key), options)
    {
    }

    private TableServiceClient(Uri endpoint, HttpPipelinePolicy authentication, TableClientOptions? options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        Uri = endpoint;
        pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options ?? new TableClientOptions())
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = TableErrorParser.Instance,
        });
    }

    public Uri Uri { get; }

    /// <exception cref="ArgumentException">The service takes no such name.</exception>
    public TableClient GetTableClient(string tableName) => new(pipeline, Uri, tableName);
}
