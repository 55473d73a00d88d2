using System.Globalization;
using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>A point in time as programs write it.</summary>
/// <param name="Local">By the clock of the place, or of <paramref name="Offset"/>.</param>
/// <param name="Offset">How far that clock is from Greenwich, where the text says so.</param>
/// <param name="HasTime">Whether it says more than the day.</param>
internal readonly record struct TreeMoment(LocalDateTime Local, Offset? Offset, bool HasTime);

/// <summary>Reads what programs write where coordinators write dates and times: ISO 8601, seconds since 1970, numbers.</summary>
internal static partial class TreeMoments
{
    private const int LongestTime = 80;
    private const long EarliestSeconds = 600_000_000;
    private const long LatestSeconds = 4_000_000_000;

    /// <summary>An ISO date and time, or the seconds or milliseconds since 1970.</summary>
    public static TreeMoment? Read(string text)
    {
        if (text.Length is < 8 or > 60 || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        if (text.Length is >= 9 and <= 13 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var seconds = number > LatestSeconds ? number / 1000 : number;
            return seconds is >= EarliestSeconds and <= LatestSeconds ? new TreeMoment(Instant.FromUnixTimeSeconds(seconds).InUtc().LocalDateTime, NodaTime.Offset.Zero, HasTime: true) : null;
        }

        return Iso().Match(text) is { Success: true } match ? OfMatch(match) : null;
    }

    /// <summary>A number where a time of day is expected: 13, 9.5 (JSON has no 9.30), 930.</summary>
    public static LocalTime? OfNumber(string text)
    {
        if (text.Length > 5 || !text.All(sign => char.IsAsciiDigit(sign) || sign == '.') || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var (hour, fraction) = ((int)number, number - (int)number);
        if (text.Contains('.', StringComparison.Ordinal))
        {
            // 9.5 is half past nine whichever way it is meant; 9.3 was 9.30 before a program dropped the zero.
            var minute = fraction is 0.5m or 0.25m or 0.75m ? (int)(fraction * 60) : (int)Math.Round(fraction * 100);
            return hour <= 23 && minute <= 59 ? new LocalTime(hour, minute) : null;
        }

        return text.Length <= 2 ? (hour <= 23 ? new LocalTime(hour, 0) : null)
            : text.Length <= 4 && hour / 100 <= 23 && hour % 100 <= 59 ? new LocalTime(hour / 100, hour % 100) : null;
    }

    /// <summary>Whether a text under the key of a time is one, and not a name or a date alone.</summary>
    public static bool LooksLikeTime(string text) =>
        text.Length is > 0 and <= LongestTime && text.Any(char.IsAsciiDigit)
        && (Read(text) is { } moment ? moment.HasTime : OfNumber(text) is not null || TimeNotation.Find(WithoutDate(text)) is not null);

    /// <summary>A length as programs write it, in <c>hh:mm</c>, <c>hh:mm:ss</c>, <c>PT1H30M</c>; others are left as they are.</summary>
    public static Duration? ReadDuration(string text)
    {
        if (Period().Match(text) is { Success: true } period && text.Length > 2)
        {
            return Sensible(Duration.FromMinutes(Group(period, "h") * 60L) + Duration.FromMinutes((long)Group(period, "m")));
        }

        return Clock().Match(text) is { Success: true } clock ? Sensible(Duration.FromMinutes(Group(clock, "h") * 60L) + Duration.FromMinutes((long)Group(clock, "m"))) : null;
    }

    private static Duration? Sensible(Duration duration) => duration > Duration.Zero && duration <= Duration.FromDays(2) ? duration : null;

    private static string WithoutDate(string text) =>
        DateNotation.Find(text, new DateRules(DateOrder.DayFirst, 2000)) is { } date ? text.Remove(date.Index, date.Length) : text;

    private static TreeMoment? OfMatch(Match match)
    {
        var (year, month, day) = (Group(match, "y"), Group(match, "mo"), Group(match, "d"));
        var (hour, minute) = (Group(match, "h"), Group(match, "m"));
        if (month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 24 || minute > 59)
        {
            return null;
        }

        var date = new LocalDate(year, month, day);
        var local = hour == 24 ? date.PlusDays(1).AtMidnight() : date.At(new LocalTime(hour, minute));
        return new TreeMoment(local, OffsetOf(match), match.Groups["h"].Success);
    }

    private static Offset? OffsetOf(Match match)
    {
        if (match.Groups["z"].Success)
        {
            return NodaTime.Offset.Zero;
        }

        if (!match.Groups["oh"].Success)
        {
            return null;
        }

        var minutes = (Group(match, "oh") * 60) + Group(match, "om");
        return minutes <= 14 * 60 ? NodaTime.Offset.FromSeconds(minutes * 60 * (match.Groups["sign"].ValueSpan[0] == '-' ? -1 : 1)) : null;
    }

    private static int Group(Match match, string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<y>(19|20)[0-9]{2})-?(?<mo>[0-9]{1,2})-?(?<d>[0-9]{1,2})([T ]\s*(?<h>[0-9]{1,2}):?(?<m>[0-9]{2})(:?[0-9]{2}([.,][0-9]{1,9})?)?\s*((?<z>Z|UTC|GMT)|(?<sign>[+\-])(?<oh>[0-9]{2}):?(?<om>[0-9]{2})?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^P?T?((?<h>[0-9]{1,2})H)?((?<m>[0-9]{1,4})M)?([0-9]{1,5}S)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2}):(?<m>[0-5][0-9])(:[0-5][0-9])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Clock();
}
