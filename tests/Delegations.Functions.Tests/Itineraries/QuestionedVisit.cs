using System.Net;
using System.Text.Json;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>A visit whose questions are answered as a coordinator would.</summary>
internal static class QuestionedVisit
{
    /// <summary>The questions of an answer's findings with that code.</summary>
    public static List<JsonElement> Questions(this JsonElement answer, string code) =>
        [.. answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == code).Select(finding => finding.GetProperty("question"))];

    public static List<string?> Codes(this JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];

    public static string Key(this JsonElement question) => question.GetProperty("key").GetString() ?? "";

    public static Task<Answer> SendAnswersAsync(this TestVisit visit, Pipeline pipeline, CancellationToken cancellationToken, params (string Key, string Answer)[] answers) =>
        pipeline.SendJsonAsync(HttpMethod.Put, $"{visit.Path}/answers", $"[{string.Join(',', answers.Select(answer => $$"""{"key":"{{answer.Key}}","answer":"{{answer.Answer}}"}"""))}]", cancellationToken);

    /// <summary>The answer to answers that are taken.</summary>
    public static async Task<JsonElement> AnswerAsync(this TestVisit visit, Pipeline pipeline, CancellationToken cancellationToken, params (string Key, string Answer)[] answers)
    {
        var answer = await visit.SendAnswersAsync(pipeline, cancellationToken, answers);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

    public static async Task<IReadOnlyList<JsonElement>> KeptAsync(this TestVisit visit, Pipeline pipeline, CancellationToken cancellationToken, string query = "")
    {
        var answer = await pipeline.GetAsync($"{visit.Path}/answers{query}", cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return [.. answer.Json.EnumerateArray()];
    }

    public static Task<Answer> ForgetAsync(this TestVisit visit, Pipeline pipeline, string key, CancellationToken cancellationToken) =>
        pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/answers/{key}"), cancellationToken);
}
