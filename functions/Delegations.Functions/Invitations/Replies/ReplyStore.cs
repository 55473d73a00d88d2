using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;

namespace Delegations.Invitations.Replies;

/// <summary>Keeps answers as insert-only rows <c>reply|…</c> of their visit.</summary>
internal sealed class ReplyStore(VisitsTable table)
{
    private const string Kind = "reply";

    /// <summary>Keeps an answer; false where it is there already.</summary>
    public Task<bool> AddAsync(VisitId visit, ReplyFact fact, CancellationToken cancellationToken) =>
        table.TryAddAsync(ToRow(visit, fact), cancellationToken);

    /// <summary>All answers of a visit.</summary>
    public Task<IReadOnlyList<ReplyFact>> ListAsync(VisitId visit, CancellationToken cancellationToken) =>
        ListKindAsync(visit, Kind, cancellationToken);

    /// <summary>The answers to one invitation.</summary>
    public Task<IReadOnlyList<ReplyFact>> ListAsync(VisitId visit, InvitationId invitation, CancellationToken cancellationToken) =>
        ListKindAsync(visit, $"{Kind}|{invitation}", cancellationToken);

    private async Task<IReadOnlyList<ReplyFact>> ListKindAsync(VisitId visit, string kind, CancellationToken cancellationToken)
    {
        var facts = new List<ReplyFact>();
        await foreach (var row in table.ListAsync(visit.Value, kind, cancellationToken))
        {
            facts.Add(FromRow(row));
        }

        return facts;
    }

    private static TableEntity ToRow(VisitId visit, ReplyFact fact) => new(visit.Value, $"{Kind}|{fact.Invitation}|{fact.Key}")
    {
        ["status"] = fact.Status.ToString(),
        ["source"] = fact.Source.ToString(),
        ["sequence"] = fact.Sequence,
        ["at"] = fact.At.ToDateTimeOffset(),
        ["recorded"] = fact.Recorded.ToDateTimeOffset(),
        ["note"] = fact.Note,
        ["onBehalf"] = fact.OnBehalf,
        ["proposal"] = fact.Proposal,
        ["standing"] = fact.Standing.ToString(),
    };

    private static ReplyFact FromRow(TableEntity row)
    {
        var parts = row.RowKey.Split('|', 3);
        return new ReplyFact
        {
            Invitation = InvitationId.Parse(parts[1]),
            Key = parts[2],
            Status = Enum.Parse<ReplyStatus>(row.Text("status")),
            Source = Enum.Parse<ReplySource>(row.Text("source")),
            Sequence = row.GetInt32("sequence") ?? 0,
            At = row.Moment("at") ?? default,
            Recorded = row.Moment("recorded") ?? default,
            Note = row.Text("note"),
            OnBehalf = row.Text("onBehalf"),
            Proposal = row.Text("proposal"),
            Standing = Enum.Parse<ReplyStanding>(row.Text("standing")),
        };
    }
}
