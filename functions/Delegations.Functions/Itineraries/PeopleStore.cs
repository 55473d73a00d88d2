using Azure;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>Keeps a visit's people as rows <c>person|…</c>.</summary>
internal sealed class PeopleStore(VisitsTable table)
{
    private const string Kind = "person";

    /// <summary>Tables take at most this many operations at once (Entity group transactions, Azure Table service).</summary>
    private const int MostAtOnce = 100;

    /// <summary>Adds or replaces each person; those not named are kept. A repeat ends the same.</summary>
    public async Task PutAsync(VisitId visit, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        foreach (var some in people.Chunk(MostAtOnce))
        {
            var actions = some.Select(person => new TableTransactionAction(TableTransactionActionType.UpsertReplace, ToRow(visit, person)));
            await visits.SubmitTransactionAsync(actions, cancellationToken);
        }
    }

    /// <summary>One person and the state of their row; null where the list does not have them.</summary>
    public async Task<(Person Person, ETag Tag)?> FindAsync(VisitId visit, PersonId id, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        return await visits.GetEntityIfExistsAsync(visit.Value, KeyOf(id), cancellationToken) is { } row ? (FromRow(row), row.ETag) : null;
    }

    /// <summary>Adds one person; false where the list has them already.</summary>
    public Task<bool> AddAsync(VisitId visit, Person person, CancellationToken cancellationToken) =>
        table.TryAddAsync(ToRow(visit, person), cancellationToken);

    /// <summary>Replaces one person; false where somebody else wrote or removed them since <paramref name="read"/>.</summary>
    public async Task<bool> ReplaceAsync(VisitId visit, Person person, ETag read, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(ToRow(visit, person), read, cancellationToken) is not null;

    /// <summary>Takes one person off the list; a repeat changes nothing.</summary>
    public Task RemoveAsync(VisitId visit, PersonId id, CancellationToken cancellationToken) =>
        table.RemoveAsync(visit.Value, KeyOf(id), cancellationToken);

    public async Task<PeopleDirectory> ReadAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        DateTimeOffset? changed = null;
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            people.Add(FromRow(row));
            changed = row.Timestamp > changed || changed is null ? row.Timestamp : changed;
        }

        return new PeopleDirectory(visit, people) { Changed = changed is { } at ? Instant.FromDateTimeOffset(at) : null };
    }

    private static string KeyOf(PersonId id) => $"{Kind}|{id}";

    private static TableEntity ToRow(VisitId visit, Person person) => new(visit.Value, KeyOf(person.Id))
    {
        ["name"] = person.Name,
        ["organisation"] = person.Organisation,
        ["function"] = person.Function,
        ["email"] = person.Email,
        ["assistantEmail"] = person.AssistantEmail,
        ["language"] = person.Language?.Code,
        ["role"] = person.Role?.ToString(),
        ["mayBeNamed"] = person.MayBeNamed,
        ["phone"] = person.Phone,
        ["citizenship"] = person.Citizenship,
    };

    private static Person FromRow(TableEntity row) => new()
    {
        Id = PersonId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Name = row.Text("name"),
        Organisation = row.GetString("organisation"),
        Function = row.GetString("function"),
        Email = row.GetString("email"),
        AssistantEmail = row.GetString("assistantEmail"),
        Language = Language.TryParse(row.GetString("language"), out var language) ? language : null,
        Role = Enum.TryParse<PersonRole>(row.GetString("role"), out var role) ? role : null,
        MayBeNamed = row.GetBoolean("mayBeNamed"),
        Phone = row.GetString("phone"),
        Citizenship = row.GetString("citizenship"),
    };
}
