namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What cells that occur again and again in one file were read as.</summary>
internal sealed class Recollection<T>
{
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    public T Of(string text, Func<string, T> read)
    {
        if (!known.TryGetValue(text, out var value))
        {
            known[text] = value = read(text);
        }

        return value;
    }
}
