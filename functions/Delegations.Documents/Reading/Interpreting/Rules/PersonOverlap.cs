using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Reading.Interpreting.Rules;

/// <summary>One person in two sessions at the same time.</summary>
internal static class PersonOverlap
{
    public static void Check(RuleInput input, FindingsWriter findings)
    {
        var reported = new HashSet<(SessionId, SessionId)>();
        var hits = new List<Clash>();
        foreach (var (key, slots) in ByPerson(input))
        {
            hits.AddRange(Clash.Find(slots).Where(clash => IsMistake(clash, key) && reported.Add((clash.Earlier.Session.Id, clash.Later.Session.Id))));
        }

        hits.Sort((one, other) => one.Later.Start.CompareTo(other.Later.Start));
        Capped.Report(hits, clash => findings.PersonTwiceAtOnce(clash.Later.Session.Origin, clash.Earlier.Session.Origin), findings);
    }

    private static Dictionary<string, List<TimeSlot>> ByPerson(RuleInput input)
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        var people = new Dictionary<string, List<TimeSlot>>(StringComparer.Ordinal);
        foreach (var slot in input.Slots)
        {
            AddAll(slot.Session.Speakers, slot);
            AddAll(slot.Session.Hosts, slot);
        }

        return people;

        void AddAll(IReadOnlyList<Mention> mentions, TimeSlot slot)
        {
            for (var i = 0; i < mentions.Count; i++)
            {
                if (!keys.TryGetValue(mentions[i].Name, out var key))
                {
                    keys[mentions[i].Name] = key = PersonKey.Of(mentions[i]);
                }

                if (key is not null)
                {
                    Add(people, key, slot);
                }
            }
        }
    }

    private static void Add(Dictionary<string, List<TimeSlot>> people, string key, TimeSlot slot)
    {
        if (!people.TryGetValue(key, out var slots))
        {
            people[key] = slots = [];
        }

        // A host who also speaks is one person in one session.
        if (slots.Count == 0 || slots[^1] != slot)
        {
            slots.Add(slot);
        }
    }

    /// <summary>A talk within its session has the same people at the same place; elsewhere they cannot be.</summary>
    private static bool IsMistake(Clash clash, string key)
    {
        var (earlier, later) = (clash.Earlier.Session, clash.Later.Session);
        var isElsewhere = earlier.Place.Length > 0 && later.Place.Length > 0 && !string.Equals(Words.Key(earlier.Place), Words.Key(later.Place), StringComparison.Ordinal);
        var isTalkWithin = !isElsewhere && (clash.IsNested || string.Equals(Words.Key(earlier.Title), Words.Key(later.Title), StringComparison.Ordinal));
        return !isTalkWithin && PersonKey.MayBeSame(MentionOf(earlier, key), MentionOf(later, key));
    }

    private static Mention MentionOf(Session session, string key) =>
        session.Speakers.Concat(session.Hosts).First(mention => string.Equals(PersonKey.Of(mention), key, StringComparison.Ordinal));
}
