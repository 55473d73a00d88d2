namespace Delegations.Reports.Archive;

/// <summary>A file on its way into a package.</summary>
/// <param name="Of">The document that it is a copy of, as <c>container/path</c> without the visit; null for what was made for the package.</param>
internal sealed record PackedFile(string Name, string ContentType, BinaryData Content, string? Of = null)
{
    public PackedEntry ToEntry() => new(Name, ContentType, Content.ToMemory().Length, PackageManifest.HashOf(Content.ToMemory().Span), Of);
}
