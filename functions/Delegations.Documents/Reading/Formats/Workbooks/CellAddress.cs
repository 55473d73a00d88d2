using System.Buffers.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Reads addresses such as <c>B7</c> and <c>A1:F3</c>, counted from 0.</summary>
internal static class CellAddress
{
    /// <summary>As many rows as a sheet has.</summary>
    public const int Rows = 1_048_576;

    // Three letters are enough for all 16,384 columns.
    private const int MostLetters = 3;

    public static int? Column(ReadOnlySpan<byte> address)
    {
        var column = 0;
        var letters = 0;
        while (letters < address.Length && (address[letters] | 0x20) is >= 'a' and <= 'z' and var letter)
        {
            column = (column * 26) + letter - 'a' + 1;
            if (++letters > MostLetters)
            {
                return null;
            }
        }

        return letters == 0 ? null : column - 1;
    }

    public static int? Row(ReadOnlySpan<byte> address)
    {
        var digits = address[Math.Max(0, address.IndexOfAnyInRange((byte)'0', (byte)'9'))..];
        return Utf8Parser.TryParse(digits, out int row, out var used) && used == digits.Length && row is >= 1 and <= Rows ? row - 1 : null;
    }

    /// <summary>A range of several cells; null for other ranges and for what is none.</summary>
    public static MergedRange? Range(ReadOnlySpan<byte> range)
    {
        var colon = range.IndexOf((byte)':');
        if (colon <= 0 || Column(range[..colon]) is not { } column || Row(range[..colon]) is not { } row
            || Column(range[(colon + 1)..]) is not { } lastColumn || Row(range[(colon + 1)..]) is not { } lastRow)
        {
            return null;
        }

        return lastRow >= row && lastColumn >= column && (lastRow > row || lastColumn > column) ? new MergedRange(row, column, lastRow, lastColumn) : null;
    }
}
