using System.Globalization;
using NodaTime;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>An entry that somebody's calendar must hold.</summary>
internal sealed record ExpectedEntry
{
    public required string Address { get; init; }
    public required bool IsHost { get; init; }
    public required IReadOnlyList<ProgrammeSession> Sessions { get; init; }
    public required IReadOnlyList<string> Companions { get; init; }

    public LocalDateTime Start => Sessions[0].Start;

    public LocalDateTime End => Sessions[^1].End;

    public string Zone => Sessions[0].Zone;

    public Instant StartInstant => Start.InZoneStrictly(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    public Instant EndInstant => End.InZoneStrictly(DateTimeZoneProviders.Tzdb[Zone]).ToInstant();

    public string Title => $"{Programme.Name}: {(IsHost ? Sessions[0].Stop : Sessions[0].Title)}";

    public string Place => Sessions[0].Place;

    /// <summary>What the entry's text must say: a block's sessions, which the entry itself does not show, or those who speak as well.</summary>
    public IEnumerable<string> Mentions => IsHost ? Lines : Companions;

    /// <summary>All that a change of is told.</summary>
    public string Details => string.Join('|', [IsHost ? "host" : "speaker", Start.ToString("s", CultureInfo.InvariantCulture), End.ToString("s", CultureInfo.InvariantCulture), Zone, Title, Place, .. Lines, .. Companions]);

    /// <summary>For people who look into a failure: no names.</summary>
    public string Label => $"{Address[..Address.IndexOf('@', StringComparison.Ordinal)]} {(IsHost ? "hosts" : "speaks in")} {string.Join('+', Sessions.Select(session => session.Id))}";

    private IEnumerable<string> Lines => Sessions.Select(session =>
        string.Create(CultureInfo.InvariantCulture, $"{session.Start:HH:mm}–{session.End:HH:mm} {session.Title} ({session.Place})"));

    public bool SharesSessionWith(ExpectedEntry other) =>
        Address == other.Address && Sessions.Any(session => other.Sessions.Any(one => one.Number == session.Number));
}

/// <summary>Who must hold what, computed from the itinerary by the rules of the product's description and nothing of its code.</summary>
/// <remarks>
/// The day falls into stays: sessions that follow each other at one stop. Who hosts in a stay holds one entry for all they do in
/// it; whoever speaks otherwise holds one entry per session, which names those who are in it with them.
/// </remarks>
internal static class Expectation
{
    private const int MostCompanions = 12;

    public static IReadOnlyList<ExpectedEntry> Of(Programme programme)
    {
        var entries = new List<ExpectedEntry>();
        foreach (var stay in Stays(programme))
        {
            foreach (var person in stay.SelectMany(session => session.Hosts.Concat(session.Speakers)).Distinct())
            {
                var own = stay.Where(session => session.Hosts.Contains(person) || session.Speakers.Contains(person)).ToList();
                var hosts = own.Exists(session => session.Hosts.Contains(person));
                entries.AddRange(hosts ? [Entry(programme, person, own, hosts)] : own.Select(session => Entry(programme, person, [session], hosts)));
            }
        }

        return entries;
    }

    private static IEnumerable<List<ProgrammeSession>> Stays(Programme programme)
    {
        var stay = new List<ProgrammeSession>();
        foreach (var session in programme.Sessions.OrderBy(session => session.Start))
        {
            if (stay.Count > 0 && (stay[0].Stop != session.Stop || stay[0].Day != session.Day))
            {
                yield return stay;
                stay = [];
            }

            stay.Add(session);
        }

        if (stay.Count > 0)
        {
            yield return stay;
        }
    }

    private static ExpectedEntry Entry(Programme programme, int person, List<ProgrammeSession> sessions, bool hosts) => new()
    {
        Address = programme.Person(person).Address,
        IsHost = hosts,
        Sessions = sessions,
        Companions = hosts ? [] : [.. sessions[0].Speakers.Concat(sessions[0].Hosts).Where(other => other != person).Select(other => programme.Person(other).Name).Take(MostCompanions)],
    };
}
