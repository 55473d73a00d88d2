using System.Globalization;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>How large a visit is, and how often its process is killed.</summary>
/// <param name="KillsWhileDelivering">In each of the six rounds.</param>
/// <param name="KillsInSteps">In so many of the rounds an upload, a publication or a timer's run is cut off as well.</param>
internal sealed record ChaosSize(int Days, int RunsPerDay, int SessionsPerRun, int Invitations, int KillsWhileDelivering, int KillsInSteps)
{
    /// <summary>60 sessions, 200 invitations.</summary>
    public static readonly ChaosSize Full = new(5, 4, 3, 200, 2, 6);

    /// <summary>18 sessions, 50 invitations.</summary>
    public static readonly ChaosSize Small = new(3, 2, 3, 50, 1, 3);
}

/// <summary>Makes visits, the same for the same seed.</summary>
internal sealed class ItineraryMaker(int seed, ChaosSize size)
{
    private const int HostsPerRun = 2;
    private const int MostSpeakers = 5;

    private static readonly string[] FirstNames = ["Ada", "Bruno", "Clara", "David", "Elena", "Felix", "Greta", "Hugo", "Irene", "Jonas", "Karin", "Louis", "Marta", "Niels", "Olga", "Pavel", "Rosa", "Simon", "Tessa", "Viktor"];
    private static readonly string[] LastNames = ["Martin", "Leroy", "Novak", "Okoro", "Petit", "Quist", "Ricci", "Sauer", "Tamm", "Unger", "Vidal", "Weber", "Ximenes", "Young", "Zeman", "Adler", "Bakker", "Costa"];
    private static readonly string[] Stops = ["Alder Works", "Birch Works", "Cedar Works", "Dogwood Works", "Elder Works", "Fir Works", "Gorse Works", "Hazel Works", "Ivy Works", "Juniper Works", "Larch Works", "Maple Works", "Oak Works", "Pine Works", "Quince Works", "Rowan Works", "Sorrel Works", "Thorn Works", "Willow Works", "Yarrow Works"];
    private static readonly string[] Topics = ["hydrogen", "batteries", "robots", "seeds", "steel", "optics", "ports", "vaccines"];

    private readonly Random chance = new(seed);

    /// <summary>How many people there are, those who only step in later with them.</summary>
    private int Hosts => size.Days * size.RunsPerDay * HostsPerRun;

    public Programme Make()
    {
        var people = Enumerable.Range(0, Hosts + size.Invitations).Select(number => new ProgrammePerson(number, NameOf(number), number < Hosts)).ToList();
        var sessions = new List<ProgrammeSession>();
        for (var run = 0; run < size.Days * size.RunsPerDay; run++)
        {
            sessions.AddRange(Run(run, sessions.Count));
        }

        return WithSpeakers(new Programme(sessions, people));
    }

    private IEnumerable<ProgrammeSession> Run(int run, int number) => Enumerable.Range(0, size.SessionsPerRun).Select(at => new ProgrammeSession
    {
        Number = number + at,
        Day = run / size.RunsPerDay,
        Slot = (run % size.RunsPerDay * size.SessionsPerRun) + at,
        Title = string.Create(CultureInfo.InvariantCulture, $"Session {number + at} on {Topics[chance.Next(Topics.Length)]}"),
        Stop = Stops[run % Stops.Length],
        Room = string.Create(CultureInfo.InvariantCulture, $"Room {chance.Next(1, 40)}"),

        // The first of a run has both hosts, so that each of them has a block; they need not stay to its end.
        Hosts = at == 0 || chance.Next(2) == 0 ? [run * HostsPerRun, (run * HostsPerRun) + 1] : [(run * HostsPerRun) + chance.Next(2)],
    });

    /// <summary>Speakers until so many are invited as the size says: most once, some in several sessions, and some of the hosts.</summary>
    private Programme WithSpeakers(Programme programme)
    {
        var missing = size.Invitations - Expectation.Of(programme).Count;
        while (missing > 0)
        {
            var session = programme.Sessions[chance.Next(programme.Sessions.Count)];
            var person = chance.Next(10) == 0 ? chance.Next(Hosts) : Hosts + chance.Next(size.Invitations * 6 / 10);
            if (session.Speakers.Count < MostSpeakers && !session.Speakers.Contains(person) && !session.Hosts.Contains(person))
            {
                programme = programme.With(session with { Speakers = [.. session.Speakers, person] });
                missing = size.Invitations - Expectation.Of(programme).Count;
            }
        }

        return programme;
    }

    private static string NameOf(int number) => $"{FirstNames[number % FirstNames.Length]} {LastNames[number / FirstNames.Length % LastNames.Length]}";
}
