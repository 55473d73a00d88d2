using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What the lines read so far say about those that follow: day, zone, leg, venue.</summary>
internal sealed partial class ReadingState(ReadOptions options, DateRules rules, FindingsWriter findings)
{
    private const int FirstOwnList = 1_000_000;

    private readonly List<SessionDraft> drafts = [];
    private readonly Recollection<DateReading?> dates = new();
    private readonly Recollection<CellTimes?> times = new();
    private readonly Dictionary<Mention, IReadOnlyList<Mention>> alone = [];
    private readonly Func<string, DateReading?> findDate = text => DateNotation.Find(text, rules);
    private readonly Func<string, CellTimes?> findTimes = text => CellTimes.OfTimeColumn(new SourceCell(text), rules);
    private readonly Dictionary<(int List, string Label), int> listsOfDays = [];
    private bool isDayAnswered = options is { Date: null, FirstDay: not null };
    private int ownLists;
    private int? dayNumber;

    public ReadOptions Options => options;

    public Recollection<IReadOnlyList<Mention>> People { get; } = new();

    public Recollection<IReadOnlyList<Mention>> PeopleLists { get; } = new();

    /// <summary>Columns in which commas part people, by the headings they stand under.</summary>
    public Dictionary<(ColumnMap Map, int Column), bool> ListColumns { get; } = [];

    public Recollection<IReadOnlyList<string>> Mails { get; } = new();

    public Recollection<DateTimeZone?> Zones { get; } = new();

    public Recollection<DateTimeZone?> Cities { get; } = new();

    public Recollection<string?> StopNames { get; } = new();

    public FindingsWriter Findings => findings;

    public DateRules Rules => rules;

    public IReadOnlyList<SessionDraft> Drafts => drafts;

    public string? Title { get; set; }

    /// <summary>A line that names a day and something else, for want of a title.</summary>
    public string? SpareTitle { get; set; }

    public LocalDate? Day
    {
        get;
        set
        {
            field = value;
            DayLabel = null;
            dayNumber = null;
            isDayAnswered = false;
        }
    }

    = options.FirstDay;

    /// <summary>The day as written where only a weekday or a number is, and nothing says which day that is.</summary>
    public string? DayLabel { get; private set; }

    /// <summary>Whether a day was named of which only the year is unknown.</summary>
    public bool HasYearless { get; private set; }

    /// <summary>The first day of a span that a title names: <c>4–6 November 2025</c>.</summary>
    public LocalDate? FirstDay
    {
        get;
        set
        {
            field = value;
            if (dayNumber is { } number)
            {
                // "Day 1" stood above the title that gives the days: as a sheet's name does.
                SetDayNumber(number);
            }
        }
    }

    public string? Venue { get; set; }

    /// <summary>Whether the line of a day named the venue, which then holds for that day only.</summary>
    public bool IsVenueOfDay { get; set; }

    /// <summary>Who organises the visit, where a line of the file says so.</summary>
    public IReadOnlyList<Mention> Organisers { get; private set; } = [];

    /// <summary>Begins a sheet: what another sheet said holds no longer.</summary>
    public void BeginSheet()
    {
        Day = options.FirstDay;
        isDayAnswered = options is { Date: null, FirstDay: not null };
        Zone = options.DefaultZone;
        HasZone = false;
        zoneFromLeg = null;
        legHasZone = false;
        Leg = null;
        Venue = null;
    }

    public void AddOrganisers(string people) => Organisers = [.. Organisers, .. PeopleNotation.Read(people)];

    public void Add(SessionDraft draft)
    {
        if (isDayAnswered && draft.Date is { } first && first == Day)
        {
            findings.FirstDayAnswered(draft.Origin, first);
        }

        drafts.Add(draft.ZoneKnown || !(HasZone || legHasZone || !draft.Zone.Equals(options.DefaultZone)) ? draft : draft with { ZoneKnown = true });
    }

    /// <summary>The first date of a cell; the same days stand in cell after cell.</summary>
    public DateReading? DateIn(string text) => dates.Of(text, findDate);

    /// <summary>What a cell of a column of times says.</summary>
    public CellTimes? TimesIn(SourceCell cell) => cell.Value is null ? times.Of(cell.Text, findTimes) : CellTimes.OfTimeColumn(cell, rules);

    /// <summary>The same people; of one person who stands alone in many sessions one list is kept.</summary>
    public IReadOnlyList<Mention> Shared(IReadOnlyList<Mention> people)
    {
        if (people.Count != 1)
        {
            return people.Count == 0 ? [] : people;
        }

        if (!alone.TryGetValue(people[0], out var known))
        {
            alone[people[0]] = known = [people[0]];
        }

        return known;
    }

    /// <summary>Gives all sessions the same day, where none has one.</summary>
    public void DateAll(LocalDate day)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i] = drafts[i] with { Date = day };
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
            HasYearless = true;
        }
        else
        {
            ReportDoubts(reading, date, text, place);
        }

        return Day = reading.Date;
    }

    /// <summary>The n-th day, counted from the first day that the caller or a title gave.</summary>
    public void SetDayNumber(int number, string? label = null)
    {
        Day = (options.FirstDay ?? FirstDay)?.PlusDays(number - 1);
        DayLabel = Day is null ? label : null;
        dayNumber = Day is null ? number : null;
    }

    /// <summary>The next such weekday, from the day before or from the first on; a label only where none is known.</summary>
    public void SetWeekday(IsoDayOfWeek weekday, string? label = null)
    {
        if ((Day ?? options.FirstDay ?? FirstDay) is { } from)
        {
            Day = from.DayOfWeek == weekday ? from : from.Next(weekday);
        }
        else
        {
            Day = null;
            DayLabel = label;
        }
    }

    /// <summary>The list of sessions that belong together on the present day of a list: others cannot explain their times.</summary>
    public int ListOf(int list)
    {
        if (DayLabel is not { } label)
        {
            return list;
        }

        if (!listsOfDays.TryGetValue((list, label), out var own))
        {
            listsOfDays[(list, label)] = own = NewList();
        }

        return own;
    }

    /// <summary>A list beside those that the file's blocks are numbered by.</summary>
    public int NewList() => FirstOwnList + ownLists++;

    private void ReportDoubts(DateReading reading, LocalDate date, string text, string place)
    {
        if (reading.Other is { } other)
        {
            findings.DateAmbiguous(place, text, date, other);
        }
        else if (reading.Declined is { } declined)
        {
            findings.DateOrderAnswered(place, text, date, declined);
        }

        if (!reading.HasYear && rules.IsYearAnswered)
        {
            findings.YearAnswered(place, text, date);
        }

        if (reading.Weekday is { } weekday && weekday != date.DayOfWeek)
        {
            findings.WeekdayMismatch(place, weekday, date);
        }
    }
}
