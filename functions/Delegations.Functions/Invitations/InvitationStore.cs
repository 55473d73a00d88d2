using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Delegations.Model.Ids;
using Delegations.Model.Json;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>Keeps invitations as rows <c>invitation|…</c> of their visit.</summary>
internal sealed partial class InvitationStore(VisitsTable table)
{
    private const string Kind = "invitation";

    public async Task<IReadOnlyList<Invitation>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var all = new List<Invitation>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            all.Add(FromRow(row));
        }

        return all;
    }

    public async Task<Invitation?> FindAsync(VisitId visit, InvitationId invitation, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        var row = await visits.GetEntityIfExistsAsync(visit.Value, $"{Kind}|{invitation}", cancellationToken);
        return row is null ? null : FromRow(row);
    }

    /// <summary>Keeps a new invitation; false where its row is there already.</summary>
    public Task<bool> AddAsync(Invitation invitation, CancellationToken cancellationToken) => table.TryAddAsync(ToRow(invitation), cancellationToken);

    /// <summary>Keeps new invitations of one visit, as many as one write takes; those whose row was not there yet.</summary>
    public async Task<IReadOnlyList<Invitation>> AddAsync(IReadOnlyList<Invitation> several, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        try
        {
            await visits.SubmitTransactionAsync(several.Select(one => new TableTransactionAction(TableTransactionActionType.Add, ToRow(one))), cancellationToken);
            return several;
        }
        catch (RequestFailedException e) when (e.Status is 409)
        {
            // Some row is there already, from a call that was cut off or goes on beside this one.
            var added = new List<Invitation>();
            foreach (var one in several)
            {
                if (await AddAsync(one, cancellationToken))
                {
                    added.Add(one);
                }
            }

            return added;
        }
    }

    /// <summary>Writes the changed invitation; null where somebody else wrote since it was read.</summary>
    public async Task<Invitation?> UpdateAsync(Invitation changed, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(ToRow(changed), changed.ETag, cancellationToken) is { } mark ? changed with { ETag = mark } : null;

    private static TableEntity ToRow(Invitation invitation) => new(invitation.Visit.Value, $"{Kind}|{invitation.Id}")
    {
        ["person"] = invitation.Person.Value,
        ["role"] = invitation.Role.ToString(),
        ["name"] = invitation.Name,
        ["address"] = invitation.Address,
        ["sessions"] = string.Join(' ', invitation.Sessions),
        ["state"] = invitation.State.ToString(),
        ["sent"] = ToJson(invitation.Sent, Json.EntryContent),
        ["outgoing"] = ToJson(invitation.Outgoing, Json.OutgoingMessage),
        ["takenSequence"] = invitation.Taken?.Sequence,
        ["takenStamp"] = invitation.Taken?.Stamp.ToDateTimeOffset(),
        ["queuedAt"] = invitation.QueuedAt?.ToDateTimeOffset(),
        ["notBefore"] = invitation.NotBefore?.ToDateTimeOffset(),
        ["reason"] = invitation.Reason?.ToString(),
        ["failures"] = invitation.Failures,
        ["entry"] = ToJson(invitation.Entry, Json.ExternalEntry),
        ["askedAt"] = invitation.AskedAt?.ToDateTimeOffset(),
        ["answerToken"] = invitation.AnswerToken,
    };

    private static Invitation FromRow(TableEntity row) => new()
    {
        Id = InvitationId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Visit = VisitId.Parse(row.PartitionKey),
        Person = PersonId.Parse(row.Text("person")),
        Role = Enum.Parse<InvitationRole>(row.Text("role")),
        Name = row.Text("name"),
        Address = row.Text("address"),
        Sessions = [.. row.Text("sessions").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SessionId.Parse)],
        State = Enum.Parse<InvitationState>(row.Text("state")),
        Sent = FromJson(row.GetString("sent"), Json.EntryContent),
        Outgoing = FromJson(row.GetString("outgoing"), Json.OutgoingMessage),
        Taken = row.GetInt32("takenSequence") is { } taken ? new TakenMessage(taken, row.Moment("takenStamp") ?? default) : null,
        QueuedAt = row.Moment("queuedAt"),
        NotBefore = row.Moment("notBefore"),
        Reason = Enum.TryParse<DeliveryReason>(row.GetString("reason"), out var reason) ? reason : null,
        Failures = row.GetInt32("failures") ?? 0,
        Entry = FromJson(row.GetString("entry"), Json.ExternalEntry),
        AskedAt = row.Moment("askedAt"),
        AnswerToken = row.GetString("answerToken"),
        ETag = row.ETag,
    };

    private static string? ToJson<T>(T? value, JsonTypeInfo<T> type)
        where T : class => value is null ? null : JsonSerializer.Serialize(value, type);

    private static T? FromJson<T>(string? json, JsonTypeInfo<T> type)
        where T : class => json is null ? null : JsonSerializer.Deserialize(json, type);

    /// <summary>A property takes 32,768 characters: an accent written as six would leave room for few.</summary>
    private static readonly InvitationRowJson Json = new(new JsonSerializerOptions(InvitationRowJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    [JsonSourceGenerationOptions(
        JsonSerializerDefaults.Web,
        Converters = [typeof(LocalDateTimeConverter), typeof(InstantConverter), typeof(DateTimeZoneConverter)])]
    [JsonSerializable(typeof(EntryContent))]
    [JsonSerializable(typeof(OutgoingMessage))]
    [JsonSerializable(typeof(ExternalEntry))]
    private sealed partial class InvitationRowJson : JsonSerializerContext;
}
