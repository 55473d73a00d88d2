using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>Stops, their visitor lists, and run sheets.</summary>
public sealed class StopTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stops_are_listed_with_what_they_ask_by_when_and_what_is_missing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = (await SiteVisits.PublishAsync(pipeline, "", Cancel)).Test;

        var stops = (await pipeline.GetAsync($"{visit.Path}/stops", Cancel)).Json.EnumerateArray().ToList();

        var centre = Assert.Single(stops, stop => Text(stop, "name") == "Space Centre");
        Assert.Equal(("2031-02-28", SiteVisits.Conditions, 3, 1), (Text(centre, "due"), Text(centre, "entryConditions"), centre.GetProperty("visitors").GetInt32(), centre.GetProperty("openAnswers").GetInt32()));
        Assert.Equal(["2031-03-10"], centre.GetProperty("days").EnumerateArray().Select(day => day.GetString()));
        Assert.True(centre.GetProperty("rules") is var rules && rules.GetProperty("visitorList").GetBoolean() && rules.GetProperty("papers").GetBoolean() && rules.GetProperty("noCameras").GetBoolean());
        var labs = Assert.Single(stops, stop => Text(stop, "name") == "Test Labs");
        Assert.Equal((JsonValueKind.Null, 4, 0), (labs.GetProperty("due").ValueKind, labs.GetProperty("visitors").GetInt32(), labs.GetProperty("openAnswers").GetInt32()));
    }

    [Theory]
    [InlineData("", "xlsx")]
    [InlineData("format=docx&lang=fr", "docx")]
    public async Task The_list_of_a_stop_is_a_file_that_shows_what_is_missing(string query, string format)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = (await SiteVisits.PublishAsync(pipeline, "", Cancel)).Test;
        var stop = await StopAsync(pipeline, visit, "Space Centre");

        var answer = await pipeline.GetAsync($"{visit.Path}/stops/{stop}/visitors?{query}", Cancel);

        var text = await TextAsync(pipeline, $"{visit.Path}/stops/{stop}/visitors?{query}");
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains($".{format}", answer.Content.ContentDisposition?.FileName, StringComparison.Ordinal);
        Assert.All((string[])["Aibek Omarov", "Kazakh", format is "docx" ? "sans réponse" : "no answer yet"], mark => Assert.Contains(mark, text, StringComparison.Ordinal));
        Assert.All((string[])["second bus", "@example.org"], mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_that_does_not_ask_gets_nobodys_citizenship()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = (await SiteVisits.PublishAsync(pipeline, "", Cancel)).Test;

        var text = await TextAsync(pipeline, $"{visit.Path}/stops/{await StopAsync(pipeline, visit, "Test Labs")}/visitors");

        Assert.Contains("Clara Novak", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kazakh", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/stops/0123456789abcdef0123/visitors", HttpStatusCode.NotFound)]
    [InlineData("/stops/{stop}/visitors?format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("/agenda?paper=run-sheet&audience=public", HttpStatusCode.BadRequest)]
    [InlineData("/agenda?paper=run-sheet&audience=delegation&lang=fr", HttpStatusCode.BadRequest)]
    [InlineData("/agenda?paper=run-sheet&format=ics", HttpStatusCode.BadRequest)]
    [InlineData("/agenda?paper=poster", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_made_is_refused_with_a_sentence(string path, HttpStatusCode status)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = (await SiteVisits.PublishAsync(pipeline, "", Cancel)).Test;

        var answer = await pipeline.GetAsync(visit.Path + path.Replace("{stop}", await StopAsync(pipeline, visit, "Space Centre"), StringComparison.Ordinal), Cancel);

        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Fact]
    public async Task A_visit_without_an_itinerary_has_no_stops_and_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var (stops, list) = (await pipeline.GetAsync($"{visit.Path}/stops", Cancel), await pipeline.GetAsync($"{visit.Path}/stops/0123456789abcdef0123/visitors", Cancel));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Conflict), (stops.Status, list.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync("/api/visits/0123456789abcdef0123/stops", Cancel)).Status);
    }

    [Fact]
    public async Task Before_anything_is_published_stops_and_lists_are_those_of_the_newest_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", SiteVisits.Itinerary(), Cancel);
        await visit.PutPeopleAsync(SiteVisits.People, Cancel);

        var text = await TextAsync(pipeline, $"{visit.Path}/stops/{await StopAsync(pipeline, visit, "Space Centre")}/visitors");

        Assert.Contains("Preliminary, version 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hosts_of_a_stop_and_coordinators_get_run_sheets()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = (await SiteVisits.PublishAsync(pipeline, "", Cancel)).Test;
        var stop = await StopAsync(pipeline, visit, "Space Centre");

        var host = await pipeline.GetAsync($"{visit.Path}/agenda?paper=run-sheet&stop={stop}&lang=en", Cancel);
        var coordinator = await pipeline.GetAsync($"{visit.Path}/agenda?paper=run-sheet&lang=en", Cancel);
        var docx = await pipeline.GetAsync($"{visit.Path}/agenda?paper=run-sheet&audience=host&format=docx&lang=fr", Cancel);

        Assert.Contains("Friday 28 February 2031", host.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Storage in practice", host.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("second bus", host.Text, StringComparison.Ordinal);
        Assert.Contains("second bus", coordinator.Text, StringComparison.Ordinal);
        Assert.Contains("Storage in practice", coordinator.Text, StringComparison.Ordinal);
        Assert.Equal("run-sheet.host.fr.docx", docx.Content.ContentDisposition?.FileName?.Trim('"'));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<string> StopAsync(Pipeline pipeline, TestVisit visit, string name) =>
        (await pipeline.GetAsync($"{visit.Path}/stops", Cancel)).Json.EnumerateArray().Single(stop => Text(stop, "name") == name).GetProperty("id").GetString() ?? "";

    /// <summary>All markup of an Office file.</summary>
    private static async Task<string> TextAsync(Pipeline pipeline, string path)
    {
        using var response = await pipeline.Client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancel));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(Cancel));
            text.Append(await reader.ReadToEndAsync(Cancel));
        }

        return text.ToString();
    }
}
