namespace Delegations.Functions.Tests.Chaos;

/// <summary>Holds what arrived against what must have arrived, phase by phase.</summary>
internal sealed class Judge(ChaosReport report)
{
    private readonly List<ExpectedEntry> former = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> breaches = new(StringComparer.Ordinal);
    private IReadOnlyList<ExpectedEntry> before = [];
    private Dictionary<string, ExpectedEntry> held = new(StringComparer.Ordinal);
    private int seen;

    /// <summary>At the end of a phase, in which these programmes were published one after the other.</summary>
    public void Check(string phase, IReadOnlyList<Programme> published, Arrived arrived)
    {
        var rounds = published.Select(Expectation.Of).ToList();
        former.AddRange(rounds.SkipLast(1).SelectMany(round => round));
        var now = Match(phase, rounds[^1], arrived);
        CheckMessages(phase, rounds, now, arrived.Sent);
        CheckContinuity(phase, rounds, now);
        foreach (var breach in arrived.Breaches.Where(breaches.Add))
        {
            report.AddOther($"{phase}: {breach}");
        }

        former.AddRange(rounds[^1]);
        (before, held, seen) = (rounds[^1], now, arrived.Sent.Count);
        report.Messages = arrived.Sent.Count;
    }

    /// <summary>Which entry of a calendar is which expected one; what is left over on either side is noted.</summary>
    private Dictionary<string, ExpectedEntry> Match(string phase, IReadOnlyList<ExpectedEntry> expected, Arrived arrived)
    {
        var matched = new Dictionary<string, ExpectedEntry>(StringComparer.Ordinal);
        var found = new HashSet<ExpectedEntry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in arrived.Entries)
        {
            if (expected.FirstOrDefault(one => Shows(entry, one)) is { } one)
            {
                matched.Add(entry.Uid, one);
                if (!found.Add(one))
                {
                    report.AddDoubled($"{phase}: {one.Label}{Story(arrived.Sent, entry.Uid)}");
                }
            }
            else if (former.FirstOrDefault(old => Shows(entry, old)) is { } old)
            {
                report.AddStale($"{phase}: {old.Label}{Story(arrived.Sent, entry.Uid)}");
            }
            else
            {
                report.AddWrong($"{phase}: {entry.Address[..entry.Address.IndexOf('@', StringComparison.Ordinal)]} until {entry.End}{Story(arrived.Sent, entry.Uid)}");
            }
        }

        foreach (var missing in expected.Where(one => !found.Contains(one)))
        {
            report.AddMissing($"{phase}: {missing.Label}, {missing.Details}");
        }

        return matched;
    }

    private static bool Shows(HeldEntry entry, ExpectedEntry expected) =>
        entry.Address == expected.Address && entry.Start == expected.StartInstant && entry.End == expected.EndInstant
        && entry.Zone == expected.Zone && entry.Title == expected.Title && entry.Place == expected.Place
        && expected.Mentions.All(mention => entry.Text.Contains(mention, StringComparison.Ordinal));

    /// <summary>All that was ever said of an entry.</summary>
    private static string Story(IReadOnlyList<ArrivedMessage> sent, string uid) =>
        string.Concat(sent.Where(message => message.Uid == uid).Select(message => $"{Environment.NewLine}    {message.Gist}"));

    /// <summary>One message for an entry that changed, none for one that did not; one more at most for each further round within the phase.</summary>
    private void CheckMessages(string phase, List<IReadOnlyList<ExpectedEntry>> rounds, Dictionary<string, ExpectedEntry> now, IReadOnlyList<ArrivedMessage> sent)
    {
        var different = sent.Where(message => known.Add(message.Identity)).ToList();
        report.Repeats += sent.Count - seen - different.Count;
        foreach (var own in different.GroupBy(message => message.Uid))
        {
            var (was, becomes) = (held.GetValueOrDefault(own.Key), now.GetValueOrDefault(own.Key));
            var allowed = was?.Details != becomes?.Details ? rounds.Count
                : rounds.Count == 1 || (was is not null && rounds.TrueForAll(round => round.Any(one => one.Address == was.Address && one.Details == was.Details))) ? 0
                : rounds.Count;
            for (var surplus = own.Count() - allowed; surplus > 0; surplus--)
            {
                report.AddSurplus($"{phase}: {(becomes ?? was)?.Label ?? "an entry that nobody holds"}, {own.Count()} messages where {allowed} may be{Story(sent, own.Key)}");
            }
        }
    }

    /// <summary>An entry that goes on, with some of its sessions, keeps its UID: a cancellation and a new invitation would be two mails for one change.</summary>
    private void CheckContinuity(string phase, List<IReadOnlyList<ExpectedEntry>> rounds, Dictionary<string, ExpectedEntry> now)
    {
        var uids = now.GroupBy(pair => pair.Value, pair => pair.Key, (entry, keys) => (entry, keys.First())).ToDictionary(pair => pair.entry, pair => pair.Item2, ReferenceEqualityComparer.Instance as IEqualityComparer<ExpectedEntry>);
        foreach (var (uid, was) in held)
        {
            var (entry, present) = (was, before);
            foreach (var round in rounds)
            {
                (entry, present) = (entry is null ? null : Successor(entry, present, round), round);
            }

            // Where the rounds between left nothing behind, it is the last one alone that counts.
            if (entry is not null && ReferenceEquals(entry, Successor(was, before, rounds[^1])) && uids.TryGetValue(entry, out var kept) && kept != uid)
            {
                report.AddSurplus($"{phase}: {entry.Label} was cancelled and invited anew");
            }
        }
    }

    /// <summary>The one entry that shares sessions with it, where it is the only one that shares some with that.</summary>
    private static ExpectedEntry? Successor(ExpectedEntry entry, IReadOnlyList<ExpectedEntry> present, IReadOnlyList<ExpectedEntry> next) =>
        next.Where(entry.SharesSessionWith).ToList() is [var only] && present.Count(only.SharesSessionWith) == 1 ? only : null;
}
