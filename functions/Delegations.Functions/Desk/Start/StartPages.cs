using Delegations.Hosting.Edge;
using Delegations.Web;

namespace Delegations.Desk.Start;

/// <summary>The list of visits, how to begin a new one, and help.</summary>
internal static class StartPages
{
    public static void Map(IEndpointRouteBuilder desk) => desk.MapGet("", Show);

    private static IResult Show(HttpContext http) => View.Of<StartView>(RequestLanguage.Of(http.Request));
}
