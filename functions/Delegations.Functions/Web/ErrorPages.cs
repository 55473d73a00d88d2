using Delegations.Hosting.Edge;

namespace Delegations.Web;

/// <summary>What went wrong as a page with a way on, where a person asks for pages; programs get the problem itself.</summary>
internal static class ErrorPages
{
    /// <summary>Browsers say that they read HTML; under <c>/api</c> nobody is answered with a page.</summary>
    public static bool AreWanted(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase)
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);

    public static IResult Of(Problem problem, HttpRequest request) => MessageView.Page(
        RequestLanguage.Of(request), problem.Title, problem.Detail, problem.Status, IsDesk(request) ? "/desk" : null);

    private static bool IsDesk(HttpRequest request) => request.Path.StartsWithSegments("/desk", StringComparison.OrdinalIgnoreCase);
}
