using System.Net;
using Delegations.Functions.Tests.Desk;
using Delegations.Functions.Tests.Hosting;
using Delegations.Model;
using Delegations.Testing;
using Delegations.Visits;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class AuditTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_that_is_sent_something_says_what_the_history_calls_it_or_why_not()
    {
        await using var app = await HandlerApp.StartAsync(_ => { }, Cancel);

        var sent = app.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(method => method is not ("GET" or "HEAD")) is true)
            .ToList();

        Assert.True(sent.Count > 40, $"Only {sent.Count} routes.");
        Assert.All(sent, endpoint => Assert.True(
            endpoint.Metadata.GetMetadata<Audited>() is { What: var what } ? AuditWords.All.Contains(what) : endpoint.Metadata.GetMetadata<NotAudited>() is not null,
            $"{endpoint.RoutePattern.RawText} has no word."));
    }

    [Fact]
    public void Every_word_is_said_in_every_language()
    {
        foreach (var language in Language.All)
        {
            Assert.All(AuditWords.All, what => Assert.NotEqual(what, AuditWords.In(what, language)));
            Assert.Distinct(AuditWords.All.Select(what => AuditWords.In(what, language)));
        }
    }

    [Fact]
    public async Task What_is_done_is_noted_once_and_what_is_refused_is_not()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await visit.PutPeopleAsync(SampleVisits.People, Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":""}""", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":"Another name"}""", Cancel);

        var history = await pipeline.GetAsync($"{visit.Path}/audit", Cancel);

        Assert.Equal(
            ["visit-created", "programme-uploaded", "people-listed", "settings-changed"],
            history.Json.EnumerateArray().Select(fact => fact.GetProperty("what").GetString()));
        Assert.All(history.Json.EnumerateArray(), fact => Assert.Equal("api", fact.GetProperty("who").GetString()));
        Assert.DoesNotContain("Martin", history.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Another name", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_desk_shows_the_newest_first_and_one_kind_where_asked()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        pipeline.Clock.Advance(Duration.FromHours(1));
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"name":"Another name"}""", Cancel);
        var browser = new DeskBrowser(pipeline);

        var all = await browser.OpenAsync($"/desk/visits/{visit.Id}/history");
        var one = await browser.OpenAsync($"/desk/visits/{visit.Id}/history?what=people-listed");

        Assert.Contains("Settings changed", all.QuerySelector("tbody tr")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("People list sent in", Assert.Single(one.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_holds_no_cell_that_a_spreadsheet_calculates()
    {
        var facts = new[] { new AuditFact(Instant.FromUtc(2031, 1, 1, 0, 0), "=cmd", "+1", "-2 \"x\"") { Who = "@somebody" } };

        var sheet = System.Text.Encoding.UTF8.GetString(AuditSheet.Write(facts, Language.English));

        Assert.Contains("\"'=cmd\",\"'=cmd\",\"'@somebody\",\"'+1\",\"'-2 \"\"x\"\"\"", sheet, StringComparison.Ordinal);
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var answer = await pipeline.GetAsync($"{visit.Path}/audit?format=csv", Cancel);
        Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.Status, answer.ContentType));
        Assert.Equal(HttpStatusCode.BadRequest, (await pipeline.GetAsync($"{visit.Path}/audit?format=xml", Cancel)).Status);
    }

    [Fact]
    public async Task A_hold_changed_by_somebody_else_is_shown_and_not_overwritten()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/history");
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"retention":{"hold":"A dispute"}}""", Cancel);

        var answer = await browser.SubmitAsync(DeskBrowser.Form(page, $"/desk/visits/{visit.Id}/retention"), ("hold", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("A dispute", (await visit.ReadAsync(Cancel)).Retention.Hold);
    }
}
