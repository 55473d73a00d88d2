using Azure;

namespace Delegations.Web;

/// <summary>If-Match and ETag (RFC 9110, 13.1.1).</summary>
internal static class Preconditions
{
    /// <summary>False where the caller names a state that is not the present one.</summary>
    public static bool Hold(HttpRequest request, ETag present)
    {
        var expected = request.Headers.IfMatch.ToString();
        return expected.Length is 0 || expected == "*"
            || expected.Split(',', StringSplitOptions.TrimEntries).Contains(ToHeader(present), StringComparer.Ordinal);
    }

    /// <summary>Azure's tags contain quotes inside a weak tag; a header wants one plain strong tag.</summary>
    public static string ToHeader(ETag tag) =>
        $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(tag.ToString())))[..20]}\"";
}
