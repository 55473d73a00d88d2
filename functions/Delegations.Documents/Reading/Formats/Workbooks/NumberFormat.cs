namespace Delegations.Documents.Reading.Formats.Workbooks;

/// <summary>What a number in a cell stands for.</summary>
internal enum NumberMeaning
{
    Number,

    /// <summary>A day, a time of day, or both.</summary>
    Moment,

    /// <summary>Hours that may be more than a day has.</summary>
    Elapsed,

    /// <summary>Digits with words or signs among them: 930 shown as 09:30, 2 as Day 2.</summary>
    Digits,
}

/// <summary>What a number format says of the cells that have it: ISO/IEC 29500-1, 18.8.30 and 18.8.31.</summary>
/// <param name="Pattern">Of <see cref="NumberMeaning.Digits"/>: '0' and '#' where digits go; other characters are one higher than they are written.</param>
internal readonly record struct NumberFormat(NumberMeaning Meaning, string Pattern = "")
{
    public static readonly NumberFormat Plain = new(NumberMeaning.Number);

    /// <summary>The formats that have no code in the file. From 27 on they depend on the language, but dates are dates in all of them.</summary>
    public static NumberFormat OfBuiltin(int id) => id switch
    {
        (>= 14 and <= 22) or 45 or 47 or (>= 27 and <= 36) or (>= 50 and <= 58) or (>= 71 and <= 79) or 81 => new(NumberMeaning.Moment),
        46 or 80 => new(NumberMeaning.Elapsed),
        _ => Plain,
    };

    public static NumberFormat OfCode(string code)
    {
        var scan = new NumberFormatScan(code);
        scan.Run();
        return scan switch
        {
            { HasElapsed: true, HasDay: false } => new(NumberMeaning.Elapsed),
            { HasDay: true } or { HasTime: true } => new(NumberMeaning.Moment),
            { IsPattern: true } => new(NumberMeaning.Digits, scan.Pattern),
            _ => Plain,
        };
    }

    /// <summary>The number as the cell shows it.</summary>
    public string Show(long number)
    {
        var digits = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var shown = new System.Text.StringBuilder();
        var left = digits.Length;
        var places = Pattern.Count(sign => sign is '0' or '#');
        foreach (var sign in Pattern)
        {
            if (sign is not ('0' or '#'))
            {
                shown.Append((char)(sign - NumberFormatScan.LiteralShift));
                continue;
            }

            // All digits that have no place of their own stand at the first.
            var here = Math.Max(0, left - --places);
            shown.Append(here == 0 && sign == '0' ? "0" : digits.Substring(digits.Length - left, here));
            left -= here;
        }

        return shown.ToString();
    }
}
