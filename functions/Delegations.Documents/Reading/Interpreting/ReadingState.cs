using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What the lines read so far say about those that follow: day, zone, leg, venue.</summary>
internal sealed class ReadingState(ReadOptions options, DateRules rules, FindingsWriter findings)
{
    private readonly List<SessionDraft> drafts = [];
    private readonly HashSet<string> reportedLegs = new(StringComparer.Ordinal);
    private (string Place, string Leg, DateTimeZone Zone)? zoneFromLeg;

    public ReadOptions Options => options;

    public Recollection<IReadOnlyList<Mention>> People { get; } = new();

    public Recollection<IReadOnlyList<string>> Mails { get; } = new();

    public Recollection<DateTimeZone?> Zones { get; } = new();

    public Recollection<string?> StopNames { get; } = new();

    public FindingsWriter Findings => findings;

    public DateRules Rules => rules;

    public IReadOnlyList<SessionDraft> Drafts => drafts;

    public string? Title { get; set; }

    public LocalDate? Day { get; set; } = options.Date;

    public DateTimeZone Zone { get; private set; } = options.DefaultZone;

    /// <summary>Whether a line has named the zone, so that the leg's name need not.</summary>
    public bool HasZone { get; private set; }

    public string? Leg { get; private set; }

    public string? Venue { get; set; }

    /// <summary>Begins a sheet: what another sheet said holds no longer.</summary>
    public void BeginSheet()
    {
        Day = options.Date;
        Zone = options.DefaultZone;
        HasZone = false;
        zoneFromLeg = null;
        Leg = null;
        Venue = null;
    }

    public void SetZone(DateTimeZone zone)
    {
        Zone = zone;
        HasZone = true;
        zoneFromLeg = null;
    }

    /// <summary>Begins a leg; a city that the zone database knows gives its zone, where no line has named one.</summary>
    public void SetLeg(string leg, string place)
    {
        if (string.Equals(Leg, leg, StringComparison.Ordinal))
        {
            return;
        }

        Leg = leg;
        if (!HasZone && ZoneNotation.City(leg) is { } zone)
        {
            zoneFromLeg = zone.Equals(options.DefaultZone) ? null : (place, leg, zone);
            Zone = zone;
        }
    }

    public void Add(SessionDraft draft) => drafts.Add(draft);

    /// <summary>Says once per leg that its name alone gave the zone of a session.</summary>
    public void ReportZoneOfLeg()
    {
        if (zoneFromLeg is { } taken && reportedLegs.Add(taken.Leg))
        {
            findings.ZoneFromLeg(taken.Place, taken.Leg, taken.Zone);
        }
    }

    /// <summary>Takes a date as the day of what follows, and reports what is wrong with it.</summary>
    public LocalDate? Accept(DateReading reading, string text, string place)
    {
        if (reading.IsImpossible)
        {
            findings.DateImpossible(place, text);
        }
        else if (reading.Date is not { } date)
        {
            findings.YearMissing(place, text);
        }
        else
        {
            ReportDoubts(reading, date, text, place);
        }

        return Day = reading.Date;
    }

    /// <summary>The n-th day, counted from the first day that the caller gave.</summary>
    public void SetDayNumber(int number) => Day = options.Date?.PlusDays(number - 1);

    private void ReportDoubts(DateReading reading, LocalDate date, string text, string place)
    {
        if (reading.Other is { } other)
        {
            findings.DateAmbiguous(place, text, date, other);
        }

        if (reading.Weekday is { } weekday && weekday != date.DayOfWeek)
        {
            findings.WeekdayMismatch(place, weekday, date);
        }
    }
}
