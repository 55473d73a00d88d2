using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Itineraries;

/// <summary>
/// Keeps answers as rows <c>answer|…</c> of their visit. They are written together with the visit's row, on the state of it that was
/// read: all answers of a coordinator or none, and never beside somebody else's change.
/// </summary>
internal sealed partial class AnswerStore(VisitsTable table)
{
    private const string Kind = "answer";

    public async Task<KeptAnswers> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var answers = new List<KeptAnswer>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            var question = JsonSerializer.Deserialize(row.Text("question"), AnswerRowJson.Default.Question)
                ?? throw new InvalidDataException("A stored answer is empty.");
            answers.Add(new KeptAnswer(question, row.Moment("answered") ?? default));
        }

        return new KeptAnswers(answers);
    }

    /// <summary>Keeps an answer in the place of the one before.</summary>
    public static TableTransactionAction Keeping(VisitId visit, KeptAnswer answer) => new(
        TableTransactionActionType.UpsertReplace,
        new TableEntity(visit.Value, KeyOf(answer.Question.Key))
        {
            ["question"] = JsonSerializer.Serialize(answer.Question, AnswerRowJson.Default.Question),
            ["answered"] = answer.At.ToDateTimeOffset(),
        });

    public static TableTransactionAction Forgetting(VisitId visit, QuestionId key) =>
        new(TableTransactionActionType.Delete, new TableEntity(visit.Value, KeyOf(key)), ETag.All);

    private static string KeyOf(QuestionId key) => $"{Kind}|{key}";

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(Question))]
    private sealed partial class AnswerRowJson : JsonSerializerContext;
}
