using System.Globalization;
using System.Text;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Model.Ids;
using NodaTime;
using Xunit;

namespace Delegations.Documents.Tests.Rendering;

/// <summary>Puts a mark in every field that an audience must not see and looks for it in everything that audience gets.</summary>
public sealed class LeakTests
{
    private static readonly LocalDate Monday = new(2025, 11, 3);

    public static TheoryData<Audience, Language> All =>
        [.. from audience in Enum.GetValues<Audience>() from language in Language.All select new TheoryDataRow<Audience, Language>(audience, language)];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_meant_for_others_is_in_what_an_audience_gets(Audience audience, Language language)
    {
        var settings = Samples.Settings(audience, People()) with { Language = language };
        var agenda = Agenda.From(Marked(), settings);
        var report = ReportContent.From(Marked(), People(), audience, "Visit", language);
        var reportMarkdown = ReportMarkdown.Render(report);
        var documents = new List<string>
        {
            await HtmlAgenda.RenderAsync(agenda, TestContext.Current.CancellationToken),
            Encoding.UTF8.GetString(IcsAgenda.Render(agenda)).Replace("\r\n ", "", StringComparison.Ordinal),
            reportMarkdown,
            await HtmlReport.RenderAsync("Visit", reportMarkdown, language, TestContext.Current.CancellationToken),
        };
        if (audience is Audience.Public)
        {
            documents.Add(SummaryMarkdown.Render(report));
        }

        Assert.All(documents, document => Assert.All(Forbidden(audience), mark => Assert.DoesNotContain(mark, document, StringComparison.OrdinalIgnoreCase)));
        Assert.Contains("OPENTITLE", documents[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_marks_are_there_for_those_who_may_see_them()
    {
        var html = await HtmlAgenda.RenderAsync(Agenda.From(Marked(), Samples.Settings(Audience.Internal, People())), TestContext.Current.CancellationToken);

        Assert.All(
            (string[])["INTERNALTITLE", "HOSTTITLE", "DELEGATIONTITLE", "INTERNALNOTE", "CANCELLEDTITLE", "speakermark@example.org", "SHYNAME", "ENTRYMARK"],
            mark => Assert.Contains(mark, html, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Forbidden(Audience audience)
    {
        string[] never = ["ASSISTANTMARK", "FILENAMEMARK", "FINDINGMARK", "ORIGINMARK"];
        string[] internalOnly = ["INTERNALTITLE", "INTERNALPLACE", "INTERNALSPEAKER", "INTERNALLEG", "INTERNALSTOP", "INTERNALNOTE", "CANCELLEDTITLE", "SPEAKERMARK@", "LISTMARK@", "TEXTMARK@"];
        string[] hostsAndUp = ["HOSTTITLE", "HOSTPLACE", "HOSTSPEAKER"];
        string[] delegationAndUp = ["DELEGATIONTITLE", "DELEGATIONPLACE", "DELEGATIONSPEAKER", "ENTRYMARK", "SHYNAME", "QUIETHELPER"];
        return
        [
            .. never,
            .. audience < Audience.Internal ? internalOnly : [],
            .. audience < Audience.Host ? hostsAndUp : [],
            .. audience < Audience.Delegation ? delegationAndUp : [],
        ];
    }

    private static Itinerary Marked()
    {
        var leg = new Leg(LegId.Derive("x"), "INTERNALLEG", Samples.Brussels, Monday.PlusDays(9), Monday.PlusDays(9));
        var hiddenStop = new Stop(StopId.Derive("x"), "INTERNALSTOP") { Leg = leg.Id, Address = "INTERNALSTOP", EntryConditions = "INTERNALSTOP" };
        var stop = new Stop(StopId.Derive("y"), "Gate") { EntryConditions = "ENTRYMARK" };
        var open = Samples.Session("OPENTITLE with Ms SHYNAME Marked", Monday, "08:00", "09:00") with
        {
            Stop = stop.Id,
            Notes = "Write to textmark@example.org or to SHYNAME Marked.",
            InternalNotes = "INTERNALNOTE",
            Reference = "ORIGINMARK",
            Origin = "ORIGINMARK",
            Speakers = [new Mention { Name = "Eva Müller", Email = "speakermark@example.org" }, new Mention { Name = "SHYNAME Marked", Email = "shy@example.org" }, new Mention { Name = "Listed Person" }],
            Hosts = [new Mention { Name = "Marked, SHYNAME", Function = "Host (shyname marked)" }],
        };
        return Samples.Itinerary(
        [
            open,
            open with { Id = SessionId.Derive("cancelled"), Title = "CANCELLEDTITLE", Cancelled = true },
            .. Enum.GetValues<Audience>().Where(audience => audience > Audience.Public).SelectMany(audience => Restricted(audience, audience is Audience.Internal ? hiddenStop : null, leg)),
        ]) with
        {
            Source = new SourceFile("FILENAMEMARK.xlsx", "xlsx", ""),
            Legs = [leg],
            Stops = [hiddenStop, stop],
            Findings = [new Finding("x", Severity.Info, "FINDINGMARK", "FINDINGMARK")],
        };
    }

    private static IEnumerable<Session> Restricted(Audience audience, Stop? stop, Leg leg)
    {
        var mark = audience.ToString().ToUpper(CultureInfo.InvariantCulture);
        var session = Samples.Session(mark + "TITLE", stop is null ? Monday : Monday.PlusDays(9), "10:00", "11:00") with
        {
            Audience = audience,
            Place = mark + "PLACE",
            Stop = stop?.Id,
            Leg = stop is null ? null : leg.Id,
            Speakers = [new Mention { Name = mark + "SPEAKER" }],
        };
        return [session, session with { Id = SessionId.Derive(mark, "undated"), Date = null }];
    }

    private static IReadOnlyList<Person> People() =>
    [
        Samples.Person("SHYNAME Marked", mayBeNamed: false) with { Function = "Director", AssistantEmail = "assistantmark@example.org" },
        Samples.Person("Listed Person") with { Email = "listmark@example.org", AssistantEmail = "assistantmark@example.org" },
        Samples.Person("QUIETHELPER", mayBeNamed: false, PersonRole.Interpreter),
    ];
}
