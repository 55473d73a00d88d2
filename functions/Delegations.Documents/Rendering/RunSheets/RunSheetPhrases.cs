using System.Globalization;
using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Rendering.RunSheets;

/// <summary>What run sheets say in lines and cells, whatever they are written as.</summary>
internal sealed class RunSheetPhrases(Agenda agenda)
{
    /// <summary>More titles than these beside a session would hide it.</summary>
    private const int MostOverlaps = 2;

    public DocumentWords Words { get; } = DocumentWords.In(agenda.Language);

    /// <summary><c>Final, version 3</c>.</summary>
    public string State => $"{Words.StateOf(agenda.State)}, {Words.Version} {agenda.Version.ToString(CultureInfo.InvariantCulture)}";

    /// <summary><c>TLP:AMBER, only within the organisations that take part</c>.</summary>
    public string Label => $"{agenda.Handling.Label()}, {Words.MeaningOf(agenda.Handling)}";

    /// <summary>What the foot of each page says.</summary>
    public string Foot => $"{Words.RunSheet}, {Title} - {State} - {agenda.Handling.Label()}";

    public string Title => agenda.Title.IsEmpty ? Words.RunSheet : OneLine(agenda.Title.Main);

    /// <summary>A word at the beginning of a line.</summary>
    public string Capital(string word) => word.Length is 0 ? "" : char.ToUpper(word[0], agenda.Language.Culture) + word[1..];

    /// <summary><c>35 min</c>; from two hours on with hours, because so many minutes are not read at a glance: <c>2 h 15</c>.</summary>
    public string Duration(int minutes) => minutes < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{minutes} {Words.Minutes}")
        : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h{(minutes % 60 is 0 ? "" : $" {minutes % 60:00}")}");

    /// <summary><c>Transfer: 45 min</c>.</summary>
    public string Name(RunSheetRow row) => row switch
    {
        RunSheetRow.Transfer { Minutes: { } minutes } => Words.Transfer + Words.Colon + Duration(minutes),
        RunSheetRow.Transfer => Words.Transfer,
        RunSheetRow.Gap gap => Words.Break + Words.Colon + Duration(gap.Minutes),
        RunSheetRow.Arrival => Words.Arrival,
        RunSheetRow.Departure => Words.Departure,
        _ => "",
    };

    public string TitleOf(AgendaSession session) => session.Title.IsEmpty ? Words.Untitled : OneLine(session.Title.Main);

    /// <summary>Place and stop, where the place is a room of it.</summary>
    public string PlaceOf(AgendaSession session) => (session.Place.Main, session.StopName.Main) switch
    {
        ("", "") => session.Address.Length > 0 ? session.Address : Words.PlaceOpen,
        ("", var stop) => OneLine(stop),
        (var place, "") => OneLine(place),
        var (place, stop) => place.Contains(stop, StringComparison.OrdinalIgnoreCase) || stop.Contains(place, StringComparison.OrdinalIgnoreCase)
            ? OneLine(place)
            : $"{OneLine(place)}, {OneLine(stop)}",
    };

    /// <summary><c>Overlap: 09:30 Talks between companies (+3)</c>; empty where there is none.</summary>
    public string OverlapOf(RunSheetRow.Session row)
    {
        if (row.Overlaps.Count is 0)
        {
            return "";
        }

        var named = row.Overlaps.Take(MostOverlaps).Select(other => $"{(other.Start is { } start ? DateWords.Time(start) + " " : "")}{TitleOf(other)}");
        var more = row.Overlaps.Count > MostOverlaps ? string.Create(CultureInfo.InvariantCulture, $" (+{row.Overlaps.Count - MostOverlaps})") : "";
        return Words.Overlap + Words.Colon + string.Join("; ", named) + more;
    }

    /// <summary><c>Test Labs → Orbit School</c>; empty for what is no way.</summary>
    public static string WayOf(RunSheetRow row) => row is RunSheetRow.Transfer way ? $"{OneLine(way.From.Main)} → {OneLine(way.To.Main)}" : "";

    /// <summary>Hours of a row; of a way whose beginning is not known, by when it must be done.</summary>
    public string TimeOf(RunSheetRow row) => (row.Start, row.End) switch
    {
        ({ } start, var end) => Span(start, end),
        (null, { } end) => "→ " + DateWords.Time(end),
        _ => Words.TimeOpen,
    };

    /// <summary>What else is to be said of a session's time: another day's end, another zone, the time at home.</summary>
    public IEnumerable<string> TimesBeside(AgendaSession session) => new[]
    {
        session.EndDate is { } end ? "→ " + DateWords.ShortDay(end, agenda.Language) : "",
        session.Start is not null ? session.OtherZoneName ?? "" : "",
        HomeTime(session),
    }.Where(text => text.Length > 0);

    /// <summary>Who else may see the session; told to coordinators alone.</summary>
    public string AudienceOf(AgendaSession session) => agenda.Audience is Audience.Internal ? Words.For(session.Audience) : "";

    /// <summary>Those of whom anything can be said.</summary>
    public static IReadOnlyList<AgendaPerson> Known(IReadOnlyList<AgendaPerson> persons) => [.. persons.Where(person => person.Name.Length + person.Detail.Length > 0)];

    public static string Of(AgendaPerson person) => person.Detail.Length > 0 ? $"{person.Name}, {person.Detail}" : person.Name;

    /// <summary><c>Visitor list (citizenship)</c>.</summary>
    public string ListAsked(RunSheetDeadline deadline) => deadline.Stop.Rules.Citizenship
        ? $"{Words.VisitorList} ({Words.Citizenship.ToLower(agenda.Language.Culture)})"
        : Words.VisitorList;

    /// <summary>The same moment at home: <c>15:30–17:00, Tashkent time</c>; empty where clocks show the same.</summary>
    public string HomeTime(AgendaSession session) => agenda.HomeZone is { } home && session.HomeStart is { } start
        ? $"{Span(start.TimeOfDay, session.HomeEnd?.TimeOfDay)}, {ZoneWords.Time(home, agenda.Language)}"
        : "";

    /// <summary><c>Tuesday 3 March 2015: 09:00–12:15</c>.</summary>
    public string Of(Presence presence) => DateWords.Day(presence.Date, agenda.Language) + Words.Colon + (presence.Arrival is { } arrival
        ? $"{Words.Arrival} {DateWords.Time(arrival)}, {Words.Departure} {(presence.Departure is { } departure ? DateWords.Time(departure) : "(" + Words.TimeOpen + ")")}"
        : Words.TimeOpen);

    /// <summary><c>Visitor list, due by Monday 2 March 2015</c>.</summary>
    public string DueOf(LocalDate? day) => day is { } known
        ? $"{Words.VisitorList}, {Words.DueBy} {DateWords.Day(known, agenda.Language)}"
        : $"{Words.VisitorList}, {Words.DueUnknown}";

    /// <summary>What a stop asks, each in a few words.</summary>
    public IReadOnlyList<string> Asks(EntryRules rules) =>
    [
        .. rules.VisitorList ? [DueOf(rules.VisitorListDue)] : Array.Empty<string>(),
        .. rules.Papers ? [Words.Papers] : Array.Empty<string>(),
        .. rules.Citizenship ? [Words.Citizenship] : Array.Empty<string>(),
        .. rules.Escort ? [Words.Escort] : Array.Empty<string>(),
        .. rules.NoCameras ? [Words.NoCameras] : Array.Empty<string>(),
    ];

    public static string Span(LocalTime start, LocalTime? end) => end is { } until && until != start ? $"{DateWords.Time(start)}–{DateWords.Time(until)}" : DateWords.Time(start);

    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
