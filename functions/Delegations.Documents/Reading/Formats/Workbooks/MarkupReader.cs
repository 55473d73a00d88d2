using System.Buffers;
using System.IO.Compression;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>What a <see cref="MarkupReader"/> stands on.</summary>
internal enum MarkupToken
{
    None,
    Element,
    EndElement,
    Text,
}

/// <summary>Reads a package part forward, in its own bytes, holding no more of it than one tag or one piece of text.</summary>
/// <remarks>
/// Own code for speed (figures in the README of Reading) and for memory: a tag or an attribute made to fill it is refused.
/// It knows what packages hold and no more: no declared types (a part with a DOCTYPE is refused), no entities but XML's five
/// and those by number, and names without their namespaces, which differ between strict and transitional files only by
/// their address.
/// </remarks>
internal sealed class MarkupReader(Stream stream) : IDisposable
{
    private const int WindowBytes = 64 * 1024;

    // A tag larger than this is made to fill memory.
    private const int MostTagBytes = 1024 * 1024;

    // Worksheets lie about ten deep.
    private const int MostDepth = 64;

    // The longest reference is "&#1114111;"; a piece of text ends before one that it would tear.
    private const int ReferenceBytes = 16;

    private readonly int[] names = new int[MostDepth];
    private byte[] window = ArrayPool<byte>.Shared.Rent(WindowBytes);
    private int position;
    private int end;
    private int tokenStart;
    private int tokenEnd;
    private int nameStart;
    private int nameEnd;
    private bool closesAtOnce;
    private bool sawRoot;

    public MarkupToken Token { get; private set; }

    /// <summary>Elements around the token, with the one that it begins or ends.</summary>
    public int Depth { get; private set; }

    /// <summary>The element's name without its prefix.</summary>
    public ReadOnlySpan<byte> Name => window.AsSpan(nameStart, nameEnd - nameStart);

    public MarkupAttributes Attributes => new(window.AsSpan(nameEnd, tokenEnd - nameEnd));

    /// <summary>A piece of text as it stands in the part; long texts come in several.</summary>
    public ReadOnlySpan<byte> Text => window.AsSpan(tokenStart, tokenEnd - tokenStart);

    /// <summary>Whether the text stands in a CDATA section, so that an ampersand in it is one.</summary>
    public bool IsLiteral { get; private set; }

    public static MarkupReader Open(ZipArchiveEntry entry) => new(PartEncoding.OpenAsUtf8(entry));

    public bool Is(ReadOnlySpan<byte> name) => Token == MarkupToken.Element && Name.SequenceEqual(name);

    /// <exception cref="InvalidDataException">The part is no well-formed markup.</exception>
    public bool Read()
    {
        if (Token == MarkupToken.EndElement)
        {
            Depth--;
        }

        if (closesAtOnce)
        {
            closesAtOnce = false;
            Token = MarkupToken.EndElement;
            return true;
        }

        while (position < end || Fill())
        {
            if (window[position] == '<' ? ReadMarkup() : ReadText())
            {
                return true;
            }
        }

        Token = MarkupToken.None;
        return Depth == 0 && sawRoot ? false : throw new InvalidDataException();
    }

    /// <summary>Reads on to the next child of the element at this depth; false at its end.</summary>
    public bool ReadChild(int depth)
    {
        while (Read())
        {
            if (Token == MarkupToken.Element && Depth == depth + 1)
            {
                return true;
            }

            if (Token == MarkupToken.EndElement && Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Reads to the end of the element that was just begun.</summary>
    public void Skip()
    {
        var depth = Depth;
        while (!(Token == MarkupToken.EndElement && Depth == depth) && Read())
        {
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(window);
        window = [];
        stream.Dispose();
    }

    private bool ReadMarkup()
    {
        Require(position + 4);
        switch (window[position + 1])
        {
            case (byte)'/':
                ReadEnd();
                return true;
            case (byte)'?':
                SkipPast("?>"u8);
                return false;
            case (byte)'!' when window[position + 2] == '-' && window[position + 3] == '-':
                position += 4;
                SkipPast("-->"u8);
                return false;
            case (byte)'!' when window[position + 2] == '[':
                return ReadLiteral();
            case (byte)'!':
                throw new InvalidDataException();
            default:
                ReadStart();
                return true;
        }
    }

    private void ReadStart()
    {
        var close = FindTagEnd();
        var last = window[close - 1] == '/' ? close - 1 : close;
        SetName(position + 1, last);
        tokenEnd = last;
        position = close + 1;
        if (Depth == 0 && sawRoot)
        {
            throw new InvalidDataException();
        }

        if (Depth == MostDepth)
        {
            throw new UnreadableFileException(FileProblem.TooDeep);
        }

        sawRoot = true;
        names[Depth++] = NameMark();
        closesAtOnce = last < close;
        Token = MarkupToken.Element;
    }

    private void ReadEnd()
    {
        var close = FindTagEnd();
        SetName(position + 2, close);
        position = close + 1;
        if (Depth == 0 || names[Depth - 1] != NameMark())
        {
            throw new InvalidDataException();
        }

        Token = MarkupToken.EndElement;
    }

    private void SetName(int from, int to)
    {
        var tag = window.AsSpan(from, to - from);
        var (start, length) = (0, 0);
        while (length < tag.Length && tag[length] > ' ' && tag[length] != '/')
        {
            start = tag[length++] == ':' ? length : start;
        }

        if (start == length)
        {
            throw new InvalidDataException();
        }

        (nameStart, nameEnd) = (from + start, from + length);
    }

    /// <summary>Tells one element's name from another's without keeping it.</summary>
    private int NameMark() => ((nameEnd - nameStart) << 16) | (window[nameStart] << 8) | window[nameEnd - 1];

    private bool ReadLiteral()
    {
        const int OpeningBytes = 9;
        Require(position + OpeningBytes);
        if (Depth == 0 || !window.AsSpan(position, OpeningBytes).SequenceEqual("<![CDATA["u8))
        {
            throw new InvalidDataException();
        }

        var close = -1;
        while ((close = window.AsSpan(position, end - position).IndexOf("]]>"u8)) < 0)
        {
            RequireMore();
        }

        SetText(position + OpeningBytes, position + close, isLiteral: true);
        position += close + 3;
        return true;
    }

    private bool ReadText()
    {
        var length = window.AsSpan(position, end - position).IndexOf((byte)'<');
        while (length < 0 && end - position < WindowBytes / 2 && Fill())
        {
            length = window.AsSpan(position, end - position).IndexOf((byte)'<');
        }

        length = length < 0 ? PieceLength() : length;
        SetText(position, position + length, isLiteral: false);
        position += length;
        if (Depth == 0 && Text.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
        {
            throw new InvalidDataException();
        }

        return Depth > 0;
    }

    private void SetText(int from, int to, bool isLiteral)
    {
        (tokenStart, tokenEnd, IsLiteral) = (from, to, isLiteral);
        Token = MarkupToken.Text;
    }

    /// <summary>How much of the window can be given on without tearing a character or a reference.</summary>
    private int PieceLength()
    {
        var cut = end;
        var tail = Math.Max(position, end - ReferenceBytes);
        var ampersand = window.AsSpan(tail, end - tail).LastIndexOf((byte)'&');
        if (ampersand >= 0 && tail + ampersand > position)
        {
            cut = tail + ampersand;
        }

        while (cut > position + 1 && (window[cut - 1] & 0xC0) == 0x80)
        {
            cut--;
        }

        return cut - position > 1 && window[cut - 1] >= 0xC0 ? cut - 1 - position : cut - position;
    }

    /// <summary>Where the tag at the position ends; a quoted value may hold what looks like its end.</summary>
    private int FindTagEnd()
    {
        byte quote = 0;
        for (var offset = 1; ; RequireMore())
        {
            var tag = window.AsSpan(position, end - position);
            for (; offset < tag.Length; offset++)
            {
                var value = tag[offset];
                if (quote != 0)
                {
                    quote = value == quote ? (byte)0 : quote;
                }
                else if (value == '>')
                {
                    return position + offset;
                }
                else if (value is (byte)'"' or (byte)'\'')
                {
                    quote = value;
                }
                else if (value == '<')
                {
                    throw new InvalidDataException();
                }
            }
        }
    }

    private void SkipPast(ReadOnlySpan<byte> mark)
    {
        int found;
        while ((found = window.AsSpan(position, end - position).IndexOf(mark)) < 0)
        {
            position = Math.Max(position, end - mark.Length + 1);
            RequireMore();
        }

        position += found + mark.Length;
    }

    private void Require(int to)
    {
        var missing = to - position;
        while (end - position < missing)
        {
            RequireMore();
        }
    }

    private void RequireMore()
    {
        if (!Fill())
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>Brings more of the part into the window; what was read is let go. False at the part's end.</summary>
    private bool Fill()
    {
        if (position > 0)
        {
            window.AsSpan(position, end - position).CopyTo(window);
            end -= position;
            position = 0;
        }

        if (end == window.Length)
        {
            Grow();
        }

        var read = stream.Read(window, end, window.Length - end);
        end += read;
        return read > 0;
    }

    private void Grow()
    {
        if (window.Length >= MostTagBytes)
        {
            throw new UnreadableFileException(FileProblem.Inflated);
        }

        var larger = ArrayPool<byte>.Shared.Rent(window.Length * 2);
        window.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(window);
        window = larger;
    }
}
