using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>One reading of a clock in a text: <c>9h30</c>, <c>09.30 Uhr</c>, <c>9 am</c>, <c>0930</c>, or a bare <c>9</c>.</summary>
/// <param name="Hour">As written.</param>
/// <param name="Minute">As written, 0 where none is.</param>
/// <param name="Half">'a' or 'p' where the text says so.</param>
/// <param name="IsCertain">Written so that it can be nothing but a time.</param>
/// <param name="IsCompact">Four digits without a sign between them.</param>
/// <param name="IsPadded">With a leading zero, as a 24-hour clock writes it.</param>
/// <param name="EndIndex">Behind the last sign that belongs to it.</param>
internal readonly record struct ClockMark(int Hour, int Minute, char? Half, bool IsCertain, bool IsCompact, bool IsPadded, int EndIndex)
{
    /// <summary>Whether nothing about it asks for the other half of the day.</summary>
    public bool IsTwelveHour => Half is null && Hour is >= 1 and <= 12;

    /// <summary>The time, or null where there is none such.</summary>
    public LocalTime? ToTime()
    {
        var hour = (Half, Hour) switch
        {
            ('a', 12) => 0,
            ('p', < 12) => Hour + 12,
            (null, 24) when Minute == 0 => 0,
            _ => Hour,
        };

        // "14:00 pm" says the same thing twice; "14:00 am" contradicts itself.
        return hour is >= 0 and <= 23 && Minute is >= 0 and <= 59 && !(Half is 'a' && Hour > 12) && !(Half is not null && Hour == 0) ? new LocalTime(hour, Minute) : null;
    }

    /// <summary>This mark in the half of the day that makes it come before the end.</summary>
    public ClockMark WithHalfBefore(ClockMark end)
    {
        if (Hour is 0 or > 12)
        {
            return this;
        }

        var same = this with { Half = end.Half };
        return same.ToTime() is { } time && end.ToTime() is { } limit && time <= limit ? same : this with { Half = end.Half == 'p' ? 'a' : 'p' };
    }
}
