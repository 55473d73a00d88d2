using System.Text;
using Azure;
using Azure.Storage.Blobs.Models;
using Delegations.Storage.Blobs;
using Delegations.Testing;
using Xunit;

namespace Delegations.Storage.Tests.Blobs;

public sealed class DocumentStoreTests(AzuriteFixture azurite)
{
    private const string Text = "text/plain; charset=utf-8";

    private readonly DocumentStore documents = new(azurite.Clients());
    private readonly string container = azurite.UniqueContainerName();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_is_added_once_and_never_changed()
    {
        var added = await documents.AddOnceAsync(container, "visit/1/source.txt", Bytes("first"), Text, Token);
        var repeated = await documents.AddOnceAsync(container, "visit/1/source.txt", Bytes("first"), Text, Token);
        var other = await documents.AddOnceAsync(container, "visit/1/source.txt", Bytes("second"), Text, Token);
        var kept = await documents.ReadIfExistsAsync(container, "visit/1/source.txt", Token);

        Assert.Equal((AddOutcome.Added, AddOutcome.AlreadyThere, AddOutcome.Differs), (added, repeated, other));
        Assert.Equal("first", kept?.ToString());
    }

    [Fact]
    public async Task An_addition_whose_answer_was_lost_is_an_addition()
    {
        // The first write creates the container.
        var network = new LossyTransport(Loss.None, Loss.Disconnected);
        var store = new DocumentStore(new StorageClients(azurite.Clients().Options) { Transport = network });

        var outcome = await store.AddOnceAsync(container, "lost", Bytes("first"), Text, Token);

        Assert.Equal((AddOutcome.Added, 3), (outcome, network.Writes));
    }

    [Fact]
    public async Task Of_many_who_add_at_once_one_adds()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            documents.AddOnceAsync(container, "race", Bytes(number % 2 == 0 ? "even" : "odd"), Text, Token)));

        Assert.Single(outcomes, outcome => outcome == AddOutcome.Added);
        Assert.Equal(3, outcomes.Count(outcome => outcome == AddOutcome.AlreadyThere));
        Assert.Equal(4, outcomes.Count(outcome => outcome == AddOutcome.Differs));
    }

    [Theory]
    [InlineData("same", AddOutcome.AlreadyThere)]
    [InlineData("else", AddOutcome.Differs)]
    public async Task A_document_that_somebody_else_stored_is_compared_by_its_bytes(string stored, AddOutcome expected)
    {
        var blobs = azurite.Clients().Blobs.GetBlobContainerClient(container);
        await blobs.CreateIfNotExistsAsync(cancellationToken: Token);
        await blobs.GetBlobClient("foreign").UploadAsync(Bytes(stored), Token);

        var outcome = await documents.AddOnceAsync(container, "foreign", Bytes("same"), Text, Token);

        Assert.Equal(expected, outcome);
    }

    [Fact]
    public async Task A_stored_document_has_its_type_and_length_and_is_read_from_anywhere()
    {
        const int length = 9 * 1024 * 1024;
        var content = new byte[length];
        new Span<byte>(content).Fill(7);
        content[^1] = 42;
        await documents.PutAsync(container, "big.bin", BinaryData.FromBytes(content), "application/octet-stream", Token);

        await using var document = await documents.OpenIfExistsAsync(container, "big.bin", Token);
        Assert.NotNull(document);
        document.Content.Seek(-2, SeekOrigin.End);
        var end = new byte[2];
        await document.Content.ReadExactlyAsync(end, Token);

        Assert.Equal(("application/octet-stream", length), (document.ContentType, document.Length));
        Assert.Equal([7, 42], end);
    }

    [Fact]
    public async Task An_empty_document_is_a_document()
    {
        await documents.AddOnceAsync(container, "empty", BinaryData.FromBytes(Array.Empty<byte>()), Text, Token);

        await using var document = await documents.OpenIfExistsAsync(container, "empty", Token);

        Assert.Equal(0, document?.Length);
        Assert.Equal(0, (await documents.ReadIfExistsAsync(container, "empty", Token))?.ToMemory().Length);
    }

    [Fact]
    public async Task Put_replaces_and_delete_removes()
    {
        await documents.PutAsync(container, "agenda.html", Bytes("old"), "text/html", Token);
        await documents.PutAsync(container, "agenda.html", Bytes("new"), "text/html", Token);
        var read = await documents.ReadIfExistsAsync(container, "agenda.html", Token);
        var deleted = await documents.DeleteIfExistsAsync(container, "agenda.html", Token);
        var again = await documents.DeleteIfExistsAsync(container, "agenda.html", Token);

        Assert.Equal("new", read?.ToString());
        Assert.Equal((true, false), (deleted, again));
        Assert.Null(await documents.ReadIfExistsAsync(container, "agenda.html", Token));
    }

    [Fact]
    public async Task What_is_not_there_is_absent_with_its_container_or_without()
    {
        await documents.PutAsync(container, "present", Bytes("x"), Text, Token);
        var nowhere = azurite.UniqueContainerName();

        Assert.Null(await documents.ReadIfExistsAsync(container, "absent", Token));
        Assert.Null(await documents.OpenIfExistsAsync(container, "absent", Token));
        Assert.Null(await documents.ReadIfExistsAsync(nowhere, "absent", Token));
        Assert.Null(await documents.OpenIfExistsAsync(nowhere, "absent", Token));
        Assert.False(await documents.DeleteIfExistsAsync(nowhere, "absent", Token));
        Assert.Empty(await documents.ListAsync(nowhere, "", Token).ToListAsync(Token));
    }

    [Fact]
    public async Task Paths_stand_in_any_script_and_are_listed_by_prefix()
    {
        string[] paths = ["visit/1/l'été #1?.txt", "visit/1/Алматы 100%+.txt", "visit/1/وفد.txt", "visit/1/北京.txt", "visit/10/other.txt"];
        foreach (var path in paths)
        {
            await documents.AddOnceAsync(container, path, Bytes(path), Text, Token);
        }

        var listed = await documents.ListAsync(container, "visit/1/", Token).ToListAsync(Token);
        var all = await documents.ListAsync(container, "", Token).ToListAsync(Token);

        Assert.Equal(paths.Take(4).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Equal(5, all.Count);
        foreach (var path in listed)
        {
            Assert.Equal(path, (await documents.ReadIfExistsAsync(container, path, Token))?.ToString());
        }
    }

    [Fact]
    public async Task A_container_is_private()
    {
        await documents.PutAsync(container, "secret", Bytes("x"), Text, Token);

        var properties = await azurite.Clients().Blobs.GetBlobContainerClient(container).GetPropertiesAsync(cancellationToken: Token);

        Assert.True(properties.Value.PublicAccess is null or PublicAccessType.None);
    }

    [Fact]
    public async Task A_document_that_changes_while_it_is_read_fails_instead_of_mixing_versions()
    {
        const int length = 9 * 1024 * 1024;
        await documents.PutAsync(container, "big", BinaryData.FromBytes(new byte[length]), Text, Token);
        await using var document = await documents.OpenIfExistsAsync(container, "big", Token);
        await documents.PutAsync(container, "big", BinaryData.FromBytes(new byte[length]), Text, Token);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => document!.Content.CopyToAsync(Stream.Null, Token));

        Assert.Equal(412, failure.Status);
    }

    [Theory]
    [InlineData("/absolute")]
    [InlineData("visit/")]
    [InlineData("visit//file")]
    [InlineData("visit/../other")]
    [InlineData("./file")]
    [InlineData("back\\slash")]
    [InlineData("line\nend")]
    [InlineData("dot.")]
    [InlineData("")]
    public async Task A_path_that_could_be_read_as_another_is_refused(string path)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => documents.AddOnceAsync(container, path, Bytes("x"), Text, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => documents.ReadIfExistsAsync(container, path, Token));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Upper")]
    [InlineData("under_score")]
    [InlineData("-edge")]
    [InlineData("double--hyphen")]
    public async Task A_container_has_a_name_that_the_service_takes(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => documents.PutAsync(name, "path", Bytes("x"), Text, Token));
    }

    private static BinaryData Bytes(string text) => BinaryData.FromBytes(Encoding.UTF8.GetBytes(text));
}
