using System.Security.Claims;
using System.Text.Json;

namespace Delegations.Desk;

/// <summary>
/// Whom App Service authentication says to be signed in, in the header <c>X-MS-CLIENT-PRINCIPAL</c>: base64 of JSON with the claims
/// and the names of the types that name and role come under.
/// </summary>
internal static class SignedInPrincipal
{
    private const string Header = "X-MS-CLIENT-PRINCIPAL";
    private const string RolesClaim = "roles";

    /// <summary>Null where nobody is signed in, or the header is not one of the platform's.</summary>
    public static ClaimsPrincipal? Of(HttpRequest request)
    {
        var header = request.Headers[Header].ToString();
        if (header.Length is 0)
        {
            return null;
        }

        try
        {
            using var principal = JsonDocument.Parse(Convert.FromBase64String(header));
            var root = principal.RootElement;
            var roleType = root.TryGetProperty("role_typ", out var named) && named.GetString() is { Length: > 0 } type ? type : RolesClaim;
            var claims = root.GetProperty("claims").EnumerateArray()
                .Select(claim => new Claim(claim.GetProperty("typ").GetString() ?? "", claim.GetProperty("val").GetString() ?? ""))
                .Select(claim => claim.Type is RolesClaim ? new Claim(roleType, claim.Value) : claim);
            return new ClaimsPrincipal(new ClaimsIdentity(claims, "platform", ClaimTypes.Name, roleType));
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
