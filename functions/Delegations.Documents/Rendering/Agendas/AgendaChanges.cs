using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>What differs between two versions, as far as the same readers may know both.</summary>
/// <param name="Since">The version that the reader had.</param>
/// <param name="Changes">In the order of the present version, what is gone last.</param>
public sealed record AgendaChanges(int Since, IReadOnlyList<AgendaChange> Changes)
{
    /// <summary>Both must be made for the same readers, in the same language.</summary>
    public static AgendaChanges Between(Agenda earlier, Agenda later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var before = Present(earlier);
        var after = Present(later);
        var language = later.Language;
        return new AgendaChanges(
            earlier.Version,
            [
                .. after.Values.Select(session => before.TryGetValue(session.Id, out var former)
                    ? Change(former, session, language)
                    : new AgendaChange(AgendaChangeKind.Added, session.Title, "", Moment(session, language), session.Id)).OfType<AgendaChange>(),
                .. before.Values.Where(session => !after.ContainsKey(session.Id))
                    .Select(session => new AgendaChange(AgendaChangeKind.Removed, session.Title, Moment(session, language), "", session.Id)),
            ]);
    }

    private static Dictionary<SessionId, AgendaSession> Present(Agenda agenda) => agenda.Dated.Concat(agenda.Undated)
        .Where(session => !session.Cancelled)
        .DistinctBy(session => session.Id)
        .ToDictionary(session => session.Id);

    private static AgendaChange? Change(AgendaSession before, AgendaSession after, Language language)
    {
        (string Was, string Now)[] parts =
        [
            (Moment(before, language), Moment(after, language)),
            (before.Title.Main, after.Title.Main),
            (before.Place.Main, after.Place.Main),
            (Names(before), Names(after)),
            (before.Notes.Main, after.Notes.Main),
            (before.EntryConditions.Main, after.EntryConditions.Main),
        ];
        var changed = parts.Where(part => part.Was != part.Now).ToList();
        return changed.Count is 0
            ? null
            : new AgendaChange(AgendaChangeKind.Changed, after.Title, Join(changed.Select(part => part.Was)), Join(changed.Select(part => part.Now)), after.Id);
    }

    /// <summary>Day and hours in place time, with the zone where it is not the day's.</summary>
    private static string Moment(AgendaSession session, Language language)
    {
        var words = DocumentWords.In(language);
        var day = session.Date is { } date ? DateWords.ShortDay(date, language) : words.DayOpen;
        var time = session.Start is { } start ? DateWords.Time(start) + (session.End is { } end ? "–" + DateWords.Time(end) : "") : words.TimeOpen;
        return $"{day}, {time}" + (session.OtherZoneName is { } zone ? $" ({zone})" : "");
    }

    private static string Names(AgendaSession session) => string.Join(", ", session.Speakers.Concat(session.Hosts).Select(person => person.Name));

    private static string Join(IEnumerable<string> parts) => string.Join("; ", parts.Select(part => part.Length > 0 ? part : "–"));
}

/// <summary>One session that differs.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Title">As it is now, or was last.</param>
/// <param name="Was">What differs, as it was; empty for what is new.</param>
/// <param name="Now">The same, as it is; empty for what is gone.</param>
/// <param name="Session">Where it stands in the agenda.</param>
public sealed record AgendaChange(AgendaChangeKind Kind, AgendaText Title, string Was, string Now, SessionId Session);

/// <summary>What became of a session.</summary>
public enum AgendaChangeKind
{
    Added,
    Changed,
    Removed,
}
