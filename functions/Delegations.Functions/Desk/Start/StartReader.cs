using Delegations.Documents.Rendering.Words;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Start;

/// <summary>Reads the list of visits by their rows alone.</summary>
internal sealed class StartReader(VisitStore visits, IClock clock)
{
    /// <summary>What a page holds; a search finds the others.</summary>
    private const int MostLines = 100;

    public async Task<StartModel> ReadAsync(VisitFilter filter, Language language, CancellationToken cancellationToken)
    {
        var now = clock.GetCurrentInstant();
        var all = (await visits.ReadAllAsync(cancellationToken)).Select(visit => new Entry(visit, VisitStatuses.Of(visit, now))).ToList();
        var found = all.Where(entry => Matches(entry.Visit, filter.Query)).ToList();
        var shown = found.Where(entry => filter.Status.Length is 0 || VisitStatuses.CodeOf(entry.Status) == filter.Status).ToList();
        return new StartModel
        {
            New = Blank(language),
            Total = all.Count,
            Filter = filter,
            Statuses = StatusesOf(found, filter, language),
            Visits = [.. Sort(shown, now).Take(MostLines).Select(entry => LineOf(entry, language))],
            NotShown = Math.Max(0, shown.Count - MostLines),
            Weeks = ComingWeeks.Of(shown.Where(entry => entry.Status is not VisitStatus.Closed).Select(entry => entry.Visit), now.InZone(VisitEditor.Home).Date, language),
        };
    }

    public static NewVisitModel Blank(Language language) => new(VisitId.New().Value, "", "", new ZoneModel("", StartWords.AsInTheFile(language)));

    /// <summary>Each word that is looked for stands in the name, whatever its case and accents.</summary>
    private static bool Matches(Visit visit, string query)
    {
        var name = NameKey.Fold(visit.Name);
        return NameKey.Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => name.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>What needs somebody first: what runs, what is owed, what comes next; then drafts without days, and what is over.</summary>
    private static IEnumerable<Entry> Sort(IReadOnlyList<Entry> entries, Instant now) => entries
        .OrderBy(entry => entry switch
        {
            { Status: VisitStatus.Running } => 0,
            { Status: VisitStatus.ReportDue } => 1,
            { Status: not VisitStatus.Closed, Visit.Outline.Last: { } last } when last >= VisitStatuses.TodayOf(entry.Visit, now) => 2,
            { Status: not VisitStatus.Closed, Visit.Outline: null } => 3,
            _ => 4,
        })
        .ThenBy(entry => Math.Abs(Period.DaysBetween(VisitStatuses.TodayOf(entry.Visit, now), entry.Visit.Outline?.First ?? VisitStatuses.TodayOf(entry.Visit, now))))
        .ThenByDescending(entry => entry.Visit.Created);

    private static IReadOnlyList<StatusLine> StatusesOf(IReadOnlyList<Entry> found, VisitFilter filter, Language language)
    {
        var all = new StatusLine(StartWords.All(language), found.Count, AddressOf(filter.Query, ""), filter.Status.Length is 0);
        var each = Enum.GetValues<VisitStatus>().Select(status => new StatusLine(
            VisitStatuses.Of(status, language),
            found.Count(entry => entry.Status == status),
            AddressOf(filter.Query, VisitStatuses.CodeOf(status)),
            filter.Status == VisitStatuses.CodeOf(status)));
        return [all, .. each.Where(line => line.Count > 0 || line.IsChosen)];
    }

    private static string AddressOf(string query, string status)
    {
        string[] parts = [.. query.Length > 0 ? new[] { $"q={Uri.EscapeDataString(query)}" } : [], .. status.Length > 0 ? new[] { $"status={status}" } : []];
        return parts.Length > 0 ? $"/desk?{string.Join('&', parts)}" : "/desk";
    }

    private static VisitLine LineOf(Entry entry, Language language)
    {
        var outline = entry.Visit.Outline;
        return new VisitLine
        {
            Id = entry.Visit.Id.Value,
            Name = entry.Visit.Name,
            Status = VisitStatuses.WordOf(entry.Visit, entry.Status, language),
            Style = VisitStatuses.StyleOf(entry.Status),
            Days = outline is { First: { } first, Last: { } last } ? DateWords.Days(first, last, language) : "",
            Places = string.Join(", ", (outline?.Legs ?? []).Select(leg => leg.Name).Distinct(StringComparer.Ordinal)),
            Errors = entry.Status is VisitStatus.Closed ? 0 : outline?.Errors ?? 0,
        };
    }

    private sealed record Entry(Visit Visit, VisitStatus Status);
}
