using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads lines that are no sessions, but say something about those that follow: titles, days, zones, legs, venues.</summary>
internal static partial class ContextLine
{
    private const int LongestTitle = 200;

    private static readonly HashSet<string> Attendance = new(
        ["attendees", "attending", "participants", "present", "apologies", "invitees", "presents", "excuses", "teilnehmer", "teilnehmende", "anwesend", "entschuldigt", "deelnemers", "aanwezig", "aanwezigen", "verontschuldigd", "asistentes", "participantes", "partecipanti", "presenti"],
        StringComparer.Ordinal);

    /// <summary>Reads <c>Fuseau horaire : America/Phoenix</c>, or the same in two cells. False where the label is none of ours.</summary>
    public static bool TryReadLabel(string label, string value, string place, ReadingState state)
    {
        if (value.Length > 0 && DocumentWords.IsVisitLabel(label))
        {
            state.Title ??= Words.OneLine(state.TakeHandling(value, place));
            return true;
        }

        if (value.Length > 0 && OrganiserLabel.IsLabel(label))
        {
            state.AddOrganisers(value);
            return true;
        }

        // A way to somewhere is no head of the file: the line is left to whoever reads the others.
        if (value.Length == 0 || HeadingTable.Find(label.TrimEnd(' ', ':')) is not { IsExact: true } heading || heading.Field is Field.Transfer or Field.Coordinates)
        {
            return false;
        }

        if (heading.Field is Field.Handling)
        {
            return TryReadHandling(label, value, place, state);
        }

        value = state.TakeHandling(value, place);
        switch (heading.Field)
        {
            case Field.Zone:
                ReadZone(value, place, state);
                break;
            case Field.Leg:
                state.SetLeg(Words.OneLine(value), place);
                break;
            case Field.Place or Field.Stop or Field.Room or Field.Address:
                state.Venue = OnlinePlace.Find(value) ?? Words.OneLine(value);
                break;
            case Field.Date:
                ReadDay(value, place, state);
                break;
            case Field.Title or Field.Name when state.Title is not null || state.Drafts.Count > 0:
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
        if (text.Contains('\n', StringComparison.Ordinal) && text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 and < 12 } lines && lines.Any(line => IsDay(line, state)))
        {
            foreach (var line in lines)
            {
                Read(line, place, state);
            }

            return;
        }

        text = state.TakeHandling(text, place);
        if (text.Length == 0)
        {
            return;
        }

        if (Label().Match(text) is { Success: true } match && (Attendance.Contains(Words.Key(match.Groups["label"].Value)) || TryReadLabel(match.Groups["label"].Value, match.Groups["value"].Value.Trim(), place, state)))
        {
            return;
        }

        if (FindZone(text) is { } zone)
        {
            state.SetZone(zone);
        }

        var isDay = ReadDay(text, place, state);
        var venue = VenueLine.Find(text, isDay, state);
        state.Venue = venue ?? state.Venue;
        if (state is { Title: null, Drafts.Count: 0 } && text.Length <= LongestTitle && TimeNotation.FindAtStart(text) is null && !DocumentWords.IsContact(text))
        {
            ReadTitle(text, isDay, isVenue: venue is not null && !isDay, state);
        }
    }

    private static void ReadTitle(string text, bool isDay, bool isVenue, ReadingState state)
    {
        if (text.EndsWith('.') && text.Count(sign => sign == ' ') > 5)
        {
            return; // a sentence to the reader
        }

        if (isDay ? text.Count(sign => sign == ' ') > 2 && !IsDayOnly(text, state) : DocumentWords.IsGeneric(text))
        {
            state.SpareTitle ??= Words.OneLine(text).TrimEnd(':');
        }
        else if (!isDay && !isVenue)
        {
            state.Title = Words.OneLine(text);
        }
    }

    /// <summary>Whether a line says hardly more than which day follows; it changes nothing.</summary>
    public static bool IsDay(string text, ReadingState state)
    {
        if (text.Length > LongestTitle)
        {
            return false;
        }

        var dates = Dates(text, state);
        return dates.Count == 1 ? IsMostlyDate(text, dates[0]) : dates.Count == 0 && (DayNumberNotation.Find(text) is not null || LoneWeekday(text) is not null);
    }

    /// <summary>Takes the day that a line names; two dates are a span and name no day.</summary>
    /// <returns>Whether the line says hardly more than the day.</returns>
    public static bool ReadDay(string text, string place, ReadingState state)
    {
        var dates = Dates(text, state);
        if (DateSpan.FirstDay(text, dates) is { } first)
        {
            state.FirstDay ??= first;
            return dates.Count == 1 && IsMostlyDate(text, dates[0]);
        }

        if (dates.Count == 1 && text.Length <= LongestTitle)
        {
            var isAlone = IsMostlyDate(text, dates[0]);
            if (isAlone || dates[0] is { HasYear: true, Date: not null })
            {
                // "Study visit from 3 November 2025" above "Day 1"; a draft's own date says nothing of the visit.
                state.FirstDay ??= state.Drafts.Count == 0 && dates[0].HasYear && !OfTheFile().IsMatch(Words.Fold(text)) ? dates[0].Date : null;
                state.Accept(dates[0], text.Substring(dates[0].Index, dates[0].Length), place);
            }

            return isAlone;
        }

        if (dates.Count == 0 && DayNumberNotation.Find(text) is { } number)
        {
            state.SetDayNumber(number);
            return true;
        }

        if (dates.Count == 0 && LoneWeekday(text) is { } weekday)
        {
            state.SetWeekday(weekday);
            return true;
        }

        return false;
    }

    /// <summary>The days that a line names; "5 juin 2025 / 5 juni 2025" is one, in two languages.</summary>
    private static IReadOnlyList<DateReading> Dates(string text, ReadingState state)
    {
        var dates = DateNotation.FindAll(text, state.Rules);
        return dates.Count == 2 && dates[0].Date is { } day && dates[1].Date == day ? [dates[0]] : dates;
    }

    /// <summary>"Tuesday", "Mardi matin": the day is that of the days named before.</summary>
    private static NodaTime.IsoDayOfWeek? LoneWeekday(string text)
    {
        var words = text.Length > 40 ? [] : Words.Key(text).Split(' ');
        return words.Length is 1 or 2 ? CalendarWords.FullWeekday(words[0]) : null;
    }

    /// <summary>"Visit, 5 May 2025" is a title too; "Monday 5 May 2025" is not.</summary>
    private static bool IsDayOnly(string text, ReadingState state) =>
        DateNotation.Find(text, state.Rules) is not { } date
        || Words.Key(text.Remove(date.Index, date.Length)).Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => word.Length < 4 || CalendarWords.FullWeekday(word) is not null);

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
        else if (state.Findings.Answers.ZoneOf(value) is { } answered)
        {
            state.SetZone(answered);
            state.Findings.ZoneAnswered(place, value, answered);
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

    [GeneratedRegex(@"\b(version|draft|stand|status|as of|updated?|printed|mise a jour|version du|etat au|bijgewerkt|afgedrukt|entwurf|aktualisiert|provisoire)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OfTheFile();

    [GeneratedRegex(@"^(?<label>[^:\n]{2,40}?)\s*:\s*(?<value>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 2000)]
    private static partial Regex Label();
}
