using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class AgendaLinkTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_publication_opens_the_live_page_that_its_printed_agendas_lead_to()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        var links = (await pipeline.GetAsync($"{visit.Path}/links", Cancel)).Json.EnumerateArray().ToList();
        var agenda = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public&lang=en", Cancel);
        var page = await OpenAsync(pipeline, Link(links, "public", "page"));

        Assert.Equal(["delegation", "host", "public"], links.Select(link => link.GetProperty("audience").GetString()).Order(StringComparer.Ordinal));
        Assert.Contains(Link(links, "public", "page"), agenda.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.ContentType));
        Assert.Contains("Cybersecurity in orbit", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("minister", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publishing_again_keeps_the_link_and_the_link_shows_what_is_published_now()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var before = await PageAsync(pipeline, visit);

        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Title = "Thermal tests" }), Cancel);
        var unpublished = await OpenAsync(pipeline, before);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var published = await OpenAsync(pipeline, before);

        Assert.Equal(before, await PageAsync(pipeline, visit));
        Assert.DoesNotContain("Thermal tests", unpublished.Text, StringComparison.Ordinal);
        Assert.Contains("Thermal tests", published.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_changed_is_told_against_versions_that_were_published_and_no_others()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var page = await PageAsync(pipeline, visit);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Title = "A draft nobody saw" }), Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Start = "15:00", End = "16:00" }), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var (since1, since2) = (await OpenAsync(pipeline, page + "?lang=en&since=1"), await OpenAsync(pipeline, page + "?lang=en&since=2"));
        var json = JsonDocument.Parse((await OpenAsync(pipeline, page + "agenda.json?lang=en&since=1")).Text).RootElement;

        Assert.Equal([1, 3], (await visit.ReadAsync(Cancel)).PublishedVersions);
        Assert.Contains("14:00–15:00", since1.Text, StringComparison.Ordinal);
        Assert.Equal("Mon 10 Mar, 14:00–15:00", json.GetProperty("changes").GetProperty("changes")[0].GetProperty("was").GetString());
        Assert.DoesNotContain("A draft nobody saw", since2.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_an_expired_and_a_withdrawn_link_are_answered_alike()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var withdrawn = await OpenedAsync(pipeline, visit, """{"audience":"public"}""");
        var expired = await OpenedAsync(pipeline, visit, """{"audience":"delegation"}""");
        var revoked = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/links/{withdrawn.GetProperty("id").GetString()}"), Cancel);

        pipeline.Clock.Advance(Duration.FromDays(365));
        Answer[] answers =
        [
            await OpenAsync(pipeline, Text(withdrawn, "page")),
            await OpenAsync(pipeline, Text(withdrawn, "feed")),
            await OpenAsync(pipeline, Text(expired, "page")),
            await OpenAsync(pipeline, Text(expired, "page") + "agenda.docx"),
            await OpenAsync(pipeline, Text(expired, "feed")),
            await OpenAsync(pipeline, $"/a/{new string('a', 40)}/"),
            await OpenAsync(pipeline, "/c/nonsense"),
        ];

        Assert.Equal(HttpStatusCode.NoContent, revoked.Status);
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, answers[0].Text), (answer.Status, answer.Text)));
    }

    [Fact]
    public async Task A_withdrawn_link_never_opens_again_and_only_who_asks_gets_another()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var link = await OpenedAsync(pipeline, visit, """{"audience":"public"}""");
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{visit.Path}/links/{link.GetProperty("id").GetString()}"), Cancel);

        await visit.UploadAsync(SampleVisits.OneDay.Without(1), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var printed = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public", Cancel);
        var present = Text(await OpenedAsync(pipeline, visit, """{"audience":"public"}"""), "page");

        Assert.DoesNotContain("https://visits.example.org/a/", printed.Text, StringComparison.Ordinal);
        Assert.NotEqual(Text(link, "page"), present);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), ((await OpenAsync(pipeline, Text(link, "page"))).Status, (await OpenAsync(pipeline, present)).Status));
    }

    [Fact]
    public async Task A_link_opens_for_the_days_last_asked_for()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        var week = await OpenedAsync(pipeline, visit, """{"audience":"public","days":7}""");
        pipeline.Clock.Advance(Duration.FromDays(8));
        var over = await OpenAsync(pipeline, Text(week, "page"));
        var again = await OpenedAsync(pipeline, visit, """{"audience":"public","days":7}""");

        Assert.Equal(HttpStatusCode.NotFound, over.Status);
        Assert.Equal(Text(week, "page"), Text(again, "page"));
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(pipeline, Text(again, "page"))).Status);
    }

    [Fact]
    public async Task A_session_that_was_restricted_afterwards_is_not_told_again_as_a_change()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var page = await PageAsync(pipeline, visit);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Title = "Vacuum chamber tests TLP:AMBER" }), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var answer = await OpenAsync(pipeline, page + "?lang=en&since=1");

        Assert.Contains("Cybersecurity in orbit", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vacuum chamber", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Escort", "host", 3)]
    [InlineData("Coordinator", "host", 3)]
    [InlineData("Delegate", "delegation", 3)]
    [InlineData("Interpreter", "delegation", 3)]
    public async Task Who_is_informed_follows_the_whole_programme_as_their_part_lets_them(string role, string audience, int entries)
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync($"Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,{role}\n", Cancel);

        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{await IdOfAsync(pipeline, visit, "Dana Guest")}}"}""");
        var feed = await OpenAsync(pipeline, Text(link, "feed"));

        Assert.Equal((audience, entries), (Text(link, "audience"), feed.Text.Split("BEGIN:VEVENT").Length - 1));
    }

    [Fact]
    public async Task A_personal_link_closes_when_its_reader_is_to_be_invited_instead()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Delegate\n", Cancel);
        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{await IdOfAsync(pipeline, visit, "Dana Guest")}}"}""");

        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Speaker\n", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(pipeline, Text(link, "page"))).Status);
    }

    [Theory]
    [InlineData("stop=0123456789abcdef0123", HttpStatusCode.NotFound)]
    [InlineData("person=0123456789abcdef0123", HttpStatusCode.NotFound)]
    [InlineData("since=99", HttpStatusCode.NotFound)]
    [InlineData("version=99", HttpStatusCode.NotFound)]
    [InlineData("lang=tlh", HttpStatusCode.BadRequest)]
    [InlineData("beside=tlh", HttpStatusCode.BadRequest)]
    [InlineData("format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("stop=../x", HttpStatusCode.BadRequest)]
    public async Task An_agenda_that_cannot_be_is_no_empty_agenda(string query, HttpStatusCode status)
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        Assert.Equal(status, (await pipeline.GetAsync($"{visit.Path}/agenda?{query}", Cancel)).Status);
    }

    [Theory]
    [InlineData("""{"audience":"internal"}""", "desk")]
    [InlineData("""{"days":0}""", "730")]
    [InlineData("""{"stop":"0123456789abcdef0123"}""", "stop")]
    [InlineData("""{"person":"0123456789abcdef0123"}""", "people list")]
    public async Task A_link_that_may_not_be_says_why(string request, string told)
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", request, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(told, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_is_informed_has_a_personal_agenda()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Delegate\n", Cancel);
        var people = (await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().ToDictionary(person => Text(person, "name"), person => Text(person, "id"), StringComparer.Ordinal);

        var speaker = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", $$"""{"person":"{{people["Clara Novak"]}}"}""", Cancel);
        var guest = await OpenedAsync(pipeline, visit, $$"""{"person":"{{people["Dana Guest"]}}"}""");
        var feed = await OpenAsync(pipeline, Text(guest, "feed"));

        Assert.Equal(HttpStatusCode.BadRequest, speaker.Status);
        Assert.Equal("delegation", Text(guest, "audience"));
        Assert.Equal(3, feed.Text.Split("BEGIN:VEVENT").Length - 1);
    }

    [Fact]
    public async Task A_guest_who_also_speaks_is_not_shown_twice_what_they_are_invited_to()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline, inviting: "hosts-and-speakers");
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nClara Novak,Orbit School,clara.novak@example.org,Delegate\n", Cancel);
        var people = (await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().ToDictionary(person => Text(person, "name"), person => Text(person, "id"), StringComparer.Ordinal);

        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{people["Clara Novak"]}}"}""");
        var feed = await OpenAsync(pipeline, Text(link, "feed"));

        Assert.DoesNotContain("Cybersecurity in orbit", feed.Text, StringComparison.Ordinal);
        Assert.Contains("Vacuum chamber tests", feed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_of_one_stop_see_their_own_part()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        var stop = (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Vacuum chamber tests").Stop;

        var link = await OpenedAsync(pipeline, visit, $$"""{"stop":"{{stop}}"}""");
        var page = await OpenAsync(pipeline, Text(link, "page"));

        Assert.Contains("Vacuum chamber tests", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cybersecurity in orbit", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_offers_its_calendar_its_files_and_its_other_languages_and_all_of_them_open()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"documents":{"languages":["fr","ru"]}}""", Cancel);

        var page = await OpenAsync(pipeline, await PageAsync(pipeline, visit) + "?lang=en");
        var offers = new HtmlParser().ParseDocument(page.Text).QuerySelectorAll("nav.offers a").Select(link => link.GetAttribute("href") ?? "").ToList();
        var opened = await Task.WhenAll(offers.Select(offer => OpenAsync(pipeline, offer.Replace("webcal:", "https:", StringComparison.Ordinal))));

        Assert.Equal(6, offers.Count);
        Assert.All(opened, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.StartsWith("webcal://visits.example.org/c/", offers[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_printed_or_sent_offers_nothing()
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        var agenda = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public", Cancel);

        Assert.DoesNotContain("webcal:", agenda.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("agenda.ics", "text/calendar")]
    [InlineData("agenda.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("agenda.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("agenda.json", "application/json")]
    [InlineData("agenda.schedule.json", "application/json")]
    [InlineData("agenda.schedule.xml", "application/xml")]
    public async Task The_page_has_its_files_beside_it(string file, string contentType)
    {
        await using var pipeline = await StartAsync();
        var visit = await PublishedAsync(pipeline);

        var answer = await OpenAsync(pipeline, await PageAsync(pipeline, visit) + file);

        Assert.Equal((HttpStatusCode.OK, contentType), (answer.Status, answer.ContentType));
        Assert.Contains("attachment", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    private static async Task<string> IdOfAsync(Pipeline pipeline, TestVisit visit, string name) =>
        Text((await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().Single(person => Text(person, "name") == name), "id");

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["PublicBaseUrl"] = "https://visits.example.org" },
    });

    private static async Task<TestVisit> PublishedAsync(Pipeline pipeline, string inviting = "nobody")
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting);
        return visit;
    }

    private static async Task<JsonElement> OpenedAsync(Pipeline pipeline, TestVisit visit, string request)
    {
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", request, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        return answer.Json;
    }

    private static async Task<string> PageAsync(Pipeline pipeline, TestVisit visit) =>
        Link((await pipeline.GetAsync($"{visit.Path}/links", Cancel)).Json.EnumerateArray(), "public", "page");

    private static string Link(IEnumerable<JsonElement> links, string audience, string which) =>
        Text(links.Single(link => Text(link, "audience") == audience), which);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <summary>Links begin with the public address; the test asks the app itself.</summary>
    private static Task<Answer> OpenAsync(Pipeline pipeline, string link) =>
        pipeline.GetAsync(link.Replace("https://visits.example.org", "", StringComparison.Ordinal), Cancel);
}
