using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Invitations;

/// <summary>
/// Which calendar entries an itinerary asks for: a speaker gets one per session, a host one per block of consecutive
/// sessions at the same stop, and whoever both hosts and speaks at a stop that day gets the block alone. Sessions that only
/// coordinators may see ask for none, and those with a label that hosts are beyond only for the visit's named members.
/// </summary>
internal sealed class DesiredEntries(Visit visit, PeopleDirectory people, AgendaState state)
{
    private readonly EntryWording wording = new(visit.Name);

    /// <summary>Entries for everybody invited, also those without an address.</summary>
    public IReadOnlyList<DesiredEntry> Of(Itinerary itinerary, Inviting inviting)
    {
        if (inviting is Inviting.Nobody)
        {
            return [];
        }

        List<Session> timed =
        [
            .. itinerary.Sessions.Where(session => session is { Cancelled: false, LocalStart: not null, Audience: <= Audience.Host })
                .OrderBy(StartOf),
        ];
        var wanted = HostParts(timed, itinerary).ToList();
        if (inviting is not Inviting.Hosts)
        {
            var hosted = wanted.SelectMany(part => part.Sessions.Select(session => (part.Person.Id, session.Id))).ToHashSet();
            wanted.AddRange(
                from session in timed
                from person in session.Speakers.Select(people.Resolve).DistinctBy(person => person.Id)
                where !hosted.Contains((person.Id, session.Id)) && MayKnow(itinerary, session, person)
                select new Part(person, InvitationRole.Speaker, [session]));
        }

        return [.. OnePerMailbox(wanted).Select(part => Entry(part, itinerary))];
    }

    /// <summary>The blocks of each host, with what they speak at there on the same day.</summary>
    private IEnumerable<Part> HostParts(List<Session> timed, Itinerary itinerary) =>
        from pair in timed.SelectMany(PeopleOf)
        where MayKnow(itinerary, pair.Session, pair.Person)
        group pair by pair.Person.Id into own
        let hosted = own.Where(pair => pair.Hosts).Select(pair => pair.Session).ToList()
        let there = own.Select(pair => pair.Session).Distinct().Where(session => hosted.Exists(other => other == session || IsSameStopAndDay(other, session)))
        from block in Blocks(there, timed)
        where block.Exists(hosted.Contains)
        let person = own.First(pair => pair.Hosts).Person
        select new Part(person, InvitationRole.Host, block);

    private bool MayKnow(Itinerary itinerary, Session session, Person person) =>
        itinerary.LabelOf(session) <= Audience.Host.Ceiling() || visit.Documents.Members.Contains(person.Id);

    private IEnumerable<(Session Session, Person Person, bool Hosts)> PeopleOf(Session session) =>
    [
        .. session.Hosts.Select(mention => (session, people.Resolve(mention), true)),
        .. session.Speakers.Select(mention => (session, people.Resolve(mention), false)),
    ];

    /// <summary>A block ends where the day ends, and where the visit goes to another stop or another time zone.</summary>
    private static IEnumerable<List<Session>> Blocks(IEnumerable<Session> own, List<Session> all)
    {
        var block = new List<Session>();
        foreach (var session in own)
        {
            if (block.Count > 0 && !Continues(block[^1], session, all))
            {
                yield return block;
                block = [];
            }

            block.Add(session);
        }

        if (block.Count > 0)
        {
            yield return block;
        }
    }

    private static bool Continues(Session before, Session next, List<Session> all) =>
        IsSameStopAndDay(before, next)
        && all.Skip(all.IndexOf(before) + 1).TakeWhile(session => session != next).All(between => IsSameStop(between, before));

    private static bool IsSameStopAndDay(Session one, Session other) =>
        one.Date == other.Date && one.TimeZone.Equals(other.TimeZone) && IsSameStop(one, other);

    /// <summary>Two sessions of which nobody knows where they are need not be at the same place.</summary>
    private static bool IsSameStop(Session one, Session other) =>
        one.Stop is { } stop ? stop == other.Stop : other.Stop is null && one.Place.Length > 0 && one.Place == other.Place;

    /// <summary>Two spellings of one person share an address: whoever is wanted twice in a session gets one entry.</summary>
    private static List<Part> OnePerMailbox(List<Part> wanted)
    {
        var merged = new List<Part>();
        foreach (var part in wanted)
        {
            var same = merged.FindAll(other => other.SharesMailboxAndSession(part));
            if (same.Count is 0)
            {
                merged.Add(part);
                continue;
            }

            var sessions = same.Append(part).SelectMany(other => other.Sessions).Distinct().OrderBy(StartOf).ToList();
            merged[merged.IndexOf(same[0])] = same[0] with { Sessions = sessions };
            merged.RemoveAll(other => same.Skip(1).Contains(other));
        }

        return merged;
    }

    private DesiredEntry Entry(Part part, Itinerary itinerary)
    {
        var (person, role, sessions) = part;
        var (first, last) = (sessions[0], sessions.MaxBy(session => PlaceTime.ToInstant(EndOf(session), session.TimeZone))!);
        var language = person.Language ?? visit.Language;
        var stop = itinerary.Stops.FirstOrDefault(known => known.Id == first.Stop);
        var (text, uncut) = EntryWording.Text(sessions, stop, language);
        var content = new EntryContent
        {
            Start = first.LocalStart!.Value,
            End = EndOf(last),
            Zone = first.TimeZone,
            Title = wording.Title(role, sessions, stop),
            Place = EntryWording.Place(first, stop),
            Stop = first.Stop,
            Text = text,
            UncutText = uncut,
            Expected = wording.Expected(role, language),
            Guests = EntryWording.Remark(visit.Invitations.Guests),
            EntryConditions = EntryWording.Remark(stop?.EntryConditions),
            Companions = role is InvitationRole.Speaker ? EntryWording.Companions(OthersIn(sessions, person)) : null,
            Contact = EntryWording.Remark(visit.Invitations.Contact),
            Tentative = state is AgendaState.Preliminary,
            Language = language,
        };
        return new DesiredEntry(person, role, [.. sessions.Select(session => session.Id)], content);
    }

    private IEnumerable<Person> OthersIn(List<Session> sessions, Person person) => sessions
        .SelectMany(session => session.Speakers.Concat(session.Hosts))
        .Select(people.Resolve)
        .Where(other => other.Id != person.Id);

    private static Instant StartOf(Session session) => PlaceTime.ToInstant(session.LocalStart!.Value, session.TimeZone);

    /// <summary>An end that follows from the next session alone holds nobody's calendar for longer than an hour.</summary>
    private static LocalDateTime EndOf(Session session)
    {
        var (end, hourLater) = (session.LocalEnd!.Value, session.LocalStart!.Value.PlusHours(1));
        return session.End is null && end > hourLater ? hourLater : end;
    }

    /// <summary>What a person is wanted for, in the order of the programme.</summary>
    private sealed record Part(Person Person, InvitationRole Role, List<Session> Sessions)
    {
        public bool SharesMailboxAndSession(Part other) =>
            Person.Email is not null && string.Equals(Person.Email, other.Person.Email, StringComparison.OrdinalIgnoreCase)
            && Sessions.Exists(other.Sessions.Contains);
    }
}
