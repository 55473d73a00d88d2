using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Tells the days of a whole visit, <c>4–6 November 2025</c>, from the day of what follows.</summary>
internal static partial class DateSpan
{
    private const int LongestSpan = 31;

    /// <summary>The first day of the span that a line names, or null where it names a single day or none.</summary>
    public static LocalDate? FirstDay(string text, IReadOnlyList<DateReading> dates)
    {
        if (dates.Count == 2)
        {
            return dates[0].Date is { } first && dates[1].Date is { } second && second > first && Period.DaysBetween(first, second) < LongestSpan ? first : null;
        }

        if (dates.Count != 1 || dates[0].Date is not { } date || DayNumberNotation.Find(text) is not null)
        {
            return null;
        }

        var folded = Words.Fold(text);
        if (NumberBefore().Match(folded[..dates[0].Index]) is { Success: true } before && Number(before) is var day && day > 0 && day < date.Day)
        {
            return new LocalDate(date.Year, date.Month, day);
        }

        return NumberBehind().Match(folded[(dates[0].Index + dates[0].Length)..]) is { Success: true } behind && Number(behind) is var last && last > date.Day && last <= LongestSpan ? date : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\d:.])(?<n>[0-9]{1,2})(st|nd|rd|th|er|\.)?\s*(-|–|—|/|to|au|bis|tot|t/m|until|al|et|en|und|and|e|y|&)\s*([a-z]{2,10}\.?,?\s*)?(the |le |den |dem |de )?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NumberBefore();

    [GeneratedRegex(@"^\s*(-|–|—|to|au|bis|tot|until|and|&)\s*(?<n>[0-9]{1,2})(st|nd|rd|th)?(?![\d:.h])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NumberBehind();
}
