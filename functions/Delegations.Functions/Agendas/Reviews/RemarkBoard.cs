using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Agendas.Reviews;

/// <summary>The remarks of a visit as its coordinator sees them: also those on sessions that are gone.</summary>
internal sealed class RemarkBoard(RemarkStore remarks, AgendaLinks links, ItineraryStore itineraries, IClock clock)
{
    /// <summary>Those still to be settled first, each in the order in which they came.</summary>
    public async Task<IReadOnlyList<RemarkAnswer>> ReadAsync(Visit visit, CancellationToken cancellationToken)
    {
        var all = await remarks.ListAsync(visit.Id, cancellationToken);
        if (all.Count is 0)
        {
            return [];
        }

        var settled = await remarks.ListSettledAsync(visit.Id, cancellationToken);
        var recipients = (await links.ListAsync(visit.Id, cancellationToken)).ToDictionary(link => link.Id, link => link.Recipient);
        var latest = await TitlesAsync(visit, visit.LatestVersion, cancellationToken);
        var former = new Dictionary<int, Dictionary<SessionId, string>>();
        foreach (var version in all.Where(IsGone).Select(remark => remark.Version).Distinct())
        {
            former[version] = await TitlesAsync(visit, version, cancellationToken);
        }

        return [.. all.Select(Describe).OrderBy(remark => remark.Settled is not null).ThenBy(remark => remark.At)];

        bool IsGone(Remark remark) => remark.Session is { } session && !latest.ContainsKey(session);

        RemarkAnswer Describe(Remark remark) => new()
        {
            Id = remark.Id,
            Session = remark.Session,
            Title = remark.Session is { } session ? latest.GetValueOrDefault(session) ?? former[remark.Version].GetValueOrDefault(session) : null,
            IsGone = IsGone(remark),
            Text = remark.Text,
            Name = remark.Name,
            At = remark.At,
            Version = remark.Version,
            Link = remark.Link,
            Recipient = recipients.GetValueOrDefault(remark.Link),
            Settled = settled.TryGetValue(remark.Id, out var since) ? since : null,
        };
    }

    /// <summary>Ticks a remark off, or takes that back; false where there is none.</summary>
    public async Task<bool> SettleAsync(VisitId visit, RemarkId id, bool isSettled, CancellationToken cancellationToken)
    {
        var all = await remarks.ListAsync(visit, cancellationToken);
        if (all.All(remark => remark.Id != id))
        {
            return false;
        }

        await (isSettled ? remarks.SettleAsync(visit, id, clock.GetCurrentInstant(), cancellationToken) : remarks.ReopenAsync(visit, id, cancellationToken));
        return true;
    }

    private async Task<Dictionary<SessionId, string>> TitlesAsync(Visit visit, int? version, CancellationToken cancellationToken) =>
        (await itineraries.FindAsync(visit.Id, version, cancellationToken))?.Itinerary.Sessions
            .DistinctBy(session => session.Id).ToDictionary(session => session.Id, session => session.Title) ?? [];
}

/// <summary>A remark as the API and the coordinator's page show it.</summary>
internal sealed record RemarkAnswer
{
    public required RemarkId Id { get; init; }

    /// <summary>What it is on; null for the whole.</summary>
    public SessionId? Session { get; init; }

    /// <summary>The session's title in the newest version, else in the one that was read.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the newest version no longer has the session.</summary>
    public required bool IsGone { get; init; }
    public required string Text { get; init; }
    public required string Name { get; init; }
    public required Instant At { get; init; }

    /// <summary>The version that was read.</summary>
    public required int Version { get; init; }
    public required AgendaLinkId Link { get; init; }

    /// <summary>Whom the link was for, as the coordinator calls them.</summary>
    public string? Recipient { get; init; }

    /// <summary>Since when it is ticked off; null while it is open.</summary>
    public Instant? Settled { get; init; }
}
