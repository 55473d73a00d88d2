using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>Itineraries that try a page's layout: what no coordinator would write, and what some do.</summary>
internal static class NastyVisits
{
    private static readonly DateTimeZone Brussels = DateTimeZoneProviders.Tzdb["Europe/Brussels"];
    private static readonly LocalDate First = new(2026, 3, 2);

    /// <summary>Texts without end, in all scripts; sessions of which next to nothing is known; past midnight; cancelled; two at once.</summary>
    public static Itinerary Texts { get; } = Itinerary(
    [
        Session(0, First, 9, 60, "Welcome & <b>coffee</b>") with { Place = "Hall", InternalNotes = "Call https://example.org/" + new string('x', 400), Handling = Handling.AmberStrict },
        Session(1, First, 10, 90, new string('W', 2000)) with { Place = new string('M', 300), Notes = "https://example.org/a/" + new string('y', 1000) },
        Session(2, First, 10, 60, "زيارة مركز الفضاء والاجتماع مع المدير العام") with { Place = "قاعة المؤتمرات الكبرى", Speakers = [new Mention { Name = "د. ليلى حسن", Function = "مديرة" }] },
        Session(3, First, 13, 60, "参观航天中心并与院长会谈：卫星、地面站与培训") with { Place = "第一会议室", Hosts = [new Mention { Name = "王小明", Organisation = "航天中心", Email = "wang@example.org" }] },
        Session(4, First, 15, 45, "🚀🛰️ Demo 👩🏽‍🚀 e\u0301te\u0301") with { Place = "Hall", Cancelled = true },
        Session(5, First, 22, 60, "Night train to Vienna") with { Place = "Gare du Midi / Zuidstation", End = new LocalTime(2, 30), EndDate = First.PlusDays(1) },
        Session(6, First, 8, 60, "") with { Place = "", Start = null, End = null },
        Session(7, First.PlusDays(1), 9, 60, "") with { End = null },
        Session(8, First.PlusDays(1), 9, 60, "Breakfast") with { Place = "" },
        Session(9, null, 9, 60, "Some day") with { Start = null, End = null },
    ]);

    /// <summary>A day of forty sessions at twelve places.</summary>
    public static Itinerary Crowded { get; } = Itinerary(
        [.. Enumerable.Range(0, 40).Select(index => Session(index, First, 8 + (index % 10), 30 + (index % 4 * 15), $"Parallel session {index} on ground stations") with { Place = $"Congress centre, room {(char)('A' + (index % 12))}" })]);

    /// <summary>Sixty days.</summary>
    public static Itinerary Long(int sessionsPerDay) => Itinerary(
        [.. from day in Enumerable.Range(0, 60) from hour in Enumerable.Range(0, sessionsPerDay) select Session((day * 100) + hour, First.PlusDays(day), 7 + (hour % 16), 45, $"Day {day + 1}, session {hour + 1}")]);

    public static AgendaSettings Settings(Audience audience, Language language) => new()
    {
        Title = "Visite de travail",
        Audience = audience,
        Language = language,
        State = AgendaState.Preliminary,
        Version = 7,
        Contact = "permanence 04 00 00 00 00, jour et nuit",
        PublicUrl = "https://visits.example.org/v/1?key=abc",
        Agency = new AgencyLook { Name = "Protocol office", Accent = "#0a7d33", Logo = new AgencyLogo(Pixel, "image/png", 1, 1) },
    };

    /// <summary>The smallest PNG.</summary>
    private static byte[] Pixel => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private static Session Session(int number, LocalDate? date, int hour, int minutes, string title) => new()
    {
        Id = SessionId.Derive("nasty", number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Date = date,
        Start = new LocalTime(hour, 0),
        End = new LocalTime(hour, 0).PlusMinutes(minutes),
        TimeZone = Brussels,
        Title = title,
        Place = "Room " + (number % 3).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Origin = "line 1",
    };

    private static Itinerary Itinerary(IReadOnlyList<Session> sessions) => new()
    {
        Source = new SourceFile("nasty.csv", "csv", new string('0', 64)),
        Language = Language.English,
        TimeZone = Brussels,
        Legs = [],
        Stops = [],
        Sessions = sessions,
        Findings = [],
    };
}
