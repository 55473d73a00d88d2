using System.Globalization;
using System.Runtime.InteropServices;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Calendars;

internal enum RecurrenceFrequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// <summary>A weekday of a rule; with an ordinal, the n-th of its month or year, from behind where it is negative.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleDay(int Ordinal, IsoDayOfWeek Day);

/// <summary>A recurrence rule (RFC 5545 3.3.10).</summary>
internal sealed record RecurrenceRule
{
    public required RecurrenceFrequency Frequency { get; init; }
    public int Interval { get; init; } = 1;
    public int? Count { get; init; }
    public CalendarMoment? Until { get; init; }
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;
    public IReadOnlyList<RuleDay> Days { get; init; } = [];
    public IReadOnlyList<int> Months { get; init; } = [];
    public IReadOnlyList<int> MonthDays { get; init; } = [];
    public IReadOnlyList<int> YearDays { get; init; } = [];
    public IReadOnlyList<int> Weeks { get; init; } = [];
    public IReadOnlyList<int> Hours { get; init; } = [];
    public IReadOnlyList<int> Minutes { get; init; } = [];
    public IReadOnlyList<int> Positions { get; init; } = [];

    public bool IsEndless => Count is null && Until is null;

    /// <summary>The rule, or null where it is none of those that a programme may have: by the hour, or not understood.</summary>
    public static RecurrenceRule? Read(string value)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign < 0 || !parts.TryAdd(part[..sign].Trim(), part[(sign + 1)..].Trim()))
            {
                return null;
            }
        }

        try
        {
            return Build(parts);
        }
        catch (FormatException)
        {
            // A part that holds no number, or one beyond what its part may hold.
            return null;
        }
    }

    private static RecurrenceRule? Build(Dictionary<string, string> parts)
    {
        if (FrequencyOf(parts.GetValueOrDefault("FREQ", "")) is not { } frequency || parts.ContainsKey("BYSECOND") && parts["BYSECOND"] is not ("0" or "00"))
        {
            return null;
        }

        var until = parts.TryGetValue("UNTIL", out var end) ? CalendarMoment.Read(end, null) ?? throw new FormatException("UNTIL") : (CalendarMoment?)null;
        return new RecurrenceRule
        {
            Frequency = frequency,
            Interval = Numbers(parts, "INTERVAL", 1, 10_000) is [var interval, ..] ? interval : 1,
            Count = Numbers(parts, "COUNT", 1, int.MaxValue) is [var count, ..] ? count : null,
            Until = until,
            WeekStart = parts.TryGetValue("WKST", out var first) ? DayOf(first) : IsoDayOfWeek.Monday,
            Days = parts.TryGetValue("BYDAY", out var days) ? [.. days.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(ReadDay)] : [],
            Months = Numbers(parts, "BYMONTH", 1, 12),
            MonthDays = Numbers(parts, "BYMONTHDAY", -31, 31),
            YearDays = Numbers(parts, "BYYEARDAY", -366, 366),
            Weeks = Numbers(parts, "BYWEEKNO", -53, 53),
            Hours = Numbers(parts, "BYHOUR", 0, 23),
            Minutes = Numbers(parts, "BYMINUTE", 0, 59),
            Positions = Numbers(parts, "BYSETPOS", -366, 366),
        };
    }

    private static RecurrenceFrequency? FrequencyOf(string text) => text.ToUpperInvariant() switch
    {
        "DAILY" => RecurrenceFrequency.Daily,
        "WEEKLY" => RecurrenceFrequency.Weekly,
        "MONTHLY" => RecurrenceFrequency.Monthly,
        "YEARLY" => RecurrenceFrequency.Yearly,
        _ => null,
    };

    private static RuleDay ReadDay(string text)
    {
        var ordinal = text.Length > 2 ? int.Parse(text[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return ordinal is >= -53 and <= 53 ? new RuleDay(ordinal, DayOf(text[Math.Max(0, text.Length - 2)..])) : throw new FormatException("BYDAY");
    }

    private static IsoDayOfWeek DayOf(string text) => text.ToUpperInvariant() switch
    {
        "MO" => IsoDayOfWeek.Monday,
        "TU" => IsoDayOfWeek.Tuesday,
        "WE" => IsoDayOfWeek.Wednesday,
        "TH" => IsoDayOfWeek.Thursday,
        "FR" => IsoDayOfWeek.Friday,
        "SA" => IsoDayOfWeek.Saturday,
        "SU" => IsoDayOfWeek.Sunday,
        _ => throw new FormatException("weekday"),
    };

    private static List<int> Numbers(Dictionary<string, string> parts, string name, int least, int most)
    {
        var numbers = new List<int>();
        foreach (var part in parts.GetValueOrDefault(name, "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least || number > most || (number == 0 && least < 0))
            {
                throw new FormatException(name);
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
