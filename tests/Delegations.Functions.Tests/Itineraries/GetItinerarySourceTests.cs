using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class GetItinerarySourceTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("programme été.csv", "text/csv", "attachment; filename=\"programme _t_.csv\"; filename*=UTF-8''programme%20%C3%A9t%C3%A9.csv")]
    [InlineData("programme", "text/csv", "attachment; filename=programme.csv; filename*=UTF-8''programme.csv")]
    public async Task Gives_the_file_as_it_was_sent_and_only_to_be_saved(string name, string type, string disposition)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", name, SampleVisits.OneDay.ToBytes(), Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/itinerary/1/source", Cancel);

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.ContentType));
        Assert.Equal(SampleVisits.OneDay.ToString(), answer.Text);
        Assert.Equal(disposition, answer.Header("Content-Disposition"));
        Assert.Equal(("nosniff", "no-store"), (answer.Header("X-Content-Type-Options"), answer.Header("Cache-Control")));
    }

    [Fact]
    public async Task Of_a_correction_it_is_the_workbook_under_the_name_of_the_file_before()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, $"{visit.Path}/itinerary", """{"base":1,"shift":{"date":"2031-03-10","from":"10:00","minutes":20}}""", Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/itinerary/2/source", Cancel);

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.ContentType);
        Assert.Contains("itinerary.xlsx", answer.Header("Content-Disposition"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("latest")]
    public async Task A_version_that_is_not_there_is_not_found(string version)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/itinerary/{version}/source", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.ContentType));
    }
}
