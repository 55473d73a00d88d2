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

    /// <summary>Whether <paramref name="text"/> is written as an identifier.</summary>
    public static bool IsValid([NotNullWhen(true)] string? text) =>
        text is { Length: >= 16 and <= 32 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A new identifier nobody can guess: 96 random bits.</summary>
    public static string Random() => RandomNumberGenerator.GetHexString(RandomBytes * 2, lowercase: true);

    /// <summary>The identifier that the same parts always give: the head of their SHA-256, so that a re-run finds its own work.</summary>
    public static string Derive(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part ?? ""));
            hash.AppendData("\u001f"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..DerivedLength];
    }
}
