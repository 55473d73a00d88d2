namespace Delegations.Storage.Blobs;

/// <summary>A document that is being read; dispose of it after reading.</summary>
/// <remarks>The stream can seek, so that a download can go on in the middle, and fails when the document changes meanwhile.</remarks>
public sealed class StoredDocument : IAsyncDisposable
{
    internal StoredDocument(Stream content, string contentType, long length)
    {
        Content = content;
        ContentType = contentType;
        Length = length;
    }

    public Stream Content { get; }

    public string ContentType { get; }

    public long Length { get; }

    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
