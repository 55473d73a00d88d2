using System.Text.Json;

namespace Delegations.Functions.Tests.Authorisation;

/// <summary>Tokens of a visit that is over and whose summary is shared.</summary>
internal static class ShareTokens
{
    /// <summary>One that opens and one that was withdrawn. Leaves the clock after the visit.</summary>
    public static async Task<(string Open, string Revoked)> OpenAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await FinishedVisit.ReleasedAsync(pipeline, cancellationToken);
        var open = await ShareAsync(pipeline, visit, cancellationToken);
        var revoked = await ShareAsync(pipeline, visit, cancellationToken);
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/shares/{revoked.GetProperty("id").GetString()}"), cancellationToken);
        return (TokenOf(open), TokenOf(revoked));
    }

    private static async Task<JsonElement> ShareAsync(Pipeline pipeline, TestVisit visit, CancellationToken cancellationToken) =>
        (await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", "{}", cancellationToken)).Json;

    private static string TokenOf(JsonElement share) => (share.GetProperty("url").GetString() ?? "").Split('/')[^2];
}
