using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Start;

/// <summary>A visit made from its programme in one step, and what is offered to those who have none.</summary>
public sealed class NewVisitTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_alone_makes_a_visit_with_the_name_language_and_zone_that_it_has_itself()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);

        var answer = await browser.SubmitAsync(await FormAsync(browser), ("mission.xlsx", Sample("mission-luxembourg-sud-ouest-usa.xlsx")));

        var visit = await VisitOfAsync(pipeline, answer);
        Assert.Equal((HttpStatusCode.SeeOther, $"/desk/visits/{visit.Id}/programme?said=created&n=27"), (answer.Status, answer.Header("Location")));
        Assert.Equal(("fr", "America/Los_Angeles", 1), (visit.Language.Code, visit.TimeZone.Id, visit.LatestVersion));
        Assert.NotEmpty(visit.Name);
        Assert.Equal(["Silicon Valley", "Los Angeles", "Phoenix"], visit.Outline?.Legs.Select(leg => leg.Name));
        Assert.Equal((new(2015, 3, 30), new(2015, 4, 5), 27), (visit.Outline?.First, visit.Outline?.Last, visit.Outline?.Sessions));
    }

    [Fact]
    public async Task A_programme_without_a_title_gives_the_visit_its_files_name()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);

        var answer = await browser.SubmitAsync(await FormAsync(browser), ("Space week.csv", SampleVisits.OneDay.ToBytes()));

        Assert.Equal("Space week", (await VisitOfAsync(pipeline, answer)).Name);
    }

    [Fact]
    public async Task What_the_form_says_goes_before_the_file()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);

        var answer = await browser.SubmitAsync(
            await FormAsync(browser),
            ("week.csv", SampleVisits.OneDay.ToBytes()),
            ("name", "Uzbek visit"), ("language", "de"), ("timeZone", "Asia/Tashkent"), ("timeZoneOther", "Asia/Samarkand"));

        var visit = await VisitOfAsync(pipeline, answer);
        Assert.Equal(("Uzbek visit", "de", "Asia/Samarkand"), (visit.Name, visit.Language.Code, visit.TimeZone.Id));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_makes_no_visit_and_is_said_beside_what_was_filled_in()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, name) = (new DeskBrowser(pipeline), Name());

        var answer = await browser.SubmitAsync(await FormAsync(browser), ("letter.txt", DeskBrowser.Bytes("Dear all, thank you.")), ("name", name), ("language", "nl"));

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("No itinerary was found", page.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(DeskBrowser.FieldsOf(NewForm(page), []), field => field is { Key: "name" } && field.Value == name);
        Assert.Contains(DeskBrowser.FieldsOf(NewForm(page), []), field => field is { Key: "language", Value: "nl" });
        Assert.Equal(0, await CountAsync(browser, name));
    }

    [Theory]
    [InlineData("en", "Choose the programme's file")]
    [InlineData("fr", "Choisissez le fichier du programme")]
    [InlineData("nl", "Kies het bestand van het programma")]
    [InlineData("de", "Wählen Sie die Datei mit dem Programm")]
    public async Task Neither_a_file_nor_a_name_is_nothing_to_begin_with(string language, string sentence)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline) { Headers = { ["Accept-Language"] = language } };

        var answer = await browser.SubmitAsync(await FormAsync(browser));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, DeskBrowser.Parse(answer).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_nobody_knows_is_said_and_kept_in_its_field()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, name) = (new DeskBrowser(pipeline), Name());

        var answer = await browser.SubmitAsync(await FormAsync(browser), ("name", name), ("timeZoneOther", "Asia/Nowhere"));

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal("Asia/Nowhere", page.QuerySelector("input[name=timeZoneOther]")?.GetAttribute("value"));
        Assert.Equal(0, await CountAsync(browser, name));
    }

    [Fact]
    public async Task A_name_alone_makes_an_empty_visit_and_leads_to_what_comes_next()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);

        var page = await browser.FollowAsync(browser.SubmitAsync(await FormAsync(browser), ("name", Name())));

        Assert.Equal("The visit is created.", page.QuerySelector("[role=status]")?.TextContent);
        Assert.Contains("no programme yet", page.QuerySelector(".next")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_visit_with_one_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, name) = (new DeskBrowser(pipeline), Name());
        var form = await FormAsync(browser);

        var first = await browser.SubmitAsync(form, ("week.csv", SampleVisits.OneDay.ToBytes()), ("name", name));
        var second = await browser.SubmitAsync(form, ("week.csv", SampleVisits.OneDay.ToBytes()), ("name", name));

        Assert.Equal(first.Header("Location"), second.Header("Location"));
        Assert.Equal((1, 1), (await CountAsync(browser, name), (await VisitOfAsync(pipeline, first)).ClaimedVersion));
    }

    [Theory]
    [InlineData("asie-centrale", 12, 14, "Sample: Central Asian delegation in Wallonia, 2025")]
    [InlineData("luxembourg", 27, 25, "Sample: Luxembourg mission to the US South-West, 2015")]
    public async Task A_sample_becomes_a_visit_with_its_people(string sample, int sessions, int listed, string name)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var page = await browser.OpenAsync("/desk");

        var answer = await browser.SubmitAsync(DeskBrowser.Form(page, $"/desk/samples/{sample}"));

        var visit = await VisitOfAsync(pipeline, answer);
        Assert.EndsWith($"/programme?said=created&n={sessions}", answer.Header("Location"), StringComparison.Ordinal);
        Assert.Equal(name, visit.Name);
        Assert.Equal(listed, (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.Count);
    }

    [Theory]
    [InlineData("/desk/template?format=xlsx&lang=nl", HttpStatusCode.OK, "programma.xlsx")]
    [InlineData("/desk/template?format=docx&lang=fr", HttpStatusCode.OK, "itineraire.docx")]
    [InlineData("/desk/samples/delegation-asie-centrale.docx", HttpStatusCode.OK, "delegation-asie-centrale.docx")]
    [InlineData("/desk/samples/mission-luxembourg-personnes.csv", HttpStatusCode.OK, "mission-luxembourg-personnes.csv")]
    [InlineData("/desk/samples/desk.css", HttpStatusCode.NotFound, "")]
    public async Task Templates_and_samples_are_files_to_take_along(string path, HttpStatusCode status, string name)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var answer = await new DeskBrowser(pipeline).GetAsync(path);

        Assert.Equal((status, name), (answer.Status, answer.Content.ContentDisposition?.FileName ?? ""));
    }

    private static string Name() => $"n{OpaqueId.Random()}";

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", name));

    private static async Task<IHtmlFormElement> FormAsync(DeskBrowser browser) => NewForm(await browser.OpenAsync("/desk"));

    private static IHtmlFormElement NewForm(IHtmlDocument page) => Assert.Single(page.Forms, form => form.HasAttribute("data-drop"));

    private static async Task<int> CountAsync(DeskBrowser browser, string name) => (await browser.OpenAsync($"/desk?q={name}")).QuerySelectorAll("tbody tr").Length;

    private static async Task<Visit> VisitOfAsync(Pipeline pipeline, Answer answer)
    {
        var id = VisitId.Parse(answer.Header("Location").Split('/', '?')[3]);
        var visit = await pipeline.Get<VisitStore>().FindAsync(id, Cancel);
        Assert.NotNull(visit);
        return visit;
    }
}
