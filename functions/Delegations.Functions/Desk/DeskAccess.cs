using System.Text.Json;
using Delegations.Hosting.CustomHandling;
using Delegations.Hosting.Edge;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>
/// Who may use the desk: behind the Functions host, somebody whom App Service authentication signed in with a role; on a
/// laptop, whoever sits at it. The host passes the sign-in header through untouched, so it is believed only where the
/// platform says that it enforces authentication.
/// </summary>
internal sealed class DeskAccess(IConfiguration configuration)
{
    public const string Coordinator = "Coordinator";
    public const string Viewer = "Viewer";
    private const string PrincipalHeader = "X-MS-CLIENT-PRINCIPAL";
    private const string RolesClaim = "roles";

    private bool IsBehindHost => configuration[CustomHandler.PortVariable] is { Length: > 0 };

    private bool IsEnforced => bool.TryParse(configuration["WEBSITE_AUTH_ENABLED"], out var enforced) && enforced;

    /// <summary>The answer instead of the page; null lets the request through.</summary>
    public IResult? Refuse(HttpRequest request)
    {
        if (HttpMethods.IsPost(request.Method) && !FormOrigin.IsOwn(request))
        {
            return Denied(request);
        }

        if (!IsBehindHost)
        {
            return null;
        }

        if (!IsEnforced)
        {
            return Denied(request);
        }

        var roles = RolesOf(request.Headers[PrincipalHeader].ToString());
        return roles switch
        {
            null => TypedResults.Redirect($"/.auth/login/aad?post_login_redirect_uri={Uri.EscapeDataString(request.Path)}"),
            _ when roles.Contains(Coordinator) => null,
            _ when roles.Contains(Viewer) && HttpMethods.IsGet(request.Method) => null,
            _ => Denied(request),
        };
    }

    /// <summary>Null where nobody is signed in. Roles come under the claim type that the principal itself names, or under “roles”.</summary>
    private static HashSet<string>? RolesOf(string header)
    {
        if (header.Length is 0)
        {
            return null;
        }

        try
        {
            using var principal = JsonDocument.Parse(Convert.FromBase64String(header));
            var roleType = principal.RootElement.TryGetProperty("role_typ", out var named) ? named.GetString() : null;
            return
            [
                .. principal.RootElement.GetProperty("claims").EnumerateArray()
                    .Where(claim => claim.GetProperty("typ").GetString() is { } type && (type == RolesClaim || type == roleType))
                    .Select(claim => claim.GetProperty("val").GetString() ?? ""),
            ];
        }
        catch (Exception e) when (e is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Page<MessageView> Denied(HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        return MessageView.Page(
            language,
            language.Say(en: "Not for you yet", fr: "Accès refusé", nl: "Geen toegang", de: "Kein Zugang"),
            language.Say(
                en: "This desk is for coordinators. Ask the administrator for the role Coordinator or Viewer, and open the desk from its own address.",
                fr: "Ce bureau est réservé aux coordinateurs. Demandez à l’administrateur le rôle Coordinator ou Viewer, et ouvrez le bureau à sa propre adresse.",
                nl: "Deze balie is voor coördinatoren. Vraag de beheerder de rol Coordinator of Viewer, en open de balie op haar eigen adres.",
                de: "Dieser Arbeitsplatz ist für Koordinatoren. Bitten Sie den Administrator um die Rolle Coordinator oder Viewer, und öffnen Sie ihn unter seiner eigenen Adresse."),
            StatusCodes.Status403Forbidden);
    }
}
