namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>Chance that comes out the same for the same number, so that a bad file can be made again.</summary>
internal sealed class Dice(int number)
{
    private readonly Random random = new(unchecked((number * 7919) + 17));

    public int Below(int count) => random.Next(Math.Max(1, count));

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
