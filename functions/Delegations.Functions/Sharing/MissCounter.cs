using System.Net;
using System.Net.Sockets;
using NodaTime;

namespace Delegations.Sharing;

/// <summary>
/// Counts links that open nothing, by who tries them, in this process. Only those are ever refused for their number: whoever has a link that opens is
/// let through, also behind the same address as somebody who guesses.
/// </summary>
internal sealed class MissCounter(SharingOptions options, IClock clock)
{
    /// <summary>Beyond it, those who come new are counted together: a guesser with many addresses costs no memory, and gains nothing by them.</summary>
    private const int MostAddresses = 10_000;

    private const string Others = "others";

    private readonly Lock turn = new();
    private readonly Dictionary<string, Misses> counted = new(StringComparer.Ordinal);

    /// <summary>Counts a miss; after how long to try again where there were too many, else null.</summary>
    public Duration? Count(IPAddress? address)
    {
        var now = clock.GetCurrentInstant();
        lock (turn)
        {
            var who = NameOf(address);
            if (counted.Count >= MostAddresses && !counted.ContainsKey(who))
            {
                Forget(now);
                who = counted.Count >= MostAddresses ? Others : who;
            }

            var misses = counted.TryGetValue(who, out var before) && before.IsCountedAt(now) ? before with { Number = before.Number + 1 } : new Misses(now, 1);
            counted[who] = misses;
            return misses.Number > options.MostMisses ? misses.Begun + SharingOptions.MissWindow - now : null;
        }
    }

    private void Forget(Instant now)
    {
        foreach (var (who, _) in counted.Where(known => !known.Value.IsCountedAt(now)).ToList())
        {
            counted.Remove(who);
        }
    }

    /// <summary>Of IPv6 the network: one subscriber has as many addresses in it as they like.</summary>
    private static string NameOf(IPAddress? address)
    {
        if (address is null)
        {
            return Others;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexStringLower(plain.GetAddressBytes().AsSpan(0, 8)) : plain.ToString();
    }

    private sealed record Misses(Instant Begun, int Number)
    {
        /// <summary>A clock that jumped back must lock nobody out for long.</summary>
        public bool IsCountedAt(Instant now) => Begun <= now && now - Begun < SharingOptions.MissWindow;
    }
}
