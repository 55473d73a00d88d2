using Delegations.Model;

namespace Delegations.Itineraries;

/// <summary>A session and the former one most like it.</summary>
/// <param name="Before">The former session.</param>
/// <param name="After">The session of the new reading.</param>
/// <param name="Likeness">From <see cref="Itineraries.Likeness.Unlike"/> to 1.</param>
internal sealed record LikelyPair(Session Before, Session After, double Likeness)
{
    /// <summary>Whether another pairing would be as good.</summary>
    public bool IsTied { get; init; }

    /// <summary>The other former session of such a pairing; null where the other is a new session.</summary>
    public Session? Rival { get; init; }

    /// <summary>Whether more than the time speaks for it.</summary>
    public required bool IsBorneOut { get; init; }

    public bool IsCertain => Likeness >= Itineraries.Likeness.Certain && IsBorneOut && !IsTied;
}

/// <summary>Compares every former session with every new one, and pairs them off, the most alike first.</summary>
internal sealed class LikenessTable
{
    /// <summary>Comparing more pairs than this would take longer than anybody waits.</summary>
    private const long MostPairs = 16_000_000;

    private readonly IReadOnlyList<SessionTraits> before;
    private readonly IReadOnlyList<SessionTraits> after;
    private readonly List<(int Other, float Likeness)>[] ofBefore;
    private readonly List<(int Other, float Likeness)>[] ofAfter;

    // Settled for certain. Who is only asked about stays a rival of the others.
    private readonly bool[] settledBefore;
    private readonly bool[] settledAfter;

    public LikenessTable(IReadOnlyList<SessionTraits> before, IReadOnlyList<SessionTraits> after)
    {
        (this.before, this.after) = (before, after);
        ofBefore = [.. before.Select(_ => new List<(int, float)>())];
        ofAfter = [.. after.Select(_ => new List<(int, float)>())];
        (settledBefore, settledAfter) = (new bool[before.Count], new bool[after.Count]);
        for (var i = 0; i < before.Count; i++)
        {
            for (var j = 0; j < after.Count; j++)
            {
                if (Likeness.Between(before[i], after[j]) is > 0 and var likeness)
                {
                    ofBefore[i].Add((j, (float)likeness));
                    ofAfter[j].Add((i, (float)likeness));
                }
            }
        }
    }

    public static bool IsTooLarge(int before, int after) => (long)before * after > MostPairs;

    /// <summary>Each session once, with the former one that is left for it.</summary>
    public IEnumerable<LikelyPair> BestPairs()
    {
        var (usedBefore, usedAfter) = (new bool[before.Count], new bool[after.Count]);
        var pairs = from i in Enumerable.Range(0, before.Count)
                    from entry in ofBefore[i]
                    orderby entry.Likeness descending
                    select (Before: i, After: entry.Other, entry.Likeness);
        foreach (var (i, j, likeness) in pairs)
        {
            if (usedBefore[i] || usedAfter[j])
            {
                continue;
            }

            (usedBefore[i], usedAfter[j]) = (true, true);
            var likely = new LikelyPair(before[i].Session, after[j].Session, likeness) { IsBorneOut = Likeness.IsBorneOut(before[i], after[j]) };
            var pair = Compared(likely, i, j);
            (settledBefore[i], settledAfter[j]) = (pair.IsCertain, pair.IsCertain);
            yield return pair;
        }
    }

    /// <summary>The pair, and whether its sessions could as well be paired with others that are not settled.</summary>
    private LikelyPair Compared(LikelyPair pair, int i, int j)
    {
        foreach (var (rival, other) in ofAfter[j])
        {
            if (rival != i && other > pair.Likeness - Likeness.ClearLead && !settledBefore[rival]
                && IsTie(pair.Likeness, other, BestOther(ofBefore[rival], settledAfter, j), i, byBefore: true)
                && !SessionPieces.Are(after[j], before[i], before[rival]))
            {
                return pair with { IsTied = true, Rival = before[rival].Session };
            }
        }

        foreach (var (rival, other) in ofBefore[i])
        {
            if (rival == j || other <= pair.Likeness - Likeness.ClearLead)
            {
                continue;
            }

            var second = BestOther(ofAfter[rival], settledBefore, i);
            if (!settledAfter[rival] && IsTie(pair.Likeness, other, second, j, byBefore: false)
                && !SessionPieces.Are(before[i], after[j], after[rival]))
            {
                return pair with { IsTied = true, Rival = second is { } left ? before[left.Other].Session : null };
            }
        }

        return pair;
    }

    /// <summary>
    /// Whether changing over gives as good a picture: the pair's likeness and that of what the rival would be left with, against the
    /// same crossed over.
    /// </summary>
    private bool IsTie(double likeness, double rivals, (int Other, float Likeness)? left, int mine, bool byBefore)
    {
        var lead = likeness - rivals;
        return left is not { } rest || lead + rest.Likeness - LikenessOf(byBefore, mine, rest.Other) < Likeness.ClearLead;
    }

    /// <summary>How alike this side's session is to what its rival would be left with.</summary>
    private double LikenessOf(bool byBefore, int mine, int other) =>
        (byBefore ? ofBefore : ofAfter)[mine].Find(entry => entry.Other == other).Likeness;

    private static (int Other, float Likeness)? BestOther(List<(int Other, float Likeness)> row, bool[] settled, int except)
    {
        (int Other, float Likeness)? best = null;
        foreach (var entry in row)
        {
            if (entry.Other != except && !settled[entry.Other] && entry.Likeness > (best?.Likeness ?? 0))
            {
                best = entry;
            }
        }

        return best;
    }
}
