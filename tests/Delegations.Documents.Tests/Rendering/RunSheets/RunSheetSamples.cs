using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;

namespace Delegations.Documents.Tests.Rendering.RunSheets;

/// <summary>Visits whose run sheets and visitor lists tests look at.</summary>
internal static class RunSheetSamples
{
    public static readonly LocalDate Monday = new(2025, 11, 3);

    /// <summary>The stop of <see cref="Samples.TwoLegs"/> that asks for a list with citizenships.</summary>
    public static readonly StopId Works = StopId.Derive("works");

    /// <summary>Its other stop, which asks for nothing.</summary>
    public static readonly StopId University = StopId.Derive("university");

    public static IReadOnlyList<Person> Travellers =>
    [
        Samples.Person("Nora Adams", role: PersonRole.Delegate) with { Organisation = "Copper Fields", Function = "Director", Citizenship = "Belgian" },
        Samples.Person("H.E. Aibek Omarov", role: PersonRole.HeadOfDelegation) with { Organisation = "Ministry", Function = "Deputy minister", Citizenship = "Kazakh" },
        Samples.Person("Émile Petit", role: PersonRole.Delegate) with { Organisation = "Petit & fils" },
        Samples.Person("Irina Kim", role: PersonRole.Interpreter) with { Citizenship = "Uzbek" },
        Samples.Person("Ana Reyes", role: PersonRole.Host) with { Organisation = "Rocket works", Phone = "+1 310 555 01 01", Email = "ana.reyes@example.org", Citizenship = "MARKEDCITIZENSHIP" },
        Samples.Person("Sam Partner", role: PersonRole.Partner),
    ];

    public static AgendaSettings Settings(Audience audience) => Samples.Settings(audience, Travellers) with { Contact = "Jo Laurent, +32 470 12 34 56" };

    /// <summary>Whatever files hold: nothing, too much, at once, markup, other scripts.</summary>
    public static Itinerary Rough()
    {
        const string Markup = "</td></table><script>alert(1)</script> & \"quoted\" ]]>";
        var stop = new Stop(StopId.Derive("rough"), Markup) { Address = Markup, EntryConditions = Markup + "\nVisitor list 10 days ahead." };
        var nameless = new Stop(StopId.Derive("nameless"), "");
        return Samples.Itinerary(
        [
            Samples.Session("", Monday, null, null),
            Samples.Session("", Monday, "09:00", null) with { Id = SessionId.Derive("second"), Stop = nameless.Id },
            Samples.Session(Markup, Monday, "09:00", "08:00") with
            {
                Stop = stop.Id,
                Place = Markup,
                Notes = Markup + "\n\u0001second line",
                InternalNotes = Markup,
                Hosts = [new Mention { Name = Markup, Organisation = Markup }],
                Speakers = [new Mention { Name = "", Organisation = "" }],
            },
            Samples.Session("مرحبا بالوفد 🚀", Monday, "09:00", "12:00") with { Place = "قاعة 1", Hosts = [new Mention { Name = "ليلى حسن" }] },
            Samples.Session("Same title", Monday, "23:30", "01:00") with { EndDate = Monday.PlusDays(1) },
            .. Enumerable.Range(0, 40).Select(number => Samples.Session(FormattableString.Invariant($"Parallel {number}"), Monday.PlusDays(1), "10:00", "11:00")),
            Samples.Session("Undated", null, "10:00", null) with { Stop = stop.Id },
        ]) with
        {
            Stops = [stop, nameless],
        };
    }
}
