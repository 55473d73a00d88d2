using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Delegations.Model.Ids;

/// <summary>What every identifier of ours looks like: 16 to 32 lower-case hexadecimal digits that say nothing.</summary>
/// <remarks>Identifiers stand in URLs, logs, blob names and calendar UIDs, so they hold no personal data.</remarks>
public static class OpaqueId
{
    /// <summary>The sentence shown to a caller whose identifier is refused.</summary>
    public const string Requirements = "An identifier has 16 to 32 characters, each 0-9 or a-f.";

    private const int DerivedLength = 20;
    private const int RandomBytes = 12;
    private const int MostOnStack = 1024;
    private const byte PartEnd = 0x1f;

    /// <summary>Whether <paramref name="text"/> is written as an identifier.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: >= 16 and <= 32 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A new identifier nobody can guess: 96 random bits.</summary>
    public static string Random() => RandomNumberGenerator.GetHexString(RandomBytes * 2, lowercase: true);

    /// <summary>The identifier that the same parts always give: the head of their SHA-256, so that a re-run finds its own work.</summary>
    public static string Derive(params ReadOnlySpan<string?> parts)
    {
        var most = 0;
        foreach (var part in parts)
        {
            most += Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0) + 1;
        }

        // In one piece: an itinerary has thousands, and a running hash costs several times as much to set up.
        Span<byte> bytes = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        var length = 0;
        foreach (var part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, bytes[length..]);
            bytes[length++] = PartEnd;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..length], hash);
        return Convert.ToHexStringLower(hash[..(DerivedLength / 2)]);
    }
}
