using System.Text;

namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>Looks through a format code for what its signs mean, leaving out what is quoted.</summary>
internal sealed class NumberFormatScan(string code)
{
    /// <summary>Lifts a literal digit or # in a pattern out of the way of the places for digits.</summary>
    public const int LiteralShift = 0x1000;

    private readonly StringBuilder pattern = new();
    private bool hasOther;
    private bool inFirst = true;

    public bool HasDay { get; private set; }

    public bool HasTime { get; private set; }

    public bool HasElapsed { get; private set; }

    /// <summary>Digits only, with a literal among them or a zero in front.</summary>
    public bool IsPattern => !hasOther && Pattern.AsSpan().IndexOfAny('0', '#') >= 0 && (Pattern.Contains("00", StringComparison.Ordinal) || Pattern.Any(sign => sign >= LiteralShift));

    public string Pattern => pattern.ToString();

    public void Run()
    {
        for (var index = 0; index < code.Length; index++)
        {
            index = code[index] switch
            {
                '"' => Quoted(index, '"'),
                '[' => Bracket(index),
                '\\' or '!' when index + 1 < code.Length => Literal(index + 1),
                '_' or '*' => index + 1,
                _ => Sign(index),
            };
        }
    }

    private int Literal(int index)
    {
        if (inFirst)
        {
            pattern.Append((char)(Math.Min(code[index], (char)0xE000) + LiteralShift));
        }

        return index;
    }

    private int Quoted(int index, char close)
    {
        for (index++; index < code.Length && code[index] != close; index++)
        {
            Literal(index);
        }

        return index;
    }

    /// <summary>Colours, conditions and languages stand in brackets; <c>[h]</c> counts hours beyond a day.</summary>
    private int Bracket(int index)
    {
        var close = code.IndexOf(']', index);
        if (close < 0)
        {
            return code.Length;
        }

        var content = code.AsSpan(index + 1, close - index - 1);
        HasElapsed |= !content.IsEmpty && (content.IndexOfAnyExcept('h', 'H') < 0 || content.IndexOfAnyExcept('m', 'M') < 0 || content.IndexOfAnyExcept('s', 'S') < 0);
        hasOther |= content.StartsWith("$", StringComparison.Ordinal) && !content.StartsWith("$-", StringComparison.Ordinal);
        return close;
    }

    private int Sign(int index)
    {
        if (SkipWord(index) is var after && after > index)
        {
            hasOther = true;
            return after;
        }

        switch (code[index])
        {
            case ';':
                inFirst = false;
                break;
            case 'd' or 'D' or 'y' or 'Y':
                HasDay = true;
                break;
            case 'm' or 'M' or 'h' or 'H' or 's' or 'S':
                HasTime = true;
                break;
            case '0' or '#' or '?':
                AddPlace(code[index] == '0' ? '0' : '#');
                break;
            case ' ' or ':' or '-' or '(' or ')' or '/':
                Literal(index);
                break;
            default:
                hasOther = true;
                break;
        }

        return index;
    }

    private void AddPlace(char place)
    {
        if (inFirst)
        {
            pattern.Append(place);
        }
    }

    /// <summary>Words that look like signs of a date and are none.</summary>
    private int SkipWord(int index)
    {
        foreach (var word in (ReadOnlySpan<string>)["General", "Standard"])
        {
            if (code.AsSpan(index).StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return index + word.Length - 1;
            }
        }

        return index;
    }
}
