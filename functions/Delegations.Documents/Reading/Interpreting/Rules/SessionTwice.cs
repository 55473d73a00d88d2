using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>The same day, start, title, place and people twice: a row that was copied and not changed.</summary>
internal static class SessionTwice
{
    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var first = new Dictionary<(LocalDateTime?, string, string, string), Session>();
        var twice = new List<(Session Session, Session First)>();
        foreach (var session in input.Sessions.Where(session => session is { Cancelled: false, LocalStart: not null }))
        {
            var key = (session.LocalStart, Words.Key(session.Title), Words.Key(session.Place), PeopleOf(session));
            if (!first.TryAdd(key, session))
            {
                twice.Add((session, first[key]));
            }
        }

        Capped.Report(twice, pair => findings.SessionTwice(pair.Session.Origin, pair.First.Origin), findings);
    }

    private static string PeopleOf(Session session) =>
        session.Speakers.Count + session.Hosts.Count is 0 ? "" : string.Join('|', session.Speakers.Concat(session.Hosts).Select(mention => Words.Key(mention.Name)));
}
