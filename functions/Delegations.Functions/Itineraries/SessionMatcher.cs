using System.Globalization;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Itineraries;

/// <summary>
/// Gives the sessions of a new reading the ids they had before: by an id that the file itself gives, else by the best
/// likeness. A match that is neither certain nor out of the question is a finding, so that the coordinator decides.
/// </summary>
internal sealed class SessionMatcher
{
    /// <summary>Written in the id column of a file, it says that a session is new however alike it is.</summary>
    public const string NewWord = "new";

    private readonly FormerSessions former;
    private readonly Itinerary read;
    private readonly Dictionary<Session, SessionId> ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<SessionId, double> certainties = [];
    private readonly HashSet<Session> asked = new(ReferenceEqualityComparer.Instance);

    private SessionMatcher(FormerSessions former, Itinerary read)
    {
        this.former = former;
        this.read = read;
    }

    /// <summary>The new reading, its sessions under their lasting ids, and doubtful matches among its findings.</summary>
    public static Continuation Continue(FormerSessions former, Itinerary read, VisitId visit, int version, Language language)
    {
        var matcher = new SessionMatcher(former, read);
        var doubts = matcher.Match(language);
        var sessions = read.Sessions.Select((session, ordinal) => session with
        {
            Id = matcher.ids.TryGetValue(session, out var id) ? id : SessionId.Derive(visit.Value, $"{version}", $"{ordinal}"),
        });
        return new Continuation(read with { Sessions = [.. sessions], Findings = [.. read.Findings, .. doubts] }, matcher.certainties);
    }

    /// <summary>Whether it is known of each session which former one it is: only then may others be compared with it.</summary>
    public static bool IsSettled(Itinerary itinerary) => !itinerary.Findings.Any(MatchFindings.IsQuestion);

    private static bool SaysNew(Session session) => string.Equals(session.Reference, NewWord, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a line says of a session; its rank among equal lines tells those apart, as long as there are as many of them.</summary>
    private static string WholeLineOf(Session session) => string.Join(
        '\n',
        LineOf(session),
        string.Join('\n', session.Speakers),
        string.Join('\n', session.Hosts),
        session.End,
        session.EndDate,
        session.Audience,
        session.Cancelled,
        session.Notes);

    private static string LineOf(Session session) => string.Join('\n', session.Date, session.Start, session.Title, session.Place);

    private List<Finding> Match(Language language)
    {
        MatchByReference();
        MatchEqual(former.Present, WholeLineOf, onlySingle: false);
        MatchEqual(former.Present, LineOf, onlySingle: true);
        var doubts = MatchByLikeness(former.Present, language);

        // What is long gone comes back only where that is certain: nobody is asked about it.
        MatchEqual(former.Older, WholeLineOf, onlySingle: false);
        MatchByLikeness(former.Older, null);
        return doubts;
    }

    /// <summary>
    /// Whether the files merely number their rows: a row put in between would move every id by one. Beside the numbers a
    /// coordinator may have answered a question, by an id that this product gave or by the word for a new session.
    /// </summary>
    public static bool AreRowNumbers(IReadOnlyList<Session> sessions) =>
        sessions.Index().All(row => IsNumber(row.Item, row.Index + 1) || SaysNew(row.Item) || IsOurs(row.Item));

    private static bool IsNumber(Session session, int number) =>
        int.TryParse(session.Reference, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written == number;

    private static bool IsOurs(Session session) => SessionId.TryParse(session.Reference, null, out _);

    private void MatchByReference()
    {
        var onlyOurs = former.Previous is { } previous && AreRowNumbers(previous.Sessions) && AreRowNumbers(read.Sessions);
        var known = new Dictionary<string, SessionId>(StringComparer.Ordinal);
        foreach (var before in former.Present.Concat(former.Older))
        {
            known[before.Id.Value] = before.Id;
            if (before.Reference is { Length: > 0 } reference && (!onlyOurs || IsOurs(before)))
            {
                known.TryAdd(reference, before.Id);
            }
        }

        var taken = new HashSet<SessionId>();
        foreach (var session in read.Sessions.Where(session => session.Reference is { Length: > 0 } && !SaysNew(session)))
        {
            if (known.TryGetValue(session.Reference!, out var same) && taken.Add(same)) // not null where its length is known
            {
                ids[session] = same;
            }
        }
    }

    /// <summary>Lines that stayed as they were, so that only changed ones need be compared with each other.</summary>
    private void MatchEqual(IReadOnlyList<Session> old, Func<Session, string> line, bool onlySingle)
    {
        var taken = ids.Values.ToHashSet();
        var before = old.Where(session => !taken.Contains(session.Id)).ToLookup(line, StringComparer.Ordinal);
        foreach (var same in Open().GroupBy(line, StringComparer.Ordinal))
        {
            var (now, then) = (same.ToList(), before[same.Key].ToList());
            if (now.Count != then.Count || (onlySingle && now.Count is not 1))
            {
                // One of several equal ones is gone or new, and their order does not tell which.
                continue;
            }

            foreach (var (session, former) in now.Zip(then))
            {
                ids[session] = former.Id;
            }
        }
    }

    /// <summary>Those without a former session yet, of which none was asked about.</summary>
    private IEnumerable<Session> Open() => read.Sessions.Where(session => !ids.ContainsKey(session) && !asked.Contains(session) && !SaysNew(session));

    /// <summary>Matches what is clearly the same, and asks about the rest in a language; in none, nothing is asked.</summary>
    private List<Finding> MatchByLikeness(IReadOnlyList<Session> old, Language? language)
    {
        var taken = ids.Values.ToHashSet();
        List<SessionTraits> before = [.. old.Where(session => !taken.Contains(session.Id)).Select(SessionTraits.Of)];
        List<SessionTraits> after = [.. Open().Select(SessionTraits.Of)];
        if (LikenessTable.IsTooLarge(before.Count, after.Count))
        {
            return language is null ? [] : [MatchFindings.TooManyChanges(after[0].Session, language)];
        }

        var doubts = new List<Finding>();
        foreach (var pair in new LikenessTable(before, after).BestPairs())
        {
            if (pair.IsCertain)
            {
                ids[pair.After] = pair.Before.Id;
                certainties[pair.Before.Id] = Math.Round(pair.Likeness, 2);
            }
            else if (language is not null)
            {
                asked.Add(pair.After);
                doubts.Add(pair.Rival is { } rival
                    ? MatchFindings.Tie(pair.Before, rival, pair.After, language)
                    : MatchFindings.Doubt(pair.Before, pair.After, language));
            }
        }

        return doubts;
    }
}
