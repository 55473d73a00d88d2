using System.Globalization;
using System.Text;

namespace Delegations.Functions.Tests.Load;

/// <summary>A visit of one mailbox: one speaker a session, so many sessions.</summary>
internal sealed record LoadVisit(int Number, int Invitations)
{
    private const int PerDay = 40;

    public string Mailbox => string.Create(CultureInfo.InvariantCulture, $"office{Number}@example.org");

    public byte[] Itinerary() => Encoding.UTF8.GetBytes(string.Join('\n', Lines().Prepend("Id,Date,Start,End,Title,Location,Speaker")));

    public byte[] People() => Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Invitations)
        .Select(at => string.Create(CultureInfo.InvariantCulture, $"{NameOf(at)},{AddressOf(at)},Speaker"))
        .Prepend("Name,Email,Role")));

    public string AddressOf(int at) => string.Create(CultureInfo.InvariantCulture, $"speaker{at}.of{Number}@example.org");

    private static string NameOf(int at) => $"{(char)('A' + (at / 26))}nna Bel{(char)('a' + (at % 26))}ko";

    private IEnumerable<string> Lines() =>
        from at in Enumerable.Range(0, Invitations)
        let day = 10 + (at / PerDay)
        let minute = (at % PerDay) * 15
        select string.Create(
            CultureInfo.InvariantCulture,
            $"S{at},2031-03-{day},{8 + (minute / 60):00}:{minute % 60:00},{8 + ((minute + 15) / 60):00}:{(minute + 15) % 60:00},Talk {at},Room {at % 7},{NameOf(at)}");
}
