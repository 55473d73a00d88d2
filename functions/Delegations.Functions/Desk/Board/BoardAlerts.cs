using Delegations.Documents.Rendering.VisitorLists;
using Delegations.Documents.Rendering.Words;
using Delegations.Invitations;
using Delegations.Invitations.Notices;
using NodaTime;

namespace Delegations.Desk.Board;

/// <summary>What was told of as needing a person, parted by whether it still does.</summary>
internal sealed class BoardAlerts(BoardSource source)
{
    private const int MostFormer = 30;

    /// <summary>So long before a session an answer that is missing needs a call rather than patience.</summary>
    private static readonly Duration Close = Duration.FromDays(2);

    private readonly Dictionary<Model.Ids.InvitationId, BoardRow> rows = source.Rows.Where(row => row.Invitation is not null).ToDictionary(row => row.Invitation!.Id); // those without one are left out

    private readonly IReadOnlyList<StopVisit> stops = source.Itinerary is { } itinerary && source.Alerts.Any(alert => alert.Stop is not null)
        ? StopVisit.AllOf(itinerary, source.People.People)
        : [];

    /// <summary>What is still so: the newest of its kind for each invitation.</summary>
    public IReadOnlyList<AlertLine> Present() =>
    [
        .. Unanswered(),
        .. source.Alerts.DistinctBy(KeyOf).Where(IsStillSo).Select(LineOf).OfType<AlertLine>(),
    ];

    public IReadOnlyList<AlertLine> Former()
    {
        var present = source.Alerts.DistinctBy(KeyOf).Where(IsStillSo).ToHashSet();
        return [.. source.Alerts.Where(alert => !present.Contains(alert)).Select(LineOf).OfType<AlertLine>().Take(MostFormer).Select(line => line with { Style = "quiet" })];
    }

    /// <summary>The alerts about one invitation, the newest first.</summary>
    public IReadOnlyList<(Instant At, AlertKind Kind, AlertLine Line)> Of(Model.Ids.InvitationId invitation) =>
        [.. source.Alerts.Where(alert => alert.Invitation == invitation).Select(alert => (alert.At, alert.Kind, LineOf(alert)!))]; // a row that is looked at is there

    private static (AlertKind, string) KeyOf(AlertAnswer alert) => (alert.Kind, alert.Invitation?.Value ?? alert.Stop?.Value ?? "");

    private IEnumerable<AlertLine> Unanswered()
    {
        var open = source.Rows.Where(row => row.IsOpenAt(source.Now) && row.Content is { } content && content.StartInstant > source.Now && content.StartInstant - source.Now <= Close).ToList();
        if (open.Count > 0)
        {
            yield return new AlertLine(
                AlertWords.Unanswered(open.Count, source.Language),
                "",
                "warning",
                "/invitations?filter=open");
        }
    }

    private AlertLine? LineOf(AlertAnswer alert)
    {
        var (language, when) = (source.Language, source.Times.Moment(alert.At));
        if (alert.Stop is { } stop)
        {
            return stops.FirstOrDefault(known => known.Stop.Id == stop) is { Rules.VisitorListDue: { } due } visited
                ? new AlertLine(AlertWords.ListDue(visited.Stop.Name, DateWords.Day(due, language), language), when, "warning", "/agendas")
                : null;
        }

        if (alert.Invitation is not { } id || !rows.TryGetValue(id, out var row))
        {
            return null;
        }

        var entry = row.Content is { } content ? source.Times.Entry(content) : "";
        var proposal = row.Facts.FirstOrDefault(fact => fact.Proposal.Length > 0)?.Proposal ?? "";
        return new AlertLine(
            AlertWords.Of(alert.Kind, row.Name, entry, proposal, language),
            when,
            alert.Kind is AlertKind.Declined or AlertKind.Failed or AlertKind.Deleted ? "error" : "warning",
            $"/invitations/{id}");
    }

    private bool IsStillSo(AlertAnswer alert)
    {
        if (alert.Stop is { } stop)
        {
            var today = source.Now.InZone(source.Visit.TimeZone).Date;
            return stops.FirstOrDefault(known => known.Stop.Id == stop) is { Rules.VisitorListDue: not null, Days: [var first, ..] } && today <= first;
        }

        return alert.Invitation is { } id && rows.TryGetValue(id, out var row) && !row.IsCancelled
            && (row.Invitation?.Sent ?? row.Content)?.EndInstant > source.Now && IsStillSo(alert, row);
    }

    private bool IsStillSo(AlertAnswer alert, BoardRow row) => alert.Kind switch
    {
        AlertKind.Declined => row.Reply is { IsStale: false, Status: ReplyStatus.Declined },
        AlertKind.Failed => row.IsFailed,
        AlertKind.AwaitsLook => BoardFilters.Takes(BoardFilters.Awaiting, row, source.Now),
        AlertKind.Deleted => row.Invitation is { IsTakenBack: false } deleted && !(deleted.Outgoing?.Since > alert.At), // else it was made anew

        // Whoever answered since has thought better of it, or was persuaded.
        AlertKind.Proposal => !(row.Reply is { IsStale: false, Fact: { } answer } && answer.Recorded > alert.At),
        _ => true,
    };
}
