using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Delegations.Model.Ids;

namespace Delegations.Documents.Rendering.Agendas.Exchange;

/// <summary>Identifiers that other programs keep: the same in every version, language, audience and format of an agenda.</summary>
internal static class ExchangeId
{
    private const int MostOnStack = 256;

    /// <summary>Of a session: the UID of calendars, and the guid of schedules.</summary>
    public static Guid Of(SessionId session) => Derive("agenda/", session.Value);

    /// <summary>Of a room, by its name: all that a file knows of it, and all that the identifier can tell.</summary>
    public static Guid OfRoom(string name) => Derive("room/", name);

    /// <summary>Of a person, by the name that is shown.</summary>
    /// <remarks>
    /// Others hash the mail address, so that anybody can try addresses against it; a name tells nobody more than what stands beside it.
    /// Two people of one name are one here: a reader that lists them by name would not tell them apart either.
    /// </remarks>
    public static Guid OfPerson(string name) => Derive("person/", name);

    /// <summary>Of somebody who is not named: nobody may learn who is the same in two sessions.</summary>
    public static Guid OfUnnamed(SessionId session, int position) =>
        Derive("unnamed/", session.Value + position.ToString(CultureInfo.InvariantCulture));

    /// <summary>The head of an identifier as the number that older readers want: 1 to 2³¹ − 1.</summary>
    public static int Number(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return Math.Max(1, (int)(BinaryPrimitives.ReadUInt32BigEndian(bytes) >> 1));
    }

    /// <summary>A number for each, different from all others: where two fall together, the later in the order of identifiers takes the next.</summary>
    public static Dictionary<Guid, int> Numbers(IEnumerable<Guid> ids)
    {
        var taken = new HashSet<int>();
        var numbers = new Dictionary<Guid, int>();
        foreach (var id in ids.Distinct().Order())
        {
            var number = Number(id);
            while (!taken.Add(number))
            {
                number = number == int.MaxValue ? 1 : number + 1;
            }

            numbers.Add(id, number);
        }

        return numbers;
    }

    /// <summary>A UUID of the kind for own rules (RFC 9562 section 5.8).</summary>
    private static Guid Derive(string kind, string name)
    {
        var most = Encoding.UTF8.GetMaxByteCount(kind.Length + name.Length);
        Span<byte> text = most <= MostOnStack ? stackalloc byte[MostOnStack] : new byte[most];
        var length = Encoding.UTF8.GetBytes(kind, text);
        length += Encoding.UTF8.GetBytes(name, text[length..]);
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..length], bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new Guid(bytes[..16], bigEndian: true);
    }
}
