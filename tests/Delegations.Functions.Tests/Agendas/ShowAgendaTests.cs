using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Delegations.Testing;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class ShowAgendaTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_changed_is_told_against_versions_that_were_published_and_no_others()
    {
        await using var pipeline = await StartAsync(azurite);
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
    public async Task A_session_that_was_restricted_afterwards_is_not_told_again_as_a_change()
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);
        var page = await PageAsync(pipeline, visit);
        await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Title = "Vacuum chamber tests TLP:AMBER" }), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");

        var answer = await OpenAsync(pipeline, page + "?lang=en&since=1");

        Assert.Contains("Cybersecurity in orbit", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Vacuum chamber", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_offers_its_calendar_its_files_and_its_other_languages_and_all_of_them_open()
    {
        await using var pipeline = await StartAsync(azurite);
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
        await using var pipeline = await StartAsync(azurite);
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
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);

        var answer = await OpenAsync(pipeline, await PageAsync(pipeline, visit) + file);

        Assert.Equal((HttpStatusCode.OK, contentType), (answer.Status, answer.ContentType));
        Assert.Contains("attachment", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_of_one_stop_see_their_own_part()
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);
        var stop = (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Vacuum chamber tests").Stop;

        var link = await OpenedAsync(pipeline, visit, $$"""{"stop":"{{stop}}"}""");
        var page = await OpenAsync(pipeline, Text(link, "page"));

        Assert.Contains("Vacuum chamber tests", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Cybersecurity in orbit", page.Text, StringComparison.Ordinal);
    }
}
