using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering;

/// <summary>Itineraries as readers give them.</summary>
internal static class Samples
{
    public static readonly DateTimeZone Brussels = DateTimeZoneProviders.Tzdb["Europe/Brussels"];
    public static readonly DateTimeZone LosAngeles = DateTimeZoneProviders.Tzdb["America/Los_Angeles"];
    public static readonly DateTimeZone Phoenix = DateTimeZoneProviders.Tzdb["America/Phoenix"];

    public static Session Session(string title, LocalDate? date, string? start, string? end, DateTimeZone? zone = null) => new()
    {
        Id = SessionId.Derive("sample", title),
        Date = date,
        Start = Clock(start),
        End = Clock(end),
        TimeZone = zone ?? Brussels,
        Title = title,
        Origin = "Programme!A1:F1",
    };

    public static Itinerary Itinerary(params IReadOnlyList<Session> sessions) => new()
    {
        Source = new SourceFile("programme.xlsx", "xlsx", new string('0', 64)),
        Language = Language.English,
        TimeZone = Brussels,
        Legs = [],
        Stops = [],
        Sessions = sessions,
        Findings = [],
    };

    public static AgendaSettings Settings(Audience audience, params IReadOnlyList<Person> people) => new()
    {
        Title = "Space delegation",
        Audience = audience,
        Language = Language.English,
        State = AgendaState.Final,
        Version = 3,
        People = people,
    };

    public static Person Person(string name, bool? mayBeNamed = null, PersonRole? role = null) => new()
    {
        Id = PersonId.Derive("sample", name),
        Name = name,
        MayBeNamed = mayBeNamed,
        Role = role,
    };

    /// <summary>Two legs in two zones, every kind of session, everybody who may and may not be named.</summary>
    public static Itinerary TwoLegs()
    {
        var west = new Leg(LegId.Derive("west"), "Los Angeles", LosAngeles, new LocalDate(2015, 4, 1), new LocalDate(2015, 4, 1));
        var desert = new Leg(LegId.Derive("desert"), "Phoenix", Phoenix, new LocalDate(2015, 4, 2), new LocalDate(2015, 4, 3));
        var works = new Stop(StopId.Derive("works"), "Rocket works, El Segundo")
        {
            Address = "1 Harbour Road, El Segundo",
            Leg = west.Id,
            EntryConditions = "Visitor list with citizenship ten days ahead; passport at the gate; no cameras.",
        };
        var university = new Stop(StopId.Derive("university"), "School of Earth and Space") { Address = "550 Orange Mall, Tempe", Leg = desert.Id };
        var first = new LocalDate(2015, 4, 1);
        return Itinerary(
            Session("Welcome by the consul general", first, "08:30", "09:15", LosAngeles) with { Leg = west.Id, Place = "Consulate, Los Angeles", Hosts = [new Mention { Name = "Consulate General", Organisation = "Consulate General" }] },
            Session("Briefing of the delegation", first, "09:15", "09:45", LosAngeles) with { Leg = west.Id, Place = "Consulate, Los Angeles", Audience = Audience.Delegation, Notes = "Export control rules: what may be asked, what may be said." },
            Session("Tour of the engine hall", first, "10:30", "12:15", LosAngeles) with
            {
                Leg = west.Id,
                Stop = works.Id,
                Place = works.Name,
                Speakers = [new Mention { Name = "Dr. Eva Müller", Function = "Head of propulsion", Organisation = "Rocket works", Email = "eva.mueller@example.org" }, new Mention { Name = "John Field", Function = "Test engineer", Organisation = "Rocket works" }],
                Hosts = [new Mention { Name = "Ana Reyes", Organisation = "Rocket works", Email = "ana.reyes@example.org" }],
                Notes = "Closed shoes; the hall is loud.",
                InternalNotes = "Gift for the hosts is in the second bus.",
            },
            Session("Lunch with suppliers", first, "12:30", null, LosAngeles) with { Leg = west.Id, Place = "The Pier, Manhattan Beach", InferredEnd = new LocalTime(14, 30) },
            Session("Hosts' wash-up", first, "14:30", "15:00", LosAngeles) with { Leg = west.Id, Stop = works.Id, Place = works.Name, Audience = Audience.Host },
            Session("Flight to Phoenix", first, "18:05", "19:30", LosAngeles) with { Leg = west.Id, Place = "LAX, terminal 6", Audience = Audience.Delegation },
            Session("Instruments for small satellites", new LocalDate(2015, 4, 2), "09:00", "10:30", Phoenix) with
            {
                Leg = desert.Id,
                Stop = university.Id,
                Place = university.Name,
                Speakers = [new Mention { Name = "Prof. Lee Ortega", Organisation = "State University" }],
                Hosts = [new Mention { Name = "Maya Begay", Function = "Director", Organisation = "State University" }],
            },
            Session("Talks between companies", new LocalDate(2015, 4, 2), "11:00", "13:00", Phoenix) with { Leg = desert.Id, Stop = university.Id, Place = "Room 3, first floor", Notes = "Twelve tables; the list is handed out at the door." },
            Session("Visit to the observatory", new LocalDate(2015, 4, 2), "15:00", "16:30", Phoenix) with { Leg = desert.Id, Place = "Observatory hill", Cancelled = true },
            Session("Evening reception", new LocalDate(2015, 4, 2), "19:00", "23:30", Phoenix) with { Leg = desert.Id, Place = "Desert Botanical Garden" },
            Session("Departure", new LocalDate(2015, 4, 3), null, null, Phoenix) with { Leg = desert.Id, Audience = Audience.Delegation },
            Session("Follow-up meeting at the air show", null, null, null) with { Place = "Le Bourget" }) with
        {
            Legs = [west, desert],
            Stops = [works, university],
        };
    }

    private static LocalTime? Clock(string? time) =>
        time is null ? null : NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time).Value;
}
