using Delegations.Model;

namespace Delegations.Hosting.Edge;

/// <summary>
/// The language of an answer: the query's <c>lang</c>, else the one chosen on the desk, else the first known one that the caller
/// accepts, else the fallback, else English.
/// </summary>
internal static class RequestLanguage
{
    /// <summary>The cookie that holds the choice made on the desk; sent there alone.</summary>
    public const string Cookie = "language";

    public static Language Of(HttpRequest request, Language? fallback = null)
    {
        if (Language.TryParse(request.Query["lang"], out var asked) || Language.TryParse(request.Cookies[Cookie], out asked))
        {
            return asked;
        }

        // The order of the header stands for its weights: browsers write the preferred language first.
        foreach (var entry in request.Headers.AcceptLanguage.ToString().Split(',', 10))
        {
            if (Language.TryParse(entry.Split(';')[0], out var accepted))
            {
                return accepted;
            }
        }

        return fallback ?? Language.English;
    }
}
