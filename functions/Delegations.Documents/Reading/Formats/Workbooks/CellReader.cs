using System.Buffers.Text;
using System.Globalization;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>What a cell holds besides, or instead of, what can be read.</summary>
internal enum CellFault
{
    None,

    /// <summary>A formula whose result was never saved.</summary>
    NotComputed,

    /// <summary>A formula with an error such as #REF! for its result.</summary>
    Error,
}

/// <summary>Reads one cell of a sheet: ISO/IEC 29500-1, 18.3.1.4.</summary>
internal sealed class CellReader(SharedTexts texts, CellStyles styles, SerialNumbers numbers, ReadBudget budget)
{
    private enum Kind
    {
        Number,
        SharedText,
        OwnText,
        FormulaText,
        Flag,
        Error,
        IsoDate,
    }

    private readonly MarkupText value = SharedTexts.NewText(budget);

    /// <summary>The column of the cell last read, counted from 0.</summary>
    public int Column { get; private set; }

    public CellFault Fault { get; private set; }

    /// <summary>Reads the cell that begins here, to its end. A cell that does not say where it stands stands beside the one before.</summary>
    public SourceCell Read(MarkupReader xml, int nextColumn)
    {
        Column = nextColumn;
        Fault = CellFault.None;
        var (kind, style) = ReadAttributes(xml);
        var (hasFormula, hasValue) = (false, false);
        SourceCell? rich = null;
        value.Clear();
        var depth = xml.Depth;
        while (xml.ReadChild(depth))
        {
            if (xml.Is("v"u8))
            {
                hasValue = true;
                SharedTexts.AddText(xml, value);
            }
            else if (xml.Is("is"u8))
            {
                rich = SharedTexts.ReadRich(xml, value, budget);
                value.Clear();
            }
            else
            {
                hasFormula |= xml.Is("f"u8);
                xml.Skip();
            }
        }

        if (rich is { } text && value.Bytes.IsEmpty)
        {
            return text;
        }

        if (value.Bytes.IsEmpty)
        {
            // Excel writes an empty result as a text without characters; tools that compute nothing write no result at all.
            Fault = hasFormula && !(hasValue && kind is Kind.FormulaText) ? CellFault.NotComputed : CellFault.None;
            return default;
        }

        return ReadValue(kind, style);
    }

    private SourceCell ReadValue(Kind kind, int style)
    {
        switch (kind)
        {
            case Kind.SharedText:
                return texts.Use(Integer(value.Bytes), budget);
            case Kind.Flag:
                var flag = value.Bytes is [(byte)'1'] || value.Bytes.SequenceEqual("true"u8);
                return new SourceCell(flag ? "true" : "false", flag);
            case Kind.Error:
                Fault = CellFault.Error;
                return default;
            case Kind.IsoDate:
                return OfIsoDate();
            case Kind.Number when Utf8Parser.TryParse(value.Bytes, out double number, out var used) && used == value.Bytes.Length:
                return numbers.Read(number, styles[style]);
            default:
                return SharedTexts.Finish(value, budget);
        }
    }

    private SourceCell OfIsoDate()
    {
        var text = value.ToString();
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.NoCurrentDateDefault, out var moment)
            ? SerialNumbers.OfMoment(LocalDateTime.FromDateTime(moment))
            : new SourceCell(budget.Clean(text));
    }

    private (Kind Kind, int Style) ReadAttributes(MarkupReader xml)
    {
        var kind = Kind.Number;
        var style = 0;
        var attributes = xml.Attributes;
        while (attributes.MoveNext())
        {
            if (attributes.IsPrefixed || attributes.Name.Length != 1)
            {
                continue;
            }

            switch (attributes.Name[0])
            {
                case (byte)'r':
                    Column = CellAddress.Column(attributes.Value) ?? Column;
                    break;
                case (byte)'s':
                    style = Integer(attributes.Value);
                    break;
                case (byte)'t':
                    kind = KindOf(attributes.Value);
                    break;
                default:
                    break;
            }
        }

        return (kind, style);
    }

    private static Kind KindOf(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'s'] => Kind.SharedText,
        [(byte)'b'] => Kind.Flag,
        [(byte)'e'] => Kind.Error,
        [(byte)'d'] => Kind.IsoDate,
        [(byte)'n'] => Kind.Number,
        _ => type.SequenceEqual("str"u8) ? Kind.FormulaText : Kind.OwnText,
    };

    private static int Integer(ReadOnlySpan<byte> digits) =>
        Utf8Parser.TryParse(digits, out int number, out var used) && used == digits.Length ? number : -1;
}
