using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Reads durations: <c>PT1H30M</c>, <c>P1D</c>, <c>P2W</c> (RFC 5545 3.3.6).</summary>
internal static class CalendarDuration
{
    // No session lasts longer; what does is a slip of the keyboard.
    private const long MostMinutes = 366L * 24 * 60;

    /// <summary>Days and minutes, or null where the value is no duration, or one that leads backwards.</summary>
    public static Period? Read(string value)
    {
        long days = 0, minutes = 0, number = -1;
        var isTime = false;
        foreach (var sign in value.Trim().TrimStart('+').ToUpperInvariant())
        {
            if (char.IsAsciiDigit(sign))
            {
                number = Math.Min((Math.Max(number, 0) * 10) + (sign - '0'), MostMinutes * 60);
                continue;
            }

            switch (sign)
            {
                case 'P' when number < 0:
                    continue;
                case 'T' when number < 0:
                    isTime = true;
                    continue;
                case 'W' when number >= 0:
                    days += number * 7;
                    break;
                case 'D' when number >= 0:
                    days += number;
                    break;
                case 'H' when number >= 0 && isTime:
                    minutes += number * 60;
                    break;
                case 'M' when number >= 0 && isTime:
                    minutes += number;
                    break;
                case 'S' when number >= 0 && isTime:
                    minutes += number / 60;
                    break;
                default:
                    return null;
            }

            number = -1;
        }

        return days + minutes > 0 && (days * 24 * 60) + minutes <= MostMinutes ? new PeriodBuilder { Days = (int)days, Minutes = minutes }.Build() : null;
    }
}
