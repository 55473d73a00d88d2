using System.Buffers;
using System.Text;

namespace Delegations.Documents.Reading.Formats;

/// <summary>
/// Parts text into rows and fields, lenient as spreadsheets are: blanks before a quotation mark, quotation marks inside a field,
/// text behind a closing one. Reads piece by piece and keeps no more of a field than is asked for.
/// </summary>
internal sealed class DelimitedFields(TextReader reader, char delimiter, int mostCharacters)
{
    private const int BufferCharacters = 32 * 1024;
    // Lines that a lone quotation mark may have swallowed and that are read again.
    private const int MostRaw = 1024 * 1024;
    private const char Quote = '"';
    private const int EndOfText = -1;

    private readonly SearchValues<char> unquotedStops = SearchValues.Create([delimiter, '\n', '\r', '\0']);
    private readonly SearchValues<char> quotedStops = SearchValues.Create([Quote, '\n', '\r', '\0']);
    private char[] buffer = new char[BufferCharacters];
    private readonly StringBuilder field = new();
    private readonly StringBuilder raw = new();
    private int position;
    private int length;
    private int loaded;
    private int line = 1;

    /// <summary>The line on which the row just read begins.</summary>
    public int LineNumber { get; private set; }

    /// <summary>How many fields began with a quotation mark that nothing closes.</summary>
    public int LoneQuotes { get; private set; }

    /// <summary>Reads the next row. False at the end of the text.</summary>
    public bool TryReadRow(List<string> fields)
    {
        fields.Clear();
        if (Peek() == EndOfText)
        {
            return false;
        }

        LineNumber = line;
        while (true)
        {
            fields.Add(ReadField());
            var next = Peek();
            if (next != delimiter)
            {
                SkipLineEnd();
                return true;
            }

            position++;
        }
    }

    private string ReadField()
    {
        field.Clear();
        SkipBlanks();
        if (Peek() != Quote)
        {
            ReadUnquoted();
            return field.Length == 0 ? "" : field.ToString();
        }

        position++;
        var (begun, start, loads) = (line, position, loaded);
        if (TryReadQuoted())
        {
            ReadUnquoted();
            return field.ToString();
        }

        // What was taken for the inside of a field is read again as rows of their own; the mark stays where others follow it.
        field.Clear().Append(Quote);
        line = begun;
        PutBack(start, loads);
        ReadUnquoted();
        var text = field.ToString();
        var isLone = text.LastIndexOf(Quote) == 0;
        LoneQuotes += isLone ? 1 : 0;
        return isLone ? text[1..] : text;
    }

    /// <summary>
    /// Reads up to the closing quotation mark; two of them are one that belongs to the text. False where the mark that opened
    /// the field is a lone one: it has swallowed lines up to the mark that opens another field, or up to the end.
    /// </summary>
    private bool TryReadQuoted()
    {
        raw.Clear();
        var begun = line;
        while (Fill())
        {
            TakeUntil(quotedStops, raw);
            if (position == length)
            {
                continue;
            }

            var sign = buffer[position++];
            var next = sign == '\0' ? '\0' : Peek();
            KeepRaw(sign);
            if (sign == Quote && next != Quote && IsAtFieldEnd())
            {
                return true;
            }

            if (sign == Quote && next == Quote)
            {
                position++;
                KeepRaw(Quote);
            }
            else if (sign == Quote && line > begun && raw.Length < MostRaw)
            {
                return false;
            }

            line += sign == '\n' || (sign == '\r' && next != '\n') ? 1 : 0;
            Append(sign);
        }

        return raw.Length >= MostRaw;
    }

    /// <summary>Whether nothing but blanks stands before the next field or line.</summary>
    private bool IsAtFieldEnd()
    {
        var next = position;
        while (next < length && buffer[next] is ' ' or '\t' && buffer[next] != delimiter)
        {
            next++;
        }

        return next >= length || buffer[next] == delimiter || buffer[next] is '\n' or '\r';
    }

    private void KeepRaw(char sign)
    {
        if (raw.Length < MostRaw)
        {
            raw.Append(sign);
        }
    }

    private void PutBack(int start, int loads)
    {
        if (loads == loaded)
        {
            position = start;
            return;
        }

        var rest = buffer.AsSpan(position, length - position);
        var whole = new char[raw.Length + rest.Length];
        raw.CopyTo(0, whole, raw.Length);
        rest.CopyTo(whole.AsSpan(raw.Length));
        (buffer, position, length) = (whole, 0, whole.Length);
    }

    private void ReadUnquoted()
    {
        while (Fill())
        {
            TakeUntil(unquotedStops, null);
            if (position < length && buffer[position] != '\0')
            {
                return;
            }

            position += position < length ? 1 : 0;
        }
    }

    private void TakeUntil(SearchValues<char> stops, StringBuilder? copy)
    {
        var rest = buffer.AsSpan(position, length - position);
        var stop = rest.IndexOfAny(stops);
        var taken = stop < 0 ? rest : rest[..stop];
        position += taken.Length;
        copy?.Append(taken[..Math.Min(taken.Length, Math.Max(0, MostRaw - copy.Length))]);

        // One more than is asked for, so that it shows that there was more.
        field.Append(taken[..Math.Min(taken.Length, Math.Max(0, mostCharacters + 1 - field.Length))]);
    }

    private void Append(char sign)
    {
        if (sign != '\0' && field.Length <= mostCharacters)
        {
            field.Append(sign);
        }
    }

    private void SkipBlanks()
    {
        while (Peek() is var sign && sign != delimiter && sign is ' ' or '\t' or '\uFEFF' or '\u00A0')
        {
            position++;
        }
    }

    private void SkipLineEnd()
    {
        if (Peek() == '\r')
        {
            position++;
            line += Peek() == '\n' ? 0 : 1;
        }

        if (Peek() == '\n')
        {
            position++;
            line++;
        }
    }

    private int Peek() => Fill() ? buffer[position] : EndOfText;

    private bool Fill()
    {
        if (position < length)
        {
            return true;
        }

        position = 0;
        loaded++;
        buffer = buffer.Length == BufferCharacters ? buffer : new char[BufferCharacters];
        length = reader.Read(buffer, 0, buffer.Length);
        return length > 0;
    }
}
