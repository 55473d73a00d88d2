using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>The same day, start, title, place and people twice: a row that was copied and not changed.</summary>
internal static class SessionTwice
{
    public static void Check(RuleInput input, FindingsWriter findings)
    {
        // Most sessions differ in their start or title already, and need no further look.
        var alike = new Dictionary<(LocalDateTime Start, string Title), Session>(input.Sessions.Count, new SameTitle());
        var first = new Dictionary<string, Session>(StringComparer.Ordinal);
        var twice = new List<(Session Session, Session First)>();
        foreach (var session in input.Sessions)
        {
            if (session.Cancelled || session.LocalStart is not { } start || alike.TryAdd((start, session.Title), session))
            {
                continue;
            }

            var other = alike[(start, session.Title)];
            first.TryAdd(KeyOf(other, start), other);
            var key = KeyOf(session, start);
            if (!first.TryAdd(key, session))
            {
                twice.Add((session, first[key]));
            }
        }

        Capped.Report(twice, pair => findings.SessionTwice(pair.Session.Origin, pair.First.Origin), findings);
    }

    private static string KeyOf(Session session, LocalDateTime start) => string.Join(
        '|', session.Speakers.Concat(session.Hosts).Select(mention => mention.Name).Prepend(session.Place).Prepend(session.Title).Select(Words.Key).Prepend($"{start:s}"));

    private sealed class SameTitle : IEqualityComparer<(LocalDateTime Start, string Title)>
    {
        public bool Equals((LocalDateTime Start, string Title) one, (LocalDateTime Start, string Title) other) =>
            one.Start == other.Start && string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((LocalDateTime Start, string Title) key) => HashCode.Combine(key.Start, string.GetHashCode(key.Title, StringComparison.OrdinalIgnoreCase));
    }
}
