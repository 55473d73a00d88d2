using System.Net;
using System.Text.Json;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>A visit to correct, and the ways to correct it.</summary>
internal static class CorrectedVisit
{
    public const string LaterAfternoon = """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20}}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<TestVisit> UploadedAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        return visit;
    }

    public static Task<Answer> SendAsync(Pipeline pipeline, TestVisit visit, string correction, string query = "") =>
        pipeline.SendJsonAsync(HttpMethod.Patch, $"{visit.Path}/itinerary{query}", correction, Cancel);

    public static async Task<JsonElement> CorrectAsync(Pipeline pipeline, TestVisit visit, string correction)
    {
        var answer = await SendAsync(pipeline, visit, correction);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    public static IEnumerable<string> ChangesOf(JsonElement line) => line.GetProperty("changes").EnumerateArray()
        .Select(change => $"{change.GetProperty("field").GetString()} {change.GetProperty("was").GetString()} {change.GetProperty("now").GetString()}");
}
