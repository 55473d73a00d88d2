using System.Net;
using Delegations.Testing;
using NodaTime;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class AgendaLinkTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_publication_opens_the_live_page_that_its_printed_agendas_lead_to()
    {
        await using var pipeline = await StartAsync(azurite);
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
        await using var pipeline = await StartAsync(azurite);
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
    public async Task A_wrong_an_expired_and_a_withdrawn_link_are_answered_alike()
    {
        await using var pipeline = await StartAsync(azurite);
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
        await using var pipeline = await StartAsync(azurite);
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
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);

        var week = await OpenedAsync(pipeline, visit, """{"audience":"public","days":7}""");
        pipeline.Clock.Advance(Duration.FromDays(8));
        var over = await OpenAsync(pipeline, Text(week, "page"));
        var again = await OpenedAsync(pipeline, visit, """{"audience":"public","days":7}""");

        Assert.Equal(HttpStatusCode.NotFound, over.Status);
        Assert.Equal(Text(week, "page"), Text(again, "page"));
        Assert.Equal(HttpStatusCode.OK, (await OpenAsync(pipeline, Text(again, "page"))).Status);
    }

    [Theory]
    [InlineData("""{"audience":"internal"}""", "desk")]
    [InlineData("""{"days":0}""", "730")]
    [InlineData("""{"stop":"0123456789abcdef0123"}""", "stop")]
    [InlineData("""{"person":"0123456789abcdef0123"}""", "people list")]
    public async Task A_link_that_may_not_be_says_why(string request, string told)
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", request, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(told, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
