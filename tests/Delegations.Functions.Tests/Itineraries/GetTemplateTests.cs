using System.Net;
using Delegations.Documents.Reading;
using Delegations.Model;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class GetTemplateTests(AzuriteFixture azurite)
{
    private const string Path = "/api/itineraries/template";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Kinds => new(from language in Language.All from format in new[] { "xlsx", "docx" } select (language.Code, format));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_it_gives_is_read_back_without_a_finding(string code, string format)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        using var answer = await pipeline.Client.GetAsync(new Uri($"{Path}?format={format}&lang={code}", UriKind.Relative), Cancel);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith($".{format}", answer.Content.Headers.ContentDisposition?.FileName, StringComparison.Ordinal);
        var check = await pipeline.SendFileAsync(HttpMethod.Post, "/api/itineraries/check", $"template.{format}", file, Cancel);
        Assert.Empty(check.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(3, check.Json.GetProperty("sessions").GetArrayLength());
        Assert.All(check.Json.GetProperty("sessions").EnumerateArray(), session => Assert.True(
            string.CompareOrdinal(session.GetProperty("date").GetString(), "2031-02-01") > 0, "The examples lie ahead of the clock."));
    }

    [Theory]
    [InlineData("format=pdf")]
    [InlineData("format=1")]
    [InlineData("lang=tlh")]
    public async Task What_it_cannot_give_is_a_problem_in_the_callers_language(string query)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Path}?{query}");
        request.Headers.AcceptLanguage.ParseAdd("de");

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.ContentType));
        Assert.Equal("„format“ ist xlsx oder docx; „lang“ ist en, fr, nl oder de.", answer.Json.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task A_visits_own_is_not_kept_on_the_way()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        using var answer = await pipeline.Client.GetAsync(new Uri($"{Path}?visit={visit.Id}", UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("0123456789abcdef0123")]
    [InlineData("no-id")]
    public async Task A_visit_that_is_not_there_is_not_found(string visit)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var answer = await pipeline.GetAsync($"{Path}?visit={visit}", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.ContentType));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task A_visits_own_file_comes_back_as_the_same_sessions(string format)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var before = await visit.SessionsAsync(Cancel);

        var file = await pipeline.Client.GetByteArrayAsync(new Uri($"{Path}?format={format}&visit={visit.Id}", UriKind.Relative), Cancel);
        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", $"itinerary.{format}", file, Cancel);

        var diff = answer.Json.GetProperty("diff");
        Assert.Equal((0, 0, 0, 3), (diff.GetProperty("added").GetArrayLength(), diff.GetProperty("changed").GetArrayLength(), diff.GetProperty("removed").GetArrayLength(), diff.GetProperty("unchanged").GetInt32()));
        Assert.Empty(answer.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(before.Select(session => session.Id), (await visit.SessionsAsync(Cancel)).Select(session => session.Id));
    }

    [Fact]
    public async Task A_visit_without_an_itinerary_gets_examples_under_its_own_name_and_zone()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, "Mission to the moon");
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"timeZone":"America/Phoenix"}""", Cancel);

        var file = await pipeline.Client.GetByteArrayAsync(new Uri($"{Path}?visit={visit.Id}", UriKind.Relative), Cancel);

        var read = Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(file, new ReadOptions { FileName = "itinerary.xlsx", Language = Language.English })).Itinerary;
        Assert.Equal(("Mission to the moon", "America/Phoenix", 3), (read.Title, read.TimeZone.Id, read.Sessions.Count));
        Assert.All(read.Sessions, session => Assert.Null(session.Reference));
    }

    [Fact]
    public async Task The_desk_offers_it_too()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await pipeline.GetAsync($"/desk/visits/{visit.Id}/programme", Cancel);
        var file = await pipeline.GetAsync($"/desk/visits/{visit.Id}/template?format=docx", Cancel);

        Assert.Contains($"/desk/visits/{visit.Id}/template?format=docx", page.Text, StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", file.ContentType);
    }
}
