using System.Net;
using System.Text.Json;
using Delegations.Testing;
using NodaTime;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;
using static Delegations.Functions.Tests.Agendas.ReviewedVisit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>What a coordinator does with remarks, and with the links that they came by.</summary>
public sealed class RemarkTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_remark_is_ticked_off_and_that_taken_back_as_often_as_one_likes()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        await WriteAsync(pipeline, review, "First");
        await WriteAsync(pipeline, review, "Second");
        var path = $"{review.Visit.Path}/remarks/{Text((await review.RemarksAsync())[0], "id")}/settled";

        var settled = await SendTwiceAsync(pipeline, HttpMethod.Put, path);
        var (told, page) = (await review.RemarksAsync(), await review.OpenAsync());
        var reopened = await SendTwiceAsync(pipeline, HttpMethod.Delete, path);

        Assert.All([.. settled, .. reopened], status => Assert.Equal(HttpStatusCode.NoContent, status));
        Assert.Equal(["Second", "First"], told.Select(remark => Text(remark, "text")));
        Assert.NotEqual(JsonValueKind.Null, told[1].GetProperty("settled").ValueKind);
        Assert.Contains("settled by the coordinators", TextOf(page, "#whole .noted"), StringComparison.Ordinal);
        Assert.All(await review.RemarksAsync(), remark => Assert.Equal(JsonValueKind.Null, remark.GetProperty("settled").ValueKind));
    }

    [Fact]
    public async Task A_remark_that_is_not_there_cannot_be_ticked_off()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);

        Assert.All(
            await SendTwiceAsync(pipeline, HttpMethod.Put, $"{review.Visit.Path}/remarks/0123456789abcdef0123/settled"),
            status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    [Fact]
    public async Task Each_reviewer_has_a_link_of_their_own_and_reads_what_came_by_it_alone()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var ministry = await PrepareAsync(pipeline);
        var again = await AnotherAsync(pipeline, ministry.Visit, """{"purpose":"review","recipient":" Ministry "}""");
        var office = await AnotherAsync(pipeline, ministry.Visit, """{"purpose":"review","recipient":"Office","audience":"delegation"}""");
        await WriteAsync(pipeline, ministry, "For coordinators");

        var page = await office.OpenAsync();

        Assert.Equal(ministry.Path, again.Path);
        Assert.NotEqual(ministry.Path, office.Path);
        Assert.Empty(page.QuerySelectorAll(".noted"));
        Assert.Equal("Ministry", Text(Assert.Single(await office.RemarksAsync()), "recipient"));
    }

    [Fact]
    public async Task Who_gets_a_new_link_in_place_of_one_withdrawn_does_not_read_what_came_by_that()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        await WriteAsync(pipeline, review, "Before");
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{review.Visit.Path}/links/{Text(review.Link, "id")}"), Cancel);

        var again = await AnotherAsync(pipeline, review.Visit, """{"purpose":"review","recipient":"Ministry"}""");

        Assert.NotEqual(review.Path, again.Path);
        Assert.Empty((await again.OpenAsync()).QuerySelectorAll(".noted"));
        Assert.Single(await again.RemarksAsync());
    }

    [Fact]
    public async Task A_link_to_review_by_that_may_not_be_says_why()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        (string Request, string Told)[] refused =
        [
            ("""{"purpose":"review","audience":"internal"}""", "desk"),
            ("""{"purpose":"review","stop":"0123456789abcdef0123"}""", "recipient"),
            ("""{"purpose":"review","person":"0123456789abcdef0123"}""", "recipient"),
            ("""{"audience":"public","recipient":"Ministry"}""", "recipient"),
            ("""{"purpose":"review","days":0}""", "730"),
        ];

        foreach (var (request, told) in refused)
        {
            var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", request, Cancel);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(told, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task There_is_nothing_to_review_before_an_itinerary()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", """{"purpose":"review"}""", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    private static async Task WriteAsync(Pipeline pipeline, ReviewedVisit review, string text)
    {
        var sent = await review.WriteAsync(await review.OpenAsync(), "", ("text", text), ("name", "Zoé"));
        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        pipeline.Clock.Advance(Duration.FromMinutes(1));
    }

    private static async Task<IReadOnlyList<HttpStatusCode>> SendTwiceAsync(Pipeline pipeline, HttpMethod method, string path) =>
    [
        (await pipeline.SendAsync(new HttpRequestMessage(method, path), Cancel)).Status,
        (await pipeline.SendAsync(new HttpRequestMessage(method, path), Cancel)).Status,
    ];
}
