using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.Agendas.Exchange;

/// <summary>Agendas that are hard on exchange formats.</summary>
internal static class ExchangeSamples
{
    public static readonly DateTimeZone Tashkent = DateTimeZoneProviders.Tzdb["Asia/Tashkent"];
    public static readonly DateTimeZone Kolkata = DateTimeZoneProviders.Tzdb["Asia/Kolkata"];
    public static readonly DateTimeZone BuenosAires = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];

    /// <summary>What people paste into cells; the second is what is left of it in every format.</summary>
    public static readonly (string Written, string Meant)[] Nasty =
    [
        ("Café 🚀 👩🏽‍🚀 naïve", "Café 🚀 👩🏽‍🚀 naïve"),
        ("زيارة مصنع المحركات", "زيارة مصنع المحركات"),
        ("参观发动机车间", "参观发动机车间"),
        ("<script>alert(\"x\")</script> & 'q' ]]> -- <!-- ", "<script>alert(\"x\")</script> & 'q' ]]> -- <!--"),
        (new string('x', 1_999) + "é", new string('x', 1_999) + "é"),
        ("bell\a, escape\u001b[31m, nul\0, half \ud83d", "bell, escape[31m, nul, half \ufffd"),
        (@"C:\new; a,b; \n", @"C:\new; a,b; \n"),
        ("e" + new string('\u0301', 100), "e" + new string('\u0301', 100)),
    ];

    public static AgendaSettings Settings(Audience audience = Audience.Delegation) => Samples.Settings(audience) with
    {
        Stamp = Instant.FromUtc(2015, 3, 20, 10, 0),
        PublicUrl = "https://visits.example.org/a/2015",
        HomeZone = Samples.Brussels,
        Contact = "Ana Smith, +32 2 555 01 00",
    };

    public static Agenda TwoLegs(Audience audience = Audience.Delegation) => Agenda.From(Positioned(), Settings(audience));

    /// <summary>The two legs with a position, a label and a second language.</summary>
    public static Itinerary Positioned()
    {
        var itinerary = Samples.TwoLegs();
        return itinerary with
        {
            Sessions =
            [
                .. itinerary.Sessions.Select(session => session.Title switch
                {
                    "Tour of the engine hall" => session with { Position = new GeoPoint(33.9164, -118.4041), Handling = Handling.Amber },
                    "Lunch with suppliers" => session with { Wordings = [new Wording(Language.French) { Title = "Déjeuner avec les fournisseurs" }] },
                    _ => session,
                }),
            ],
        };
    }

    /// <summary>A session for each nasty text, as title, place and notes, with line breaks in the notes.</summary>
    public static Agenda NastyTexts() => Agenda.From(
        Samples.Itinerary([.. Nasty.Select((text, index) => Samples.Session(text.Written, new LocalDate(2026, 5, 4).PlusDays(index), "09:00", "10:00") with
        {
            Place = text.Written,
            Notes = $"first\r\n{text.Written}\nlast",
            Speakers = [new Mention { Name = text.Meant }],
        })]),
        Samples.Settings(Audience.Public));

    /// <summary>Places with summer time, without it, with half an hour, on days when clocks change, and over midnight.</summary>
    public static Agenda Zones()
    {
        var days = (LocalDate[])[new(2026, 3, 8), new(2026, 3, 29), new(2026, 7, 15), new(2026, 10, 25), new(2026, 11, 1)];
        var zones = (DateTimeZone[])[Samples.LosAngeles, Samples.Phoenix, Samples.Brussels, Tashkent, Kolkata, BuenosAires];
        var hours = (string[])["01:30", "02:30", "12:00", "23:15"];
        return Agenda.From(
            Samples.Itinerary([.. from day in days from zone in zones from hour in hours select Session(day, zone, hour)]),
            Samples.Settings(Audience.Public));
    }

    /// <summary>Sixty days, a thousand sessions.</summary>
    public static Agenda Long() => Agenda.From(
        Samples.Itinerary([.. Enumerable.Range(0, 1_000).Select(index =>
            Samples.Session(FormattableString.Invariant($"Session {index}"), new LocalDate(2026, 3, 1).PlusDays(index * 60 / 1_000), FormattableString.Invariant($"{8 + (index % 12):00}:00"), null) with
            {
                Place = FormattableString.Invariant($"Room {index % 7}"),
                Speakers = [new Mention { Name = FormattableString.Invariant($"Speaker {index % 50}"), Organisation = "Works" }],
            })]),
        Samples.Settings(Audience.Public));

    private static Session Session(LocalDate day, DateTimeZone zone, string hour)
    {
        // The nights' sessions end after midnight, the others two hours and a half later.
        var (end, endDate) = hour switch
        {
            "01:30" => ("04:00", null),
            "02:30" => ("03:00", null),
            "12:00" => ("14:30", null),
            _ => ("01:45", (LocalDate?)day.PlusDays(1)),
        };
        return Samples.Session(FormattableString.Invariant($"{zone.Id} {day:uuuu-MM-dd} {hour}"), day, hour, end, zone) with { EndDate = endDate, Place = zone.Id };
    }
}
