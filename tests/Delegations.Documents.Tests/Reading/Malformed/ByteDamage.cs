namespace Delegations.Documents.Tests.Reading.Malformed;

/// <summary>What disks, transfers and mail programs do to any file.</summary>
internal static class ByteDamage
{
    private static readonly Func<byte[], Dice, byte[]>[] Ways = [Flip, Truncate, Splice, Zeroes, Remove, Repeat, Prepend, Overwrite];

    public static byte[] Do(byte[] content, Dice dice) => dice.Of(Ways)(content, dice);

    private static byte[] Flip(byte[] content, Dice dice)
    {
        var copy = content.ToArray();
        for (var flips = 1 + dice.Below(20); flips > 0; flips--)
        {
            copy[dice.Below(copy.Length)] ^= (byte)(1 << dice.Below(8));
        }

        return copy;
    }

    private static byte[] Truncate(byte[] content, Dice dice) => content[..dice.Below(content.Length)];

    private static byte[] Splice(byte[] content, Dice dice)
    {
        var other = dice.Of(Seeds.All).Content;
        return [.. content.AsSpan(0, dice.Below(content.Length)), .. other.AsSpan(dice.Below(other.Length))];
    }

    private static byte[] Zeroes(byte[] content, Dice dice) => Insert(content, new byte[1 + dice.Below(64)], dice);

    private static byte[] Remove(byte[] content, Dice dice)
    {
        var from = dice.Below(content.Length);
        return [.. content.AsSpan(0, from), .. content.AsSpan(Math.Min(content.Length, from + 1 + dice.Below(200)))];
    }

    private static byte[] Repeat(byte[] content, Dice dice)
    {
        var from = dice.Below(content.Length);
        return Insert(content, content[from..Math.Min(content.Length, from + 1 + dice.Below(500))], dice);
    }

    private static byte[] Prepend(byte[] content, Dice dice) => [.. dice.Of<byte[]>([[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [.. "PK\u0003\u0004"u8], [.. "%PDF-1.7\n"u8], [.. "\r\n\r\n"u8], dice.Bytes(9)]), .. content];

    private static byte[] Overwrite(byte[] content, Dice dice)
    {
        var copy = content.ToArray();
        var at = dice.Below(copy.Length);
        dice.Bytes(Math.Min(40, copy.Length - at)).CopyTo(copy, at);
        copy[dice.Below(copy.Length)] = dice.Of<byte>([0x00, 0xFF, 0x80, 0xC0, 0x1A, 0x7F]);
        return copy;
    }

    private static byte[] Insert(byte[] content, byte[] added, Dice dice)
    {
        var at = dice.Below(content.Length);
        return [.. content.AsSpan(0, at), .. added, .. content.AsSpan(at)];
    }
}
