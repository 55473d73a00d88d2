namespace Delegations.Storage;

/// <summary>The service's rules for names of queues and containers and for paths of blobs
/// (https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata).</summary>
internal static class StorageNames
{
    private const int MaxPathLength = 1024;
    private const int MaxSegments = 254;

    public static void RequireQueue(string name) => RequireName(name, "queue");

    public static void RequireContainer(string name) => RequireName(name, "container");

    /// <exception cref="ArgumentException">The path could be read as another path, or the service refuses it.</exception>
    public static void RequirePath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var segments = path.Split('/');
        if (path.Length > MaxPathLength || segments.Length > MaxSegments || !path.All(IsPlain) || !segments.All(IsSegment))
        {
            throw new ArgumentException(
                "A document's path is at most 1024 characters of segments kept apart by '/': none empty, none ending in a dot, no backslash, no control character.",
                nameof(path));
        }
    }

    private static bool IsPlain(char character) => character != '\\' && !char.IsControl(character) && !char.IsSurrogate(character);

    // A segment of dots would be resolved as a step up by clients on the way; the service drops dots at the end.
    private static bool IsSegment(string segment) => segment.Length > 0 && !segment.EndsWith('.');

    private static void RequireName(string name, string kind)
    {
        ArgumentNullException.ThrowIfNull(name);
        var wellFormed = name.Length is >= 3 and <= 63
            && name.All(c => c == '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            && !name.StartsWith('-') && !name.EndsWith('-') && !name.Contains("--", StringComparison.Ordinal);
        if (!wellFormed)
        {
            throw new ArgumentException(
                $"A {kind}'s name has 3 to 63 lower-case letters, digits and single hyphens, none at an end.",
                nameof(name));
        }
    }
}
