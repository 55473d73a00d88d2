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

    private bool IsBehindHost => configuration[CustomHandler.PortVariable] is { Length: > 0 };

    private bool IsEnforced => bool.TryParse(configuration["WEBSITE_AUTH_ENABLED"], out var enforced) && enforced;

    /// <summary>Stands before every page of the desk, and before anything that the page's address names is looked for.</summary>
    public async Task GuardAsync(HttpContext http, RequestDelegate page)
    {
        if (await RefuseAsync(http) is { } refusal)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        await page(http);
    }

    /// <summary>The answer instead of the page; null lets the request through, with what its <see cref="Visitor"/> may do.</summary>
    private async Task<IResult?> RefuseAsync(HttpContext http)
    {
        var request = http.Request;
        var changes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);
        if (changes && !FormOrigin.IsOwn(request))
        {
            return Denied(request);
        }

        if (IsBehindHost)
        {
            if (!IsEnforced)
            {
                return Denied(request);
            }

            var principal = SignedInPrincipal.Of(request);
            if (principal is null)
            {
                return TypedResults.Redirect($"/.auth/login/aad?post_login_redirect_uri={Uri.EscapeDataString(PageOf(request))}");
            }

            http.User = principal;
            request.IsHttps = true; // App Service takes nothing else, and hands on plain requests: cookies are for HTTPS alone
        }

        var mayChange = !IsBehindHost || http.User.IsInRole(Coordinator);
        if (!mayChange && (!http.User.IsInRole(Viewer) || (changes && !IsForViewers(http))))
        {
            return Denied(request);
        }

        http.Features.Set(new Visitor(mayChange));
        return changes && !await FormProofs.IsOwnAsync(http) ? Outdated(request) : null;
    }

    private static bool IsForViewers(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ForViewers>() is not null;

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

    private static Page<MessageView> Outdated(HttpRequest request)
    {
        var language = RequestLanguage.Of(request);
        return MessageView.Page(
            language,
            language.Say(en: "This form is out of date", fr: "Ce formulaire n’est plus à jour", nl: "Dit formulier is verouderd", de: "Dieses Formular ist veraltet"),
            language.Say(
                en: "It was opened long ago, in another browser, or before you signed in. Nothing was changed. Open the page again and repeat what you did; cookies must be allowed.",
                fr: "Il a été ouvert il y a longtemps, dans un autre navigateur ou avant votre connexion. Rien n’a été modifié. Rouvrez la page et recommencez ; les cookies doivent être admis.",
                nl: "Het werd lang geleden geopend, in een andere browser, of voor u zich aanmeldde. Er is niets gewijzigd. Open de pagina opnieuw en herhaal wat u deed; cookies moeten toegelaten zijn.",
                de: "Es wurde vor langer Zeit, in einem anderen Browser oder vor Ihrer Anmeldung geöffnet. Nichts wurde geändert. Öffnen Sie die Seite neu und wiederholen Sie den Schritt; Cookies müssen erlaubt sein."),
            StatusCodes.Status400BadRequest,
            PageOf(request));
    }

    /// <summary>The page that a request is about: itself, or for a form, whose address may open nothing, the visit's first page.</summary>
    private static string PageOf(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return request.Path + request.QueryString;
        }

        return request.RouteValues["visit"] is string visit ? $"/desk/visits/{visit}" : "/desk";
    }
}

/// <summary>Marks a form that changes nothing of a visit, so that whoever may only look may send it.</summary>
internal sealed class ForViewers;
