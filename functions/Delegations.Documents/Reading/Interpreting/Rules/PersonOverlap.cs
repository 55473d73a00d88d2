using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>One person in two sessions at the same time.</summary>
internal sealed class PersonOverlap
{
    // The same names come again and again; each is looked at once.
    private readonly Dictionary<string, string?> keys = new(StringComparer.Ordinal);

    private PersonOverlap()
    {
    }

    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var hits = new PersonOverlap().Find(input.Slots);
        hits.Sort((one, other) => one.Later.Start.CompareTo(other.Later.Start));
        Capped.Report(hits, clash => findings.PersonTwiceAtOnce(clash.Later.Session.Origin, clash.Earlier.Session.Origin), findings);
    }

    private List<Clash> Find(IReadOnlyList<TimeSlot> slots)
    {
        var people = new Dictionary<string, List<TimeSlot>>(StringComparer.Ordinal);
        foreach (var slot in slots)
        {
            AddAll(people, slot.Session.Speakers, slot);
            AddAll(people, slot.Session.Hosts, slot);
        }

        var reported = new HashSet<(SessionId, SessionId)>();
        var hits = new List<Clash>();
        foreach (var (key, held) in people)
        {
            foreach (var clash in Clash.Find(held))
            {
                if (IsMistake(clash, key) && reported.Add((clash.Earlier.Session.Id, clash.Later.Session.Id)))
                {
                    hits.Add(clash);
                }
            }
        }

        return hits;
    }

    private void AddAll(Dictionary<string, List<TimeSlot>> people, IReadOnlyList<Mention> mentions, TimeSlot slot)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (KeyOf(mentions[i]) is not { } key)
            {
                continue;
            }

            if (!people.TryGetValue(key, out var held))
            {
                people[key] = held = [];
            }

            // A host who also speaks is one person in one session.
            if (held.Count == 0 || !ReferenceEquals(held[^1], slot))
            {
                held.Add(slot);
            }
        }
    }

    private string? KeyOf(Mention mention)
    {
        if (!keys.TryGetValue(mention.Name, out var key))
        {
            keys[mention.Name] = key = PersonKey.Of(mention);
        }

        return key;
    }

    /// <summary>A talk within its session has the same people at the same place; elsewhere they cannot be.</summary>
    private bool IsMistake(Clash clash, string key)
    {
        var (earlier, later) = (clash.Earlier.Session, clash.Later.Session);
        var isElsewhere = earlier.Place.Length > 0 && later.Place.Length > 0 && !Words.AreAlike(earlier.Place, later.Place);
        var isTalkWithin = !isElsewhere && (clash.IsNested || Words.AreAlike(earlier.Title, later.Title));
        return !isTalkWithin && PersonKey.MayBeSame(MentionOf(earlier, key), MentionOf(later, key));
    }

    private Mention MentionOf(Session session, string key)
    {
        return session.Speakers.FirstOrDefault(IsMeant) ?? session.Hosts.First(IsMeant);

        bool IsMeant(Mention mention) => string.Equals(KeyOf(mention), key, StringComparison.Ordinal);
    }
}
