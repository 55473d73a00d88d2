namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>The attributes of a start tag, one after the other, as they stand in it.</summary>
internal ref struct MarkupAttributes(ReadOnlySpan<byte> tag)
{
    private ReadOnlySpan<byte> rest = tag;

    /// <summary>The name without its prefix.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    public bool IsPrefixed { get; private set; }

    /// <summary>The value as it stands in the tag, with its references.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <exception cref="InvalidDataException">There is something else than attributes in the tag.</exception>
    public bool MoveNext()
    {
        var left = rest;
        var start = SkipBlanks(left, 0);
        if (start == left.Length)
        {
            return false;
        }

        var (name, nameEnd) = (start, start);
        while (nameEnd < left.Length && left[nameEnd] is > (byte)' ' and not (byte)'=')
        {
            name = left[nameEnd++] == ':' ? nameEnd : name;
        }

        var equals = SkipBlanks(left, nameEnd);
        var quote = SkipBlanks(left, equals + 1);
        if (quote >= left.Length || left[equals] != '=' || name == nameEnd || left[quote] is not ((byte)'"' or (byte)'\''))
        {
            throw new InvalidDataException();
        }

        var length = left[(quote + 1)..].IndexOf(left[quote]);
        if (length < 0)
        {
            throw new InvalidDataException();
        }

        Name = left[name..nameEnd];
        IsPrefixed = name > start || Name.SequenceEqual("xmlns"u8);
        Value = left.Slice(quote + 1, length);
        rest = left[(quote + length + 2)..];
        return true;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> tag, int index)
    {
        while (index < tag.Length && tag[index] <= ' ')
        {
            index++;
        }

        return index;
    }

    /// <summary>The text of an attribute without a prefix; empty where there is none.</summary>
    public static string Find(MarkupReader element, ReadOnlySpan<byte> name)
    {
        var attributes = element.Attributes;
        while (attributes.MoveNext())
        {
            if (!attributes.IsPrefixed && attributes.Name.SequenceEqual(name))
            {
                return MarkupText.Decode(attributes.Value);
            }
        }

        return "";
    }

    /// <summary>Whether an attribute without a prefix says yes.</summary>
    public static bool FindFlag(MarkupReader element, ReadOnlySpan<byte> name) => IsYes(Find(element, name));

    public static bool IsYes(string value) => value is "1" or "true" or "on";
}
