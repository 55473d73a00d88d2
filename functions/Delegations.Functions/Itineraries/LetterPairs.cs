namespace Delegations.Itineraries;

/// <summary>The pairs of neighbouring letters of a text, words parted: what makes texts alike whatever the order of their words.</summary>
internal readonly struct LetterPairs
{
    /// <summary>In order, so that two texts are compared in one pass.</summary>
    private readonly int[] pairs;

    private LetterPairs(int[] pairs) => this.pairs = pairs;

    public bool IsEmpty => pairs.Length is 0;

    public static LetterPairs Of(string text)
    {
        var folded = NameKey.Fold(text);
        if (folded.Length is 0)
        {
            return new LetterPairs([]);
        }

        var padded = $" {folded} ";
        int[] found = [.. Enumerable.Range(0, padded.Length - 1).Select(at => (padded[at] << 16) | padded[at + 1])];
        Array.Sort(found);
        return new LetterPairs(found);
    }

    /// <summary>Dice's coefficient, from 0 to 1; two empty texts are the same.</summary>
    public double LikenessTo(LetterPairs other)
    {
        var all = pairs.Length + other.pairs.Length;
        return all is 0 ? 1 : 2.0 * SharedWith(other) / all;
    }

    /// <summary>How much of the shorter text is in the longer one, from 0 to 1; an empty text is in none.</summary>
    public double ContainmentWith(LetterPairs other)
    {
        var shorter = Math.Min(pairs.Length, other.pairs.Length);
        return shorter is 0 ? 0 : (double)SharedWith(other) / shorter;
    }

    private int SharedWith(LetterPairs other)
    {
        ReadOnlySpan<int> mine = pairs;
        ReadOnlySpan<int> theirs = other.pairs;
        var (shared, i, j) = (0, 0, 0);
        while (i < mine.Length && j < theirs.Length)
        {
            var order = mine[i].CompareTo(theirs[j]);
            shared += order is 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
