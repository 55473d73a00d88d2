using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;
using Xunit;

namespace Delegations.Browser.Tests.Agendas;

/// <summary>The pages that every browser test goes through, by name.</summary>
internal static class Pages
{
    private static readonly Dictionary<string, Func<Agenda>> Makers = new(StringComparer.Ordinal)
    {
        ["guests-fr"] = () => Agenda.From(SampleVisits.CentralAsia, SampleVisits.OfCentralAsia(Language.French)),
        ["guests-ru"] = () => Agenda.From(SampleVisits.CentralAsia, SampleVisits.OfCentralAsia(Language.Russian)),
        ["bilingual"] = () => Agenda.From(SampleVisits.CentralAsia, SampleVisits.OfCentralAsia(Language.French) with { Beside = Language.Russian, Audience = Audience.Internal }),
        ["changes"] = Changes,
        ["mission-en"] = () => Agenda.From(SampleVisits.Luxembourg, SampleVisits.OfLuxembourg(Language.English)),
        ["hosts-de"] = () => Agenda.From(SampleVisits.Luxembourg, SampleVisits.OfLuxembourg(Language.German) with { Audience = Audience.Host, Stop = SampleVisits.Luxembourg.Stops[1].Id }),
        ["personal-nl"] = () => Agenda.From(SampleVisits.Luxembourg, SampleVisits.OfLuxembourg(Language.Dutch) with { Person = PersonId.Derive("sample", "nobody"), Members = [] }),
        ["nasty"] = () => Agenda.From(NastyVisits.Texts, NastyVisits.Settings(Audience.Internal, Language.Dutch) with { Title = new string('T', 2000), PublicUrl = "https://example.org/" + new string('z', 250) }),
        ["crowded"] = () => Agenda.From(NastyVisits.Crowded, NastyVisits.Settings(Audience.Public, Language.English) with { HomeZone = NodaTime.DateTimeZoneProviders.Tzdb["Asia/Tokyo"] }),
        ["long"] = () => Agenda.From(NastyVisits.Long(1), NastyVisits.Settings(Audience.Delegation, Language.German)),
        ["empty"] = () => Agenda.From(NastyVisits.Long(0), NastyVisits.Settings(Audience.Public, Language.French) with { Title = "" }),
    };

    public static TheoryData<string> Names => [.. Makers.Keys];

    public static Agenda AgendaOf(string name) => Makers[name]();

    public static Task<string> HtmlAsync(string name) => HtmlAgenda.RenderAsync(AgendaOf(name), TestContext.Current.CancellationToken);

    private static Agenda Changes()
    {
        var settings = SampleVisits.OfCentralAsia(Language.French) with { Audience = Audience.Public };
        var later = Agenda.From(SampleVisits.CentralAsiaAmended, settings);
        return later with { Changes = AgendaChanges.Between(Agenda.From(SampleVisits.CentralAsia, settings with { Version = 1 }), later) };
    }
}
