using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Tests.Reading;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.Agendas.Word;

/// <summary>Agendas for Office documents: real ones, nasty ones, long ones.</summary>
internal static class OfficeSamples
{
    public static readonly string[] Names = ["two legs", "mission-luxembourg-sud-ouest-usa.xlsx", "delegation-asie-centrale.docx", "nasty"];

    public static Itinerary Itinerary(string name) => name switch
    {
        "two legs" => Samples.TwoLegs(),
        "nasty" => Nasty(),
        "sixty days" => Long(days: 60, perDay: 4),
        "thousand" => Long(days: 20, perDay: 50),
        _ => Readings.ReadSample(name),
    };

    public static Agenda Agenda(string name, Language? language = null, Audience audience = Audience.Delegation, Func<AgendaSettings, AgendaSettings>? with = null)
    {
        var settings = Samples.Settings(audience) with { Language = language ?? Language.English, PublicUrl = "https://visits.example.org/a/space", Contact = "Jo Lane, +32 470 00 00 00" };
        return Delegations.Documents.Rendering.Agendas.Agenda.From(Itinerary(name), with?.Invoke(settings) ?? settings);
    }

    /// <summary>Two legs, whose first session is new and whose second was elsewhere and later.</summary>
    public static Agenda WithChanges()
    {
        var now = Agenda("two legs");
        var itinerary = Samples.TwoLegs();
        var before = itinerary with
        {
            Sessions = [itinerary.Sessions[1] with { Start = new LocalTime(9, 30), Place = "Elsewhere" }, .. itinerary.Sessions.Skip(2), Samples.Session("Dinner", new LocalDate(2015, 4, 2), "20:00", "22:00", Samples.Phoenix)],
        };
        var earlier = Delegations.Documents.Rendering.Agendas.Agenda.From(before, Samples.Settings(Audience.Delegation) with { Version = 2 });
        return now with { Changes = AgendaChanges.Between(earlier, now) };
    }

    /// <summary>What no coordinator writes, and some file holds all the same.</summary>
    public static Itinerary Nasty()
    {
        var day = new LocalDate(2031, 5, 1);
        var laboratory = new Stop(StopId.Derive("nasty"), "<i>Labo</i> & Söhne") { Address = "1 <b>Rue</b> \"de\" l'Été, Liège", EntryConditions = "=HYPERLINK(\"http://x\")\n<script>alert(1)</script>" };
        return Samples.Itinerary(
            Samples.Session(string.Join(' ', Enumerable.Repeat("very long title", 145))[..2000].TrimEnd() + "!", day, "08:00", "09:00") with { Place = "Hall" },
            Samples.Session("=1+1", day, "09:00", "09:30") with { Place = "+32 Labs", Notes = "-first line\n@second line\n_x0041_ \u0001\uFFFEend" },
            Samples.Session("👩‍🚀 Rocket 🚀", day, "09:30", "10:00") with { Place = "Zaal “Ω”" },
            Samples.Session("زيارة إلى مركز الفضاء", day, "10:00", "11:00") with { Place = "مركز الفضاء", Speakers = [new Mention { Name = "محمد علي", Organisation = "وكالة الفضاء" }], Notes = "يرجى إحضار جواز السفر." },
            Samples.Session("Встреча с делегацией", day, "11:00", "12:00") with { Place = "Зал 3", Hosts = [new Mention { Name = "Иван Петров", Function = "директор" }] },
            Samples.Session("参观航天中心", day, "13:00", "14:00") with { Place = "北京", Notes = "请携带护照。" },
            Samples.Session("<b>bold</b> <img src=x onerror=alert(1)>", day, "14:00", "15:00") with { Stop = laboratory.Id, Place = laboratory.Name, Notes = "<p>plain</p> text & more" },
            Samples.Session("", day, "15:00", "16:00") with { Place = "Somewhere" },
            Samples.Session("No place, no end", day, "16:00", null),
            Samples.Session("Lower-case notes", day, "17:00", "18:00") with { Notes = "bring your badge\nEva Stein" },
            Samples.Session("Until the next morning", day, "22:00", "02:00") with { EndDate = day.PlusDays(1), Place = "Night club" },
            Samples.Session("No time", day.PlusDays(1), null, null)) with
        {
            Stops = [laboratory],
        };
    }

    private static Itinerary Long(int days, int perDay)
    {
        var first = new LocalDate(2031, 3, 3);
        return Samples.Itinerary(
        [
            .. from day in Enumerable.Range(0, days)
               from number in Enumerable.Range(0, perDay)
               let start = new LocalTime(7, 0).PlusMinutes(number * (840 / perDay))
               select Samples.Session($"Session {number + 1} of day {day + 1}: laboratory visit", first.PlusDays(day), null, null) with
               {
                   Start = start,
                   End = start.PlusMinutes(10),
                   Place = $"Institute {number % 7}, room {number}",
                   Speakers = [new Mention { Name = "Eva Stein", Function = "director", Organisation = $"Institute {number % 7}" }],
                   Hosts = [new Mention { Name = "Tom Baker", Organisation = "Orbit & Sons" }],
                   Notes = number % 3 is 0 ? "Closed shoes; the hall is loud." : "",
               },
        ]);
    }
}
