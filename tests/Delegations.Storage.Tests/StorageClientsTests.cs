using Delegations.Storage.Tables;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests;

public sealed class StorageClientsTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_three_clients_reach_their_service()
    {
        var clients = new StorageClients(StorageOptions.From(_ => azurite.ConnectionString));

        await clients.Blobs.CreateBlobContainerAsync(azurite.UniqueContainerName(), cancellationToken: Token);
        await clients.Queues.CreateQueueAsync(azurite.UniqueContainerName(), cancellationToken: Token);
        var table = await clients.GetTableAsync(azurite.UniqueTableName(), Token);

        Assert.Null(await table.GetEntityIfExistsAsync("p", "r", Token));
        Assert.Same(clients.Blobs, clients.Blobs);
        Assert.Same(clients.Queues, clients.Queues);
        Assert.Same(clients.Tables, clients.Tables);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("11111111-1111-4111-8111-111111111111")]
    public void An_identity_makes_clients_without_asking_for_a_token(string? clientId)
    {
        var clients = new StorageClients(StorageOptions.From(name => name switch
        {
            "AzureWebJobsStorage__accountName" => "delegations",
            "AzureWebJobsStorage__clientId" => clientId,
            _ => null,
        }));

        Assert.Equal("https://delegations.blob.core.windows.net/", clients.Blobs.Uri.AbsoluteUri);
        Assert.Equal("https://delegations.queue.core.windows.net/", clients.Queues.Uri.AbsoluteUri);
        Assert.Equal("https://delegations.table.core.windows.net/", clients.Tables.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task The_emulators_ports_are_told()
    {
        var ports = azurite.Clients().Options.DevelopmentPorts;
        Assert.NotNull(ports);

        var table = new TableServiceClient(AzuriteFixture.ConnectionStringFor(ports.Blob, ports.Queue, ports.Table)).GetTableClient(azurite.UniqueTableName());
        await table.CreateIfNotExistsAsync(Token);

        Assert.Null(await table.GetEntityIfExistsAsync("p", "r", Token));
    }

    [Fact]
    public async Task What_is_done_once_is_done_again_only_after_a_failure()
    {
        var attempts = 0;
        var once = new OncePerName(_ => ++attempts == 1 ? throw new IOException("first") : Task.CompletedTask);

        await Assert.ThrowsAsync<IOException>(() => once.EnsureAsync("name", Token));
        await once.EnsureAsync("name", Token);
        await once.EnsureAsync("name", Token);

        Assert.Equal(2, attempts);
    }

    [Fact]
    public async Task One_who_gives_up_does_not_stop_the_others()
    {
        var work = new TaskCompletionSource();
        var once = new OncePerName(_ => work.Task);
        using var impatient = new CancellationTokenSource();

        var first = once.EnsureAsync("name", impatient.Token);
        var second = once.EnsureAsync("name", Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        work.SetResult();
        await second;

        Assert.True(second.IsCompletedSuccessfully);
    }
}
