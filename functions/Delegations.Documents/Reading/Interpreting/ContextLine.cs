using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads lines that are no sessions, but say something about those that follow: titles, days, zones, legs, venues.</summary>
internal static partial class ContextLine
{
    private const int LongestTitle = 200;

    /// <summary>Reads <c>Fuseau horaire : America/Phoenix</c>, or the same in two cells. False where the label is none of ours.</summary>
    public static bool TryReadLabel(string label, string value, string place, ReadingState state)
    {
        if (value.Length == 0 || HeadingTable.Find(label.TrimEnd(' ', ':')) is not { IsExact: true } heading)
        {
            return false;
        }

        switch (heading.Field)
        {
            case Field.Zone:
                ReadZone(value, place, state);
                break;
            case Field.Leg:
                state.SetLeg(Words.OneLine(value), place);
                break;
            case Field.Place or Field.Stop or Field.Room or Field.Address:
                state.Venue = Words.OneLine(value);
                break;
            case Field.Date:
                ReadDay(value, place, state);
                break;
            case Field.Title or Field.Name when state.Title is not null:
                return false;
            case Field.Title or Field.Name:
                state.Title = Words.OneLine(value);
                break;
            default:
                break;
        }

        return true;
    }

    /// <summary>Reads a line of any kind.</summary>
    public static void Read(string text, string place, ReadingState state)
    {
        if (Label().Match(text) is { Success: true } match && TryReadLabel(match.Groups["label"].Value, match.Groups["value"].Value.Trim(), place, state))
        {
            return;
        }

        if (FindZone(text) is { } zone)
        {
            state.SetZone(zone);
        }

        var isDay = ReadDay(text, place, state);
        if (!isDay && state.Title is null && text.Length <= LongestTitle && TimeNotation.FindAtStart(text) is null)
        {
            state.Title = Words.OneLine(text);
        }
    }

    /// <summary>Takes the day that a line names; two dates are a span and name no day.</summary>
    /// <returns>Whether the line says hardly more than the day.</returns>
    public static bool ReadDay(string text, string place, ReadingState state)
    {
        var dates = DateNotation.FindAll(text, state.Rules);
        if (dates.Count == 1 && text.Length <= LongestTitle)
        {
            var isAlone = IsMostlyDate(text, dates[0]);
            if (isAlone || dates[0] is { HasYear: true, Date: not null })
            {
                state.Accept(dates[0], text.Substring(dates[0].Index, dates[0].Length), place);
            }

            return isAlone;
        }

        if (dates.Count == 0 && DayNumberNotation.Find(text) is { } number)
        {
            state.SetDayNumber(number);
            return true;
        }

        return false;
    }

    private static bool IsMostlyDate(string text, DateReading date)
    {
        var rest = text.Remove(date.Index, date.Length);
        var words = Words.Key(rest).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 2 || words.Count(word => CalendarWords.FullWeekday(word) is null && DayNumberNotation.Find(word) is null) <= 3;
    }

    private static void ReadZone(string value, string place, ReadingState state)
    {
        if (ZoneNotation.Read(value) is { } zone)
        {
            state.SetZone(zone);
        }
        else
        {
            state.Findings.ZoneUnknown(place, value);
        }
    }

    private static NodaTime.DateTimeZone? FindZone(string text)
    {
        if (text.Length > LongestTitle)
        {
            return null;
        }

        return ZoneNotation.FindIn(text, besideTime: TimeNotation.Find(text) is not null);
    }

    [GeneratedRegex(@"^(?<label>[^:\n]{2,40}?)\s*:\s*(?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 2000)]
    private static partial Regex Label();
}
