using Delegations.Model.Ids;
using Delegations.Storage.Tables;
using Delegations.Visits;
using NodaTime.Text;

namespace Delegations.Invitations.Notices;

/// <summary>Keeps notices as rows <c>notice|…</c> of their visit. They hold no names, no addresses and no words.</summary>
internal sealed class NoticeStore(VisitsTable table)
{
    private const string Kind = "notice";

    public async Task<IReadOnlyList<Notice>> ListAsync(VisitId visit, CancellationToken cancellationToken)
    {
        var all = new List<Notice>();
        await foreach (var row in table.ListAsync(visit.Value, Kind, cancellationToken))
        {
            all.Add(FromRow(row));
        }

        return all;
    }

    public async Task<Notice?> FindAsync(VisitId visit, NoticeId notice, CancellationToken cancellationToken)
    {
        var visits = await table.OpenAsync(cancellationToken);
        return await visits.GetEntityIfExistsAsync(visit.Value, $"{Kind}|{notice}", cancellationToken) is { } row ? FromRow(row) : null;
    }

    /// <summary>Keeps a new notice; false where its row is there already.</summary>
    public Task<bool> AddAsync(Notice notice, CancellationToken cancellationToken) => table.TryAddAsync(ToRow(notice), cancellationToken);

    /// <summary>Writes the changed notice; null where somebody else wrote since it was read.</summary>
    public async Task<Notice?> UpdateAsync(Notice changed, CancellationToken cancellationToken) =>
        await table.TryReplaceAsync(ToRow(changed), changed.ETag, cancellationToken) is { } mark ? changed with { ETag = mark } : null;

    private static TableEntity ToRow(Notice notice) => new(notice.Visit.Value, $"{Kind}|{notice.Id}")
    {
        ["kind"] = notice.Kind.ToString(),
        ["invitation"] = notice.Invitation?.Value,
        ["stop"] = notice.Stop?.Value,
        ["day"] = notice.Day is { } day ? LocalDatePattern.Iso.Format(day) : null,
        ["alert"] = notice.Alert?.ToString(),
        ["cause"] = notice.Cause,
        ["asked"] = notice.Asked?.ToDateTimeOffset(),
        ["number"] = notice.Number,
        ["created"] = notice.Created.ToDateTimeOffset(),
        ["state"] = notice.State.ToString(),
        ["stamp"] = notice.Outgoing?.Stamp.ToDateTimeOffset(),
        ["content"] = notice.Outgoing?.Content,
        ["since"] = notice.Outgoing?.Since.ToDateTimeOffset(),
        ["call"] = notice.Outgoing?.Call,
        ["queuedAt"] = notice.QueuedAt?.ToDateTimeOffset(),
        ["notBefore"] = notice.NotBefore?.ToDateTimeOffset(),
        ["reason"] = notice.Reason?.ToString(),
        ["failures"] = notice.Failures,
    };

    private static Notice FromRow(TableEntity row) => new()
    {
        Id = NoticeId.Parse(row.RowKey[(Kind.Length + 1)..]),
        Visit = VisitId.Parse(row.PartitionKey),
        Kind = Enum.Parse<NoticeKind>(row.Text("kind")),
        Invitation = InvitationId.TryParse(row.GetString("invitation"), null, out var invitation) ? invitation : null,
        Stop = StopId.TryParse(row.GetString("stop"), null, out var stop) ? stop : null,
        Day = row.GetString("day") is { } day ? LocalDatePattern.Iso.Parse(day).Value : null,
        Alert = Enum.TryParse<AlertKind>(row.GetString("alert"), out var alert) ? alert : null,
        Cause = row.Text("cause"),
        Asked = row.Moment("asked"),
        Number = row.GetInt32("number") ?? 0,
        Created = row.Moment("created") ?? default,
        State = Enum.Parse<NoticeState>(row.Text("state")),
        Outgoing = row.Moment("stamp") is { } stamp
            ? new OutgoingNotice(stamp, row.Text("content"), row.Moment("since") ?? default, row.GetString("call"))
            : null,
        QueuedAt = row.Moment("queuedAt"),
        NotBefore = row.Moment("notBefore"),
        Reason = Enum.TryParse<DeliveryReason>(row.GetString("reason"), out var reason) ? reason : null,
        Failures = row.GetInt32("failures") ?? 0,
        ETag = row.ETag,
    };
}
