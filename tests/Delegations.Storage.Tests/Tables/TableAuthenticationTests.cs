using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Tables;

public sealed class TableAuthenticationTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_attempt_is_signed_again()
    {
        var name = azurite.UniqueTableName();
        await azurite.Clients().GetTableAsync(name, Token);
        var network = new RecordingTransport(message =>
        {
            // What the service says to a signature that came too late; the second attempt needs one of its own.
            message.Request.Headers.SetValue("Authorization", "SharedKeyLite devstoreaccount1:stale");
            message.Request.Headers.SetValue("x-ms-date", "Mon, 03 Nov 2025 08:00:00 GMT");
            return new TablePartResponse(503, "Server Busy", [], "");
        });
        var table = new TableServiceClient(azurite.ConnectionString, Retries.Fast(network)).GetTableClient(name);

        await table.AddEntityAsync(new TableEntity("p", "r"), Token);

        Assert.Equal(2, network.Requests.Count);
        Assert.NotNull(await table.GetEntityIfExistsAsync("p", "r", Token));
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_sent_over_https()
    {
        var credential = new FixedCredential();
        var network = new RecordingTransport(_ => new TablePartResponse(404, "Not Found", [("x-ms-error-code", "ResourceNotFound")], ""));
        var service = new TableServiceClient(new Uri("https://delegations.table.core.windows.net"), credential, Retries.Fast(network));

        var row = await service.GetTableClient("visits").GetEntityIfExistsAsync("p", "l'été/2025".Replace('/', ' '), Token);

        Assert.Null(row);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes);
        Assert.Equal(
            ["https://delegations.table.core.windows.net/visits(PartitionKey='p',RowKey='l%27%27%C3%A9t%C3%A9%202025') Bearer secret"],
            network.Requests);
    }

    [Fact]
    public async Task A_token_is_not_sent_over_http()
    {
        var network = new RecordingTransport(_ => new TablePartResponse(200, "OK", [], "{}"));
        var service = new TableServiceClient(new Uri("http://delegations.example.org"), new FixedCredential(), Retries.Fast(network));

        await Assert.ThrowsAsync<InvalidOperationException>(() => service.GetTableClient("visits").GetEntityAsync("p", "r", Token));

        Assert.Empty(network.Requests);
    }

    public static TheoryData<string, string?, string?> Errors => new()
    {
        {
            """{"odata.error":{"code":"TableNotFound","message":{"lang":"en-US","value":"The table specified does not exist.\nRequestId:1"}}}""",
            "TableNotFound",
            "The table specified does not exist."
        },
        {
            "\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?><m:error xmlns:m=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\">"
            + "<m:code>AuthenticationFailed</m:code><m:message xml:lang=\"en-US\">Server failed to authenticate the request.</m:message></m:error>",
            "AuthenticationFailed",
            "Server failed to authenticate the request."
        },
        { "<Error><Code>OutOfRangeInput</Code><Message>One of the inputs is out of range.</Message></Error>", "OutOfRangeInput", "out of range" },
        { """{"odata.error":{"code":"Lonely"}}""", "Lonely", null },
        { """{"odata.error":"text"}""", null, null },
        { """{"error":{"code":"Other"}}""", null, null },
        { "<html><body>Bad gateway", null, null },
        { "<!DOCTYPE x [<!ENTITY e 'boom'>]><Error><Code>&e;</Code></Error>", null, null },
        { "{ \"odata.error\": ", null, null },
        { "", null, null },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_has_the_services_code_and_message_in_either_notation(string body, string? code, string? message)
    {
        var network = new RecordingTransport(_ => new TablePartResponse(400, "Bad Request", [], body));
        var service = new TableServiceClient(azurite.ConnectionString, Retries.Fast(network));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => service.GetTableClient("visits").GetEntityAsync("p", "r", Token));

        Assert.Equal((400, code), (failure.Status, failure.ErrorCode));
        Assert.Contains(message ?? "400", failure.Message, StringComparison.Ordinal);
    }

    private sealed class FixedCredential : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            return new AccessToken("secret", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Answers the first request itself and sends the others on, where they have a place to go.</summary>
    private sealed class RecordingTransport(Func<HttpMessage, Response> first) : HttpPipelineTransport
    {
        public List<string> Requests { get; } = [];

        public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

        public override void Process(HttpMessage message) => throw new NotSupportedException("The table clients are asynchronous.");

        public override async ValueTask ProcessAsync(HttpMessage message)
        {
            message.Request.Headers.TryGetValue("Authorization", out var authorization);
            Requests.Add($"{message.Request.Uri.ToUri().AbsoluteUri} {authorization}");
            if (Requests.Count == 1)
            {
                message.Response = first(message);
                return;
            }

            await HttpClientTransport.Shared.ProcessAsync(message);
        }
    }
}
