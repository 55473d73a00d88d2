using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>
/// Gives the sessions of a new reading the ids they had before: by an id that the file itself gives, else by the best
/// likeness. A match that is neither certain nor out of the question is a finding, so that the coordinator decides.
/// </summary>
internal static class SessionMatcher
{
    /// <summary>Written in the id column of a file, it says that a session is new however alike it is.</summary>
    public const string NewWord = "new";

    /// <summary>The new reading, its sessions under their lasting ids, and doubtful matches among its findings.</summary>
    public static Itinerary Continue(Itinerary? previous, Itinerary read, VisitId visit, int version, Language language)
    {
        var old = previous?.Sessions ?? [];
        var ids = new Dictionary<Session, SessionId>(ReferenceEqualityComparer.Instance);
        MatchByReference(old, read.Sessions, ids);
        var doubts = MatchByLikeness(old, read.Sessions, ids, language);
        var sessions = read.Sessions.Select((session, ordinal) => session with
        {
            Id = ids.TryGetValue(session, out var id) ? id : SessionId.Derive(visit.Value, $"{version}", $"{ordinal}"),
        });
        return read with { Sessions = [.. sessions], Findings = [.. read.Findings, .. doubts] };
    }

    private static void MatchByReference(
        IReadOnlyList<Session> old, IReadOnlyList<Session> read, Dictionary<Session, SessionId> ids)
    {
        foreach (var session in read.Where(session => session.Reference is { Length: > 0 } && !SaysNew(session)))
        {
            var same = old.FirstOrDefault(before => before.Reference == session.Reference || before.Id.Value == session.Reference);
            if (same is not null && !ids.ContainsValue(same.Id))
            {
                ids[session] = same.Id;
            }
        }
    }

    private static List<Finding> MatchByLikeness(
        IReadOnlyList<Session> old, IReadOnlyList<Session> read, Dictionary<Session, SessionId> ids, Language language)
    {
        var taken = ids.Values.ToHashSet();
        var pairs = from before in old
                    where !taken.Contains(before.Id)
                    from after in read
                    where !ids.ContainsKey(after) && !SaysNew(after)
                    let likeness = Likeness.Between(before, after)
                    where likeness >= Likeness.Unlike
                    orderby likeness descending
                    select (before, after, likeness);
        var doubts = new List<Finding>();
        var asked = new HashSet<Session>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after, likeness) in pairs.ToList())
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

    private static bool SaysNew(Session session) => string.Equals(session.Reference, NewWord, StringComparison.OrdinalIgnoreCase);

    private static Finding Doubt(Session before, Session after, Language language) => new(
        "session.match-doubtful",
        Severity.Error,
        after.Origin,
        language.Say(
            en: $"“{after.Title}” may be the former “{before.Title}”, or a new session. Write {before.Id} in a column “id” if it is the same, or “{NewWord}” if it is not, and upload again.",
            fr: $"« {after.Title} » est peut-être l’ancienne séance « {before.Title} », ou une nouvelle. Écrivez {before.Id} dans une colonne « id » si c’est la même, ou « {NewWord} » sinon, et renvoyez le fichier.",
            nl: $"“{after.Title}” is misschien de vroegere “{before.Title}”, of een nieuwe sessie. Schrijf {before.Id} in een kolom “id” als het dezelfde is, of “{NewWord}” als het een andere is, en laad het bestand opnieuw op.",
            de: $"„{after.Title}“ ist vielleicht das frühere „{before.Title}“ oder ein neuer Termin. Schreiben Sie {before.Id} in eine Spalte „id“, wenn es derselbe ist, sonst „{NewWord}“, und laden Sie die Datei erneut hoch."));
}
