using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Delegations.Documents.Reading.Notations;

/// <summary>Reads <c>20</c> (minutes), <c>45 min</c>, <c>1h30</c>, <c>1:30</c>, <c>2 Std.</c></summary>
internal static partial class DurationNotation
{
    public static Duration? Read(string text, object? value) => value switch
    {
        Duration duration => Sensible(duration),
        LocalTime time => Sensible(Duration.FromMinutes((time.Hour * 60) + time.Minute)),
        double number when number is > 0 and < 1 => Sensible(Duration.FromMinutes((long)Math.Round(number * 24 * 60))),
        double number => Sensible(Duration.FromMinutes(number)),
        _ => ReadText(text),
    };

    private static Duration? ReadText(string text)
    {
        var folded = Words.Fold(text).Trim();
        if (HoursAndMinutes().Match(folded) is { Success: true } clock)
        {
            return Sensible(Duration.FromMinutes((60 * Number(clock, "h")) + Number(clock, "m")));
        }

        return Minutes().Match(folded) is { Success: true } plain ? Sensible(Duration.FromMinutes(Number(plain, "m"))) : null;
    }

    private static Duration? Sensible(Duration duration) => duration > Duration.Zero && duration <= Duration.FromDays(2) ? duration : null;

    private static double Number(Match match, string name) =>
        match.Groups[name].Success ? double.Parse(match.Groups[name].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<h>[0-9]{1,2}([.,][0-9])?)\s*(:|h|u|std|stunden?|heures?|uur|uren|hours?|hrs?|horas?|ore|ora)\.?\s*((?<m>[0-5]?[0-9])\s*(m|min|minutes|minuten|minutos|minuti)?\.?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HoursAndMinutes();

    [GeneratedRegex(@"^(?<m>[0-9]{1,4})\s*('|’|′|m|min|mins|minutes|minuten|minute|minutos|minuti|minuut)?\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Minutes();
}
