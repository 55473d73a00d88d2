namespace Delegations.Storage.Blobs;

/// <summary>What a stored document is.</summary>
/// <param name="ContentType">Its media type.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Of its bytes as they were written, lower-case hexadecimal; null where another program wrote it.</param>
public sealed record DocumentDescription(string ContentType, long Bytes, string? Sha256);
