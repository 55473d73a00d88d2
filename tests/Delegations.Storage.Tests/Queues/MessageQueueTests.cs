using Delegations.Storage.Queues;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Queues;

public sealed class MessageQueueTests(AzuriteFixture azurite)
{
    private readonly MessageQueue queue = new(azurite.Clients());
    private readonly string name = azurite.UniqueContainerName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_comes_out_as_it_went_in_and_never_expires()
    {
        const string json = """{"message":"DeliverInvitation","version":1,"note":"l'été, Алматы, 北京 🚀"}""";

        await queue.SendAsync(name, json, Token);
        var received = (await azurite.Clients().Queues.GetQueueClient(name).ReceiveMessageAsync(cancellationToken: Token)).Value;

        Assert.Equal(json, received.Body.ToString());
        Assert.Equal(9999, received.ExpiresOn?.Year);
    }

    [Fact]
    public async Task A_message_is_base64_on_the_wire_as_the_host_expects()
    {
        await queue.SendAsync(name, "{}", Token);
        var plain = new Azure.Storage.Queues.QueueServiceClient(azurite.ConnectionString).GetQueueClient(name);

        var received = (await plain.ReceiveMessageAsync(cancellationToken: Token)).Value;

        Assert.Equal("e30=", received.Body.ToString());
    }

    [Fact]
    public async Task The_largest_message_passes_and_a_larger_one_is_refused()
    {
        var largest = new string('é', MessageQueue.MaxBytes / 2);

        await queue.SendAsync(name, largest, Token);
        var refusal = await Assert.ThrowsAsync<ArgumentException>(() => queue.SendAsync(name, largest + "x", Token));
        var received = (await azurite.Clients().Queues.GetQueueClient(name).ReceiveMessageAsync(cancellationToken: Token)).Value;

        Assert.Equal(largest, received.Body.ToString());
        Assert.Contains("Send a reference", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Invitations")]
    [InlineData("a/b")]
    public async Task A_queue_has_a_name_that_the_service_takes(string queueName)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => queue.SendAsync(queueName, "{}", Token));
    }
}
