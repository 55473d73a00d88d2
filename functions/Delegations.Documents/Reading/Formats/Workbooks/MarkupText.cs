using System.Buffers.Text;
using System.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Gathers the pieces of one text as UTF-8, up to a length after which they are dropped.</summary>
internal sealed class MarkupText(int mostBytes)
{
    // Bytes that are no UTF-8 mean a damaged part, not a text with question marks.
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private byte[] bytes = new byte[256];
    private int length;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(0, length);

    /// <summary>Whether there was more than is kept.</summary>
    public bool IsCut { get; private set; }

    public static string Decode(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'&') < 0)
        {
            return Strict.GetString(raw);
        }

        var text = new MarkupText(raw.Length);
        text.Append(raw, isLiteral: false);
        return text.ToString();
    }

    public void Clear() => (length, IsCut) = (0, false);

    public void Append(ReadOnlySpan<byte> raw, bool isLiteral)
    {
        int reference;
        while (!isLiteral && (reference = raw.IndexOf((byte)'&')) >= 0)
        {
            var close = raw[reference..].IndexOf((byte)';');
            if (close < 0)
            {
                throw new InvalidDataException();
            }

            Add(raw[..reference]);
            AddRune(Resolve(raw.Slice(reference + 1, close - 1)));
            raw = raw[(reference + close + 1)..];
        }

        Add(raw);
    }

    public override string ToString() => Strict.GetString(Bytes);

    /// <summary>Only XML's own entities and characters by their number: packages declare none.</summary>
    private static Rune Resolve(ReadOnlySpan<byte> name)
    {
        if (name.Length > 1 && name[0] == '#')
        {
            var isHexadecimal = name[1] is (byte)'x' or (byte)'X';
            var digits = name[(isHexadecimal ? 2 : 1)..];
            return Utf8Parser.TryParse(digits, out uint number, out var used, isHexadecimal ? 'X' : 'D') && used == digits.Length && Rune.IsValid(number)
                ? new Rune(number)
                : throw new InvalidDataException();
        }

        return name switch
        {
            _ when name.SequenceEqual("amp"u8) => new Rune('&'),
            _ when name.SequenceEqual("lt"u8) => new Rune('<'),
            _ when name.SequenceEqual("gt"u8) => new Rune('>'),
            _ when name.SequenceEqual("quot"u8) => new Rune('"'),
            _ when name.SequenceEqual("apos"u8) => new Rune('\''),
            _ => throw new InvalidDataException(),
        };
    }

    private void AddRune(Rune rune)
    {
        Span<byte> encoded = stackalloc byte[4];
        Add(encoded[..rune.EncodeToUtf8(encoded)]);
    }

    private void Add(ReadOnlySpan<byte> added)
    {
        if (IsCut)
        {
            return;
        }

        if (length + added.Length > mostBytes)
        {
            IsCut = true;
            added = added[..WholeCharacters(added, mostBytes - length)];
        }

        if (length + added.Length > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + added.Length));
        }

        added.CopyTo(bytes.AsSpan(length));
        length += added.Length;
    }

    private static int WholeCharacters(ReadOnlySpan<byte> text, int most)
    {
        while (most > 0 && (text[most] & 0xC0) == 0x80)
        {
            most--;
        }

        return most;
    }
}
