using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Testing;
using NodaTime;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>The two real visits, read from the files that coordinators would send, with what an agency would set for them.</summary>
internal static class SampleVisits
{
    public static Itinerary CentralAsia { get; } = Read("delegation-asie-centrale.docx");

    public static Itinerary CentralAsiaAmended { get; } = Read("delegation-asie-centrale-v2.xlsx");

    public static Itinerary Luxembourg { get; } = Read("mission-luxembourg-sud-ouest-usa.xlsx");

    public static AgendaSettings OfCentralAsia(Language language) => new()
    {
        Title = "Délégation d’Asie centrale en Wallonie",
        Audience = Audience.Delegation,
        Language = language,
        Translations = SampleTranslations.All,
        HomeZone = DateTimeZoneProviders.Tzdb["Asia/Tashkent"],
        Agency = new AgencyLook { Name = "Bureau des visites", Accent = "#14507a" },
        Contact = "Anne Dubois, +32 470 00 00 00",
        State = AgendaState.Final,
        Version = 2,
        PublicUrl = "https://visites.example.org/v/asie-centrale",
    };

    public static AgendaSettings OfLuxembourg(Language language) => new()
    {
        Title = "Mission économique luxembourgeoise dans le Sud-Ouest des États-Unis",
        Audience = Audience.Delegation,
        Language = language,
        Translations = SampleTranslations.All,
        HomeZone = DateTimeZoneProviders.Tzdb["Europe/Luxembourg"],
        Agency = new AgencyLook { Name = "Bureau des missions", Accent = "#7a2432" },
        Contact = "Claire Weber, +352 00 00 00 00",
        State = AgendaState.Preliminary,
        Version = 4,
        PublicUrl = "https://missions.example.org/usa",
    };

    private static Itinerary Read(string file)
    {
        var content = File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", file));
        return ItineraryReader.Read(content, new ReadOptions { FileName = file, Language = Language.French }) is ItineraryOutcome.Read read
            ? read.Itinerary
            : throw new InvalidOperationException($"{file} was not read.");
    }
}
