using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Functions.Tests.Itineraries.Corrections;

/// <summary>An itinerary of all that a workbook may find hard to say.</summary>
internal static class NastyItinerary
{
    private static readonly LocalDate Day = new(2031, 3, 29);
    private static readonly DateTimeZone Brussels = Zone("Europe/Brussels");
    private static readonly DateTimeZone Phoenix = Zone("America/Phoenix");

    private static readonly Leg Home = new(LegId.Derive("home"), "Brussels", Brussels, Day, Day);
    private static readonly Leg Away = new(LegId.Derive("away"), "Desert", Phoenix, Day, Day);

    private static readonly Stop Tower = new(StopId.Derive("tower"), "Tower") { Address = "1 High Street, Brussels", EntryConditions = "List of visitors two working days ahead.\nPassport.", Leg = Home.Id };
    private static readonly Stop House = new(StopId.Derive("house"), "Export House") { Address = "2 Low Street", EntryConditions = "No cameras", Leg = Home.Id };

    public static Itinerary Whole { get; } = new()
    {
        Source = new SourceFile("nasty.docx", "docx", new string('0', 64)),
        Title = "=Mission & <b>co</b>, 3 – 5 April 2031",
        Language = Language.French,
        TimeZone = Brussels,
        Handling = Handling.Amber,
        Legs = [Home, Away],
        Stops = [Tower, House],
        Sessions = SessionSequence.Of(
        [
            Session("undated") with { Date = null, Start = null, Title = "To be fixed" },
            Session("night") with { Start = new LocalTime(22, 0), End = new LocalTime(1, 30), EndDate = Day.PlusDays(1), Title = "Night walk" },
            Session("flight") with { Start = new LocalTime(10, 0), End = new LocalTime(9, 0), EndDate = Day.PlusDays(2), TimeZone = Phoenix, Leg = Away.Id, Title = "Flight, 2 nights" },
            Session("open") with { Start = new LocalTime(8, 15), Title = "Open end" },
            Session("seconds") with { Start = new LocalTime(9, 0, 30), End = new LocalTime(9, 45, 15), Title = "Launch at 09:00:30" },
            Session("cancelled") with { Start = new LocalTime(11, 0), End = new LocalTime(12, 0), Cancelled = true, Title = "Cancelled talk" },
            Session("hosted") with { Start = new LocalTime(12, 0), Stop = House.Id, Place = "", Hosts = [Person("Ann Hill", "Export House", null, "ann.hill@example.org")], Title = "Lunch" },
            Session("people") with
            {
                Start = new LocalTime(14, 0),
                End = new LocalTime(15, 0),
                Title = "Opening Session",
                Reference = "A-4",
                Place = "Tower – salle Europe (3e étage)",
                Position = new GeoPoint(50.8466, -4.35),
                Audience = Audience.Host,
                Handling = Handling.Red,
                Notes = "-first line\n=second line\n@third",
                InternalNotes = "Interne : code 12",
                Speakers =
                [
                    Person("Dr. Eva Stein", "Space Centre (ESC)", "astronaut", "eva.stein@example.org"),
                    Person("A, B and C", null, null, null),
                    Person("Tom Baker / Jo Lane", "Orbit & Sons; Ltd", null, null),
                    Person("someone@example.org", null, null, "someone@example.org"),
                ],
                Wordings = [new Wording(Language.English) { Title = "Opening", Place = "Tower, Europe room", Notes = "line\nline" }, new Wording(Language.Russian) { Title = "Открытие" }],
            },
            Session("internal") with { Start = new LocalTime(16, 0), Title = "Interne : débriefing", InternalNotes = "Interne : non transmis", Audience = Audience.Internal },
            Session("word") with { Start = new LocalTime(17, 0), Title = "Data &amp; <more>", Notes = "Interne ou non ?\n\nCancelled visa" },
            Session("nowhere") with { Start = new LocalTime(18, 0), Title = "Total", Stop = null, Leg = null, Place = "" },
            Session("twin") with { Start = new LocalTime(18, 0), Title = "Total", Stop = null, Leg = null, Place = "" },
        ]),
        Findings = [],
    };

    public static SessionId Id(string name) => SessionId.Derive("nasty", name);

    private static Session Session(string name) => new()
    {
        Id = Id(name),
        Date = Day,
        TimeZone = Brussels,
        Title = name,
        Place = "Tower",
        Stop = Tower.Id,
        Leg = Home.Id,
        Origin = $"table 1, row {name.Length}",
    };

    private static Mention Person(string name, string? organisation, string? function, string? mail) =>
        new() { Name = name, Organisation = organisation, Function = function, Email = mail };

    private static DateTimeZone Zone(string id) => DateTimeZoneProviders.Tzdb[id];
}
