using System.Net;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>A visit whose questions are answered as a coordinator would.</summary>
internal static class QuestionedVisit
{
    /// <summary>4 March, or 3 April and the like: breaks at one time on each day are as much alike as can be.</summary>
    public static readonly ItineraryText Ambiguous = new(
        new ItineraryLine("03/04/2031", "09:00", "10:00", "Welcome and tour of the centre", "Space Centre", "Ada Martin"),
        new ItineraryLine("03/04/2031", "12:00", "13:00", "Lunch", "Space Centre", "Ada Martin"),
        new ItineraryLine("03/05/2031", "12:00", "13:00", "Lunch", "Space Centre", "Ada Martin"),
        new ItineraryLine("03/06/2031", "12:00", "13:00", "Lunch", "Space Centre", "Ada Martin", "Clara Novak"));

    /// <summary>The questions of an answer's findings with that code.</summary>
    public static List<JsonElement> Questions(this JsonElement answer, string code) =>
        [.. answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == code).Select(finding => finding.GetProperty("question"))];

    public static List<string?> Codes(this JsonElement answer) =>
        [.. answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString())];

    public static string Key(this JsonElement question) => question.GetProperty("key").GetString() ?? "";

    /// <summary>The answer to an upload of any text that is taken.</summary>
    public static async Task<JsonElement> SendTextAsync(this TestVisit visit, Pipeline pipeline, string name, string text, CancellationToken cancellationToken)
    {
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", name, Encoding.UTF8.GetBytes(text), cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Json;
    }

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
