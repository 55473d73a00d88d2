using System.Globalization;
using System.Text;
using NodaTime;

namespace Delegations.Functions.Tests.Chaos;

/// <summary>A visit as its coordinator thinks of it: what the files say, and what the expectation is computed from.</summary>
internal sealed record Programme(IReadOnlyList<ProgrammeSession> Sessions, IReadOnlyList<ProgrammePerson> People)
{
    public const string Name = "Grand Tour";

    /// <summary>Clocks change during the visit.</summary>
    public static readonly LocalDate FirstDay = new(2031, 3, 28);

    public ProgrammePerson Person(int number) => People.First(person => person.Number == number);

    public Programme With(ProgrammeSession changed) =>
        this with { Sessions = [.. Sessions.Select(session => session.Number == changed.Number ? changed : session)] };

    /// <summary>The itinerary as a CSV file.</summary>
    public byte[] ToItinerary() => Lines(
        "Id,Date,Start,End,Time zone,Title,Site,Room,Host,Speaker",
        Sessions.Select(session => new[]
        {
            session.Id, Written(session.Start, "yyyy-MM-dd"), Written(session.Start, "HH:mm"), Written(session.End, "HH:mm"), session.Zone,
            session.Title, session.Stop, session.Room, Names(session.Hosts), Names(session.Speakers),
        }));

    /// <summary>The people list as a CSV file.</summary>
    public byte[] ToPeople() => Lines(
        "Name,Organisation,Email,Role",
        People.Select(person => new[] { person.Name, person.House, person.Address, person.Hosts ? "Host" : "Speaker" }));

    private string Names(IEnumerable<int> numbers) => string.Join("; ", numbers.Select(number => Person(number).Name));

    private static string Written(LocalDateTime time, string pattern) => time.ToString(pattern, CultureInfo.InvariantCulture);

    private static byte[] Lines(string headings, IEnumerable<string[]> rows) =>
        Encoding.UTF8.GetBytes(string.Join('\n', [headings, .. rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))), ""]));
}

/// <summary>Somebody on the people list; the number is their mailbox, whatever their name.</summary>
internal sealed record ProgrammePerson(int Number, string Name, bool Hosts)
{
    public string Address => string.Create(CultureInfo.InvariantCulture, $"p{Number:D3}@example.org");

    public string House => string.Create(CultureInfo.InvariantCulture, $"Firm {Number}");
}

/// <summary>A session: it fills one slot of one day, so that no two overlap.</summary>
internal sealed record ProgrammeSession
{
    public const int SlotsPerDay = 14;

    private const int SlotMinutes = 55;
    private const int LondonDay = 2;

    public required int Number { get; init; }
    public required int Day { get; init; }
    public required int Slot { get; init; }
    public required string Title { get; init; }
    public required string Stop { get; init; }
    public required string Room { get; init; }
    public IReadOnlyList<int> Hosts { get; init; } = [];
    public IReadOnlyList<int> Speakers { get; init; } = [];

    /// <summary>How many minutes into its slot it begins.</summary>
    public int Late { get; init; }
    public int Minutes { get; init; } = 40;

    public string Id => string.Create(CultureInfo.InvariantCulture, $"S{Number:D3}");

    public string Zone => Day == LondonDay ? "Europe/London" : "Europe/Brussels";

    public LocalDateTime Start => Programme.FirstDay.PlusDays(Day).At(new LocalTime(8, 0)).PlusMinutes((Slot * SlotMinutes) + Late);

    public LocalDateTime End => Start.PlusMinutes(Minutes);

    public string Place => $"{Stop}, {Room}";
}
