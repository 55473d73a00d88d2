using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Itineraries;

/// <summary>
/// Gives the sessions of a new reading the ids they had before: by an id that the file itself gives, else by the best
/// likeness. A match that is neither certain nor out of the question is a finding, so that the coordinator decides.
/// </summary>
internal static class SessionMatcher
{
    /// <summary>Written in the id column of a file, it says that a session is new however alike it is.</summary>
    public const string NewWord = "new";

    private const string DoubtCode = "session.match-doubtful";
    private const string TooManyCode = "session.too-many-changed";

    /// <summary>Comparing more pairs than this would take longer than anybody waits.</summary>
    private const long MostPairs = 16_000_000;

    /// <summary>The new reading, its sessions under their lasting ids, and doubtful matches among its findings.</summary>
    public static Itinerary Continue(Itinerary? previous, Itinerary read, VisitId visit, int version, Language language)
    {
        var old = previous?.Sessions ?? [];
        var ids = new Dictionary<Session, SessionId>(ReferenceEqualityComparer.Instance);
        MatchByReference(old, read.Sessions, ids);
        MatchUnchanged(old, read.Sessions, ids);
        var doubts = MatchByLikeness(old, read.Sessions, ids, language);
        var sessions = read.Sessions.Select((session, ordinal) => session with
        {
            Id = ids.TryGetValue(session, out var id) ? id : SessionId.Derive(visit.Value, $"{version}", $"{ordinal}"),
        });
        return read with { Sessions = [.. sessions], Findings = [.. read.Findings, .. doubts] };
    }

    /// <summary>Whether it is known of each session which former one it is: only then may others be compared with it.</summary>
    public static bool IsSettled(Itinerary itinerary) => !itinerary.Findings.Any(IsQuestion);

    private static void MatchByReference(
        IReadOnlyList<Session> old, IReadOnlyList<Session> read, Dictionary<Session, SessionId> ids)
    {
        var known = new Dictionary<string, SessionId>(StringComparer.Ordinal);
        foreach (var before in old)
        {
            known[before.Id.Value] = before.Id;
            if (before.Reference is { Length: > 0 } reference)
            {
                known.TryAdd(reference, before.Id);
            }
        }

        var taken = new HashSet<SessionId>();
        foreach (var session in read.Where(session => session.Reference is { Length: > 0 } && !SaysNew(session)))
        {
            if (known.TryGetValue(session.Reference!, out var same) && taken.Add(same)) // not null where its length is known
            {
                ids[session] = same;
            }
        }
    }

    /// <summary>Lines that stayed as they were, so that only changed ones need be compared with each other.</summary>
    private static void MatchUnchanged(
        IReadOnlyList<Session> old, IReadOnlyList<Session> read, Dictionary<Session, SessionId> ids)
    {
        var taken = ids.Values.ToHashSet();
        var before = old.Where(session => !taken.Contains(session.Id)).ToLookup(LineOf);
        foreach (var same in read.Where(session => !ids.ContainsKey(session) && !SaysNew(session)).GroupBy(LineOf))
        {
            if (same.Count() is 1 && before[same.Key].Count() is 1)
            {
                ids[same.Single()] = before[same.Key].Single().Id;
            }
        }
    }

    private static (LocalDate?, LocalTime?, string, string) LineOf(Session session) =>
        (session.Date, session.Start, session.Title, session.Place);

    private static List<Finding> MatchByLikeness(
        IReadOnlyList<Session> old, IReadOnlyList<Session> read, Dictionary<Session, SessionId> ids, Language language)
    {
        var taken = ids.Values.ToHashSet();
        List<SessionTraits> open = [.. old.Where(session => !taken.Contains(session.Id)).Select(SessionTraits.Of)];
        List<SessionTraits> sought = [.. read.Where(session => !ids.ContainsKey(session) && !SaysNew(session)).Select(SessionTraits.Of)];
        if ((long)open.Count * sought.Count > MostPairs)
        {
            return [TooManyChanges(sought[0].Session, language)];
        }

        var pairs = from before in open
                    from after in sought
                    let likeness = Likeness.Between(before, after)
                    where likeness > 0
                    orderby likeness descending
                    select (before.Session, after.Session, likeness);
        var doubts = new List<Finding>();
        var asked = new HashSet<Session>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after, likeness) in pairs)
        {
            if (taken.Contains(before.Id) || ids.ContainsKey(after) || asked.Contains(after))
            {
                continue;
            }

            taken.Add(before.Id);
            if (likeness >= Likeness.Certain)
            {
                ids[after] = before.Id;
            }
            else
            {
                asked.Add(after);
                doubts.Add(Doubt(before, after, language));
            }
        }

        return doubts;
    }

    private static bool IsQuestion(Finding finding) => finding.Code is DoubtCode or TooManyCode;

    private static bool SaysNew(Session session) => string.Equals(session.Reference, NewWord, StringComparison.OrdinalIgnoreCase);

    private static Finding TooManyChanges(Session first, Language language) => new(
        TooManyCode,
        Severity.Error,
        first.Origin,
        language.Say(
            en: $"Too many lines changed at once to tell which session is which. Upload the changes in several steps, or write ids in a column “id” (“{NewWord}” for a new session).",
            fr: $"Trop de lignes ont changé à la fois pour reconnaître les séances. Envoyez les changements en plusieurs étapes, ou écrivez des identifiants dans une colonne « id » (« {NewWord} » pour une nouvelle séance).",
            nl: $"Er zijn te veel regels tegelijk gewijzigd om de sessies te herkennen. Laad de wijzigingen in stappen op, of schrijf id’s in een kolom “id” (“{NewWord}” voor een nieuwe sessie).",
            de: $"Zu viele Zeilen haben sich auf einmal geändert, um die Termine wiederzuerkennen. Laden Sie die Änderungen in Schritten hoch, oder schreiben Sie Kennungen in eine Spalte „id“ („{NewWord}“ für einen neuen Termin)."));

    private static Finding Doubt(Session before, Session after, Language language) => new(
        DoubtCode,
        Severity.Error,
        after.Origin,
        language.Say(
            en: $"“{after.Title}” may be the former “{before.Title}”, or a new session. Write {before.Id} in a column “id” if it is the same, or “{NewWord}” if it is not, and upload again.",
            fr: $"« {after.Title} » est peut-être l’ancienne séance « {before.Title} », ou une nouvelle. Écrivez {before.Id} dans une colonne « id » si c’est la même, ou « {NewWord} » sinon, et renvoyez le fichier.",
            nl: $"“{after.Title}” is misschien de vroegere “{before.Title}”, of een nieuwe sessie. Schrijf {before.Id} in een kolom “id” als het dezelfde is, of “{NewWord}” als het een andere is, en laad het bestand opnieuw op.",
            de: $"„{after.Title}“ ist vielleicht das frühere „{before.Title}“ oder ein neuer Termin. Schreiben Sie {before.Id} in eine Spalte „id“, wenn es derselbe ist, sonst „{NewWord}“, und laden Sie die Datei erneut hoch."));
}
