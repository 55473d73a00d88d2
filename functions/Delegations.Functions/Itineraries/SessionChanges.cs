using Delegations.Model;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Itineraries;

/// <summary>What differs between two states of one session.</summary>
internal static class SessionChanges
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static IReadOnlyList<FieldChange> Between(Session before, Session after)
    {
        var now = FieldsOf(after);
        return
        [
            .. FieldsOf(before).Zip(now)
                .Where(pair => pair.First.Value != pair.Second.Value)
                .Select(pair => new FieldChange(pair.First.Field, pair.First.Value, pair.Second.Value)),
        ];
    }

    /// <summary>The kinds that changes of fields make, each once, the most telling first.</summary>
    public static IEnumerable<DiffKind> KindsOf(IReadOnlyList<FieldChange> changes) =>
        changes.Select(change => KindOf(change.Field)).Distinct().Order();

    /// <summary>A session in one line, in place time: <c>2025-11-03 09:00–10:30 · Welcome · Hall A · Name</c>.</summary>
    public static string Describe(Session session)
    {
        var span = string.Join('–', new[] { session.Start, session.End }.OfType<LocalTime>().Select(Clock.Format));
        string?[] parts = [$"{Written(session.Date)} {span}".Trim(), session.Title, session.Place, NamesOf(session.Speakers.Concat(session.Hosts))];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static DiffKind KindOf(SessionField field) => field switch
    {
        SessionField.Date or SessionField.Start or SessionField.End or SessionField.TimeZone => DiffKind.Moved,
        SessionField.Title => DiffKind.Renamed,
        SessionField.Place => DiffKind.NewPlace,
        SessionField.Speakers or SessionField.Hosts => DiffKind.NewPeople,
        _ => DiffKind.OtherChange,
    };

    private static (SessionField Field, string Value)[] FieldsOf(Session session) =>
    [
        (SessionField.Date, Written(session.Date)),
        (SessionField.Start, Written(session.Start)),
        (SessionField.End, session.EndDate is { } last && last != session.Date ? $"{Written(last)} {Written(session.End)}".Trim() : Written(session.End)),
        (SessionField.TimeZone, session.TimeZone.Id),
        (SessionField.Title, session.Title),
        (SessionField.Place, session.Place),
        (SessionField.Speakers, NamesOf(session.Speakers)),
        (SessionField.Hosts, NamesOf(session.Hosts)),
        (SessionField.Audience, session.Audience.ToString().ToLowerInvariant()),
        (SessionField.Notes, session.Notes),
        (SessionField.InternalNotes, session.InternalNotes ?? ""),
        (SessionField.Handling, session.Handling?.Label() ?? ""),
        (SessionField.Translations, Written(session.Wordings ?? [])),
    ];

    private static string NamesOf(IEnumerable<Mention> mentions) => string.Join(", ", mentions.Select(mention => mention.Name));

    /// <summary>A line per language, in the same order whatever the file's.</summary>
    private static string Written(IReadOnlyList<Wording> wordings) => string.Join('\n', wordings
        .OrderBy(wording => wording.Language.Code, StringComparer.Ordinal)
        .Select(wording => $"{wording.Language.Code}: {string.Join(" · ", new[] { wording.Title, wording.Place, wording.Notes }.Where(text => text.Length > 0))}"));

    private static string Written(LocalDate? date) => date is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string Written(LocalTime? time) => time is { } known ? Clock.Format(known) : "";
}
