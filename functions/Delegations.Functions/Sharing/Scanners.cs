namespace Delegations.Sharing;

/// <summary>Tells the programs that mail systems and messengers send ahead from people.</summary>
internal static class Scanners
{
    /// <summary>Words that such programs name themselves by in User-Agent.</summary>
    private static readonly string[] Words =
    [
        "bot", "crawler", "spider", "scanner", "preview", "safelinks", "proofpoint", "mimecast", "barracuda", "slurp", "facebookexternalhit",
        "whatsapp", "urlcheck", "linkcheck",
    ];

    /// <summary>Whether the request looks like one of theirs: it says so, or says nothing of itself.</summary>
    public static bool Sent(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return agent.Length is 0 || Words.Any(word => agent.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
