using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Xunit;

namespace Delegations.Documents.Tests.Rendering.Leaks;

/// <summary>Puts a mark in every field that some reader must not see and looks for it in everything that reader gets.</summary>
public sealed class LeakTests(ITestOutputHelper output)
{
    private static readonly PlantedVisit Visit = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, Language> All =>
        [.. from reader in Readers().Keys from language in Language.OfDocuments select new TheoryDataRow<string, Language>(reader, language)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_meant_for_others_is_in_what_a_reader_gets(string reader, Language language)
    {
        var outputs = await OutputsAsync(reader, language);
        var forbidden = Visit.Marks.Where(mark => !mark.MayBeIn(Readers()[reader])).Select(mark => mark.Word).ToList();

        Assert.NotEmpty(forbidden);
        Assert.Equal("", string.Join(' ', outputs.SelectMany(made => forbidden.Where(word => made.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{made.Name}:{word}"))));
        Assert.All(outputs, made => Assert.Contains(PlantedVisit.Open, made.Text, StringComparison.Ordinal));
    }

    /// <summary>A test that finds nothing anywhere proves nothing: each mark is found by those who may see it.</summary>
    [Fact]
    public async Task Every_mark_is_there_for_those_who_may_see_it()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var reader in Readers().Keys)
        {
            texts[reader] = string.Concat((await Task.WhenAll(Language.OfDocuments.Select(language => OutputsAsync(reader, language)))).SelectMany(made => made).Select(made => made.Text));
        }

        var unseen = Visit.Marks.Where(mark => mark.From is not null
            && !Readers().Any(reader => mark.MayBeIn(reader.Value) && texts[reader.Key].Contains(mark.Word, StringComparison.Ordinal)));

        Assert.Equal("", string.Join(' ', unseen.Select(mark => mark.Word)));
    }

    [Fact]
    public async Task What_was_planted_searched_and_found()
    {
        var (searched, leaks) = (0, 0);
        foreach (var (reader, settings) in Readers())
        {
            foreach (var language in Language.OfDocuments)
            {
                var outputs = await OutputsAsync(reader, language);
                searched += outputs.Count;
                leaks += outputs.Sum(made => Visit.Marks.Count(mark => !mark.MayBeIn(settings) && made.Text.Contains(mark.Word, StringComparison.OrdinalIgnoreCase)));
            }
        }

        output.WriteLine($"{Visit.Marks.Count} fields planted, {searched} outputs searched, {leaks} leaks");
        Assert.True(Visit.Marks.Count > 150 && searched > 200, "Some fields or outputs are no longer looked at.");
        Assert.Equal(0, leaks);
    }

    /// <summary>Whole audiences, the hosts of one stop, a guest, and named members who are guest or coordinator.</summary>
    private static Dictionary<string, AgendaSettings> Readers()
    {
        var readers = Enum.GetValues<Audience>().ToDictionary(audience => audience.ToString(), Visit.For, StringComparer.Ordinal);
        readers["Stop"] = Visit.For(Audience.Host) with { Stop = Visit.OpenStop };
        readers["Guest"] = Visit.For(Audience.Delegation) with { Person = Visit.Guest.Id };
        readers["Member"] = Visit.For(Audience.Delegation) with { Person = Visit.Member.Id };
        readers["Coordinating member"] = Visit.For(Audience.Internal) with { Person = Visit.Member.Id };
        return readers;
    }

    private static async Task<IReadOnlyList<(string Name, string Text)>> OutputsAsync(string reader, Language language)
    {
        var settings = Readers()[reader] with { Language = language };
        var agenda = Agenda.From(Visit.Itinerary, settings);
        var bilingual = Agenda.From(Visit.Itinerary, settings with { Beside = language == Language.German ? Language.Russian : Language.German });

        // The version before held nothing but the open session, so that all else is told as new; and the other way round.
        var sparse = Agenda.From(Visit.Itinerary with { Sessions = [Visit.Itinerary.Sessions[0]] }, settings);
        return
        [
            .. await AgendaOutputs.OfAsync(agenda with { Changes = AgendaChanges.Between(sparse, agenda) }, Cancel),
            .. await AgendaOutputs.OfAsync(bilingual, Cancel),
            .. await AgendaOutputs.OfAsync(sparse with { Changes = AgendaChanges.Between(agenda, sparse) }, Cancel),
            .. settings is { Stop: null, Person: null } ? await ReportsAsync(settings) : [],
        ];
    }

    private static async Task<IReadOnlyList<(string Name, string Text)>> ReportsAsync(AgendaSettings settings)
    {
        var report = ReportContent.From(Visit.Itinerary, settings.People, settings.Audience, "Visit", settings.Language);
        var markdown = ReportMarkdown.Render(report);
        return
        [
            ("report.md", markdown),
            ("report.html", await HtmlReport.RenderAsync("Visit", markdown, settings.Language, Cancel)),
            .. settings.Audience is Audience.Public ? [("summary.md", SummaryMarkdown.Render(report))] : Array.Empty<(string, string)>(),
        ];
    }
}
