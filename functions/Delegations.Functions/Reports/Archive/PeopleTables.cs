using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Delegations.Documents.Tables;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Json;
using Delegations.Visits;

namespace Delegations.Reports.Archive;

/// <summary>People, invitations and answers as tables that any program opens, and as JSON.</summary>
internal sealed partial class PeopleTables(PeopleStore people, InvitationStore invitations, ReplyStore replies)
{
    private const string Json = "application/json";

    public async Task<IReadOnlyList<PackedFile>> WriteAsync(Visit visit, CancellationToken cancellationToken)
    {
        var listed = (await people.ReadAsync(visit.Id, cancellationToken)).People.OrderBy(person => person.Id.Value, StringComparer.Ordinal).ToList();
        var facts = await replies.ListAsync(visit.Id, cancellationToken);
        IReadOnlyList<InvitationAnswer> answers =
            [.. (await invitations.ListAsync(visit.Id, cancellationToken)).Select(row => InvitationAnswer.From(row, facts, visit.Language))];
        return
        [
            new PackedFile("people.csv", CsvTable.ContentType, BinaryData.FromBytes(CsvTable.Write(ToRows(listed)))),
            new PackedFile("people.json", Json, BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(listed, ModelJson.Readable.IReadOnlyListPerson))),
            new PackedFile("invitations.csv", CsvTable.ContentType, BinaryData.FromBytes(CsvTable.Write(ToRows(answers)))),
            new PackedFile("invitations.json", Json, BinaryData.FromBytes(JsonSerializer.SerializeToUtf8Bytes(answers, TablesJson.Readable.IReadOnlyListInvitationAnswer))),
        ];
    }

    private static IEnumerable<string?[]> ToRows(IEnumerable<Person> people) =>
    [
        ["id", "name", "organisation", "function", "email", "assistant", "phone", "language", "role", "citizenship", "may be named"],
        .. people.Select(person => new[]
        {
            person.Id.Value, person.Name, person.Organisation, person.Function, person.Email, person.AssistantEmail, person.Phone, person.Language?.Code,
            person.Role?.ToString(), person.Citizenship, person.MayBeNamed?.ToString(),
        }),
    ];

    private static IEnumerable<string?[]> ToRows(IEnumerable<InvitationAnswer> answers) =>
    [
        ["id", "name", "role", "state", "entry", "sequence", "reply", "stale", "answers"],
        .. answers.Select(answer => new[]
        {
            answer.Id.Value, answer.Name, answer.Role.ToString(), answer.State.ToString(), answer.Entry, $"{answer.Sequence}", answer.Reply.ToString(),
            answer.ReplyIsStale.ToString(), string.Join(" | ", answer.Replies.Select(reply => $"{reply.At} {reply.Source} {reply.Status} {reply.Note} {reply.OnBehalf} {reply.Proposal}".Trim())),
        }),
    ];

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true, NewLine = "\n", Converters = [typeof(InstantConverter)])]
    [JsonSerializable(typeof(IReadOnlyList<InvitationAnswer>))]
    private sealed partial class TablesJson : JsonSerializerContext
    {
        public static TablesJson Readable => field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
