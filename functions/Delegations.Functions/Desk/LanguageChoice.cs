using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk;

/// <summary>The language that somebody chooses for the desk, kept in their browser.</summary>
internal static class LanguageChoice
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void Map(IEndpointRouteBuilder desk) => desk.MapPost("/language", ChooseAsync).WithMetadata(new NotAudited("It changes how one browser shows the desk."), new ForViewers());

    private static async Task<IResult> ChooseAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        if (Language.TryParse(form["language"], out var language))
        {
            http.Response.Cookies.Append(RequestLanguage.Cookie, language.Code, new CookieOptions
            {
                Path = "/desk",
                MaxAge = Kept,
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                Secure = http.Request.IsHttps,
                IsEssential = true,
            });
        }

        return new SeeOther(LocalPath.OfDesk(form["back"]));
    }
}
