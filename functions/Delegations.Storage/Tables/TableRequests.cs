using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Delegations.Storage.Tables;

/// <summary>The service's REST requests for one table (https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api).</summary>
internal sealed class TableRequests(HttpPipeline pipeline, Uri endpoint, string table)
{
    public const string Json = "application/json;odata=minimalmetadata";

    private readonly string root = endpoint.AbsoluteUri.TrimEnd('/');

    public string Root => root;

    public HttpMessage CreateTable()
    {
        var message = Create(RequestMethod.Post, $"{root}/Tables");
        SetBody(message.Request, System.Text.Encoding.UTF8.GetBytes($$"""{"TableName":"{{table}}"}"""), "application/json");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    public HttpMessage DeleteTable() => Create(RequestMethod.Delete, $"{root}/Tables('{table}')");

    public HttpMessage Get(string partitionKey, string rowKey) => Create(RequestMethod.Get, EntityUri(partitionKey, rowKey));

    public HttpMessage Write(TableWrite write)
    {
        var message = Create(write.Method, write.Uri);
        foreach (var (name, value) in write.Headers)
        {
            message.Request.Headers.SetValue(name, value);
        }

        if (write.Body is not null)
        {
            SetBody(message.Request, write.Body, "application/json");
        }

        return message;
    }

    public HttpMessage Query(string? filter, int? top, IReadOnlyCollection<string>? select, TableContinuation? from)
    {
        (string Name, string? Value)[] parameters =
        [
            ("$filter", filter),
            ("$top", top?.ToString(CultureInfo.InvariantCulture)),
            ("$select", select is null ? null : string.Join(',', select)),
            ("NextPartitionKey", from?.PartitionKey),
            ("NextRowKey", from?.RowKey),
        ];
        var query = string.Join('&', parameters
            .Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
        return Create(RequestMethod.Get, $"{root}/{table}()" + (query.Length == 0 ? "" : $"?{query}"));
    }

    public HttpMessage Transaction(TransactionBody body)
    {
        var message = Create(RequestMethod.Post, $"{root}/$batch");
        SetBody(message.Request, body.Content, body.ContentType);
        return message;
    }

    public TableWrite Insert(TableEntity entity, string operation) =>
        new(RequestMethod.Post, $"{root}/{table}", EntityJson.Write(entity, operation))
        {
            Headers = [("Prefer", "return-no-content")],
        };

    public TableWrite Update(TableEntity entity, ETag ifMatch, TableUpdateMode mode, string operation) =>
        new(Verb(mode), EntityUri(entity.PartitionKey, entity.RowKey), EntityJson.Write(entity, operation))
        {
            Headers = [("If-Match", ifMatch.ToString("H"))],
        };

    public TableWrite Upsert(TableEntity entity, TableUpdateMode mode, string operation) =>
        new(Verb(mode), EntityUri(entity.PartitionKey, entity.RowKey), EntityJson.Write(entity, operation));

    public TableWrite Delete(string partitionKey, string rowKey, ETag ifMatch) =>
        new(RequestMethod.Delete, EntityUri(partitionKey, rowKey), Body: null)
        {
            Headers = [("If-Match", ifMatch.ToString("H"))],
        };

    public TableWrite Action(TableTransactionAction action, string operation) => action.ActionType switch
    {
        TableTransactionActionType.Add => Insert(action.Entity, operation),
        TableTransactionActionType.UpdateMerge => Update(action.Entity, action.ETag, TableUpdateMode.Merge, operation),
        TableTransactionActionType.UpdateReplace => Update(action.Entity, action.ETag, TableUpdateMode.Replace, operation),
        TableTransactionActionType.UpsertMerge => Upsert(action.Entity, TableUpdateMode.Merge, operation),
        TableTransactionActionType.UpsertReplace => Upsert(action.Entity, TableUpdateMode.Replace, operation),
        TableTransactionActionType.Delete => Delete(action.Entity.PartitionKey, action.Entity.RowKey, action.ETag),
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };

    private static RequestMethod Verb(TableUpdateMode mode) => mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;

    private static void SetBody(Request request, byte[] body, string contentType)
    {
        request.Content = RequestContent.Create(body);
        request.Headers.SetValue("Content-Type", contentType);
    }

    private static string Quote(string key) => $"'{Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal))}'";

    private string EntityUri(string partitionKey, string rowKey) =>
        $"{root}/{table}(PartitionKey={Quote(partitionKey)},RowKey={Quote(rowKey)})";

    private HttpMessage Create(RequestMethod method, string uri)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(uri));
        message.Request.Headers.SetValue("x-ms-version", TableClientOptions.ServiceVersion);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        message.Request.Headers.SetValue("Accept", Json);
        return message;
    }
}
