namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What cells that occur again and again in one file were read as.</summary>
internal sealed class Recollection<T>
{
    // What a file says more often than this it says anew each time.
    private const int MostKnown = 4_096;

    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T Of(string text, Func<string, T> read)
    {
        if (!known.TryGetValue(text, out var value))
        {
            value = read(text);
            if (known.Count < MostKnown)
            {
                known[text] = value;
            }
        }

        return value;
    }
}
