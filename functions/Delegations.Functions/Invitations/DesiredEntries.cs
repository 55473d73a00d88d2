using Delegations.Documents.Rendering.Agendas;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Invitations;

/// <summary>
/// Which calendar entries an itinerary asks for: a speaker gets one per session, a host one per block of consecutive
/// sessions at the same stop, and whoever both hosts and speaks in a block gets the block.
/// </summary>
internal sealed class DesiredEntries(string visitName, Language visitLanguage, PeopleDirectory people, AgendaState state)
{
    private readonly EntryWording wording = new(visitName);

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
                .OrderBy(session => PlaceTime.ToInstant(session.LocalStart!.Value, session.TimeZone)),
        ];
        var hosts = HostEntries(timed, itinerary).ToList();
        if (inviting is Inviting.Hosts)
        {
            return hosts;
        }

        var hosted = hosts.SelectMany(entry => entry.Sessions.Select(session => (entry.Person.Id, session))).ToHashSet();
        var speakers = from session in timed
                       from person in session.Speakers.Select(people.Resolve).DistinctBy(person => person.Id)
                       where !hosted.Contains((person.Id, session.Id))
                       select Entry(person, InvitationRole.Speaker, [session], itinerary);
        return [.. hosts, .. speakers];
    }

    private IEnumerable<DesiredEntry> HostEntries(List<Session> timed, Itinerary itinerary) =>
        from pair in timed.SelectMany(session => session.Hosts.Select(mention => (session, person: people.Resolve(mention))))
        group pair by pair.person.Id into own
        from block in Blocks([.. own.Select(pair => pair.session).Distinct()], timed)
        select Entry(own.First().person, InvitationRole.Host, block, itinerary);

    /// <summary>A block ends where the day ends, and where the visit goes to another stop.</summary>
    private static IEnumerable<List<Session>> Blocks(List<Session> own, List<Session> all)
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
        SameStop(before, next) && before.Date == next.Date
        && all.Skip(all.IndexOf(before) + 1).TakeWhile(session => session != next).All(between => SameStop(between, before));

    private static bool SameStop(Session one, Session other) =>
        one.Stop is { } stop ? stop == other.Stop : other.Stop is null && one.Place == other.Place;

    private DesiredEntry Entry(Person person, InvitationRole role, List<Session> sessions, Itinerary itinerary)
    {
        var (first, last) = (sessions[0], sessions.MaxBy(session => session.LocalEnd)!);
        var language = person.Language ?? visitLanguage;
        var stop = itinerary.Stops.FirstOrDefault(known => known.Id == first.Stop);
        var content = new EntryContent
        {
            Start = first.LocalStart!.Value,
            End = last.LocalEnd!.Value,
            Zone = first.TimeZone,
            Title = wording.Title(role, sessions, stop),
            Place = EntryWording.Place(first, stop),
            Stop = first.Stop,
            Text = wording.Text(role, sessions, stop, language),
            Tentative = state is AgendaState.Preliminary,
            Language = language,
        };
        return new DesiredEntry(person, role, [.. sessions.Select(session => session.Id)], content);
    }
}
