using System.Net;
using System.Net.Http.Headers;
using Delegations.Hosting;
using Delegations.Reports.Archive;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

[Collection(TimerTests.Name)]
public sealed class ArchiveProblemTests(TimerStorage storage)
{
    private static readonly string[] Languages = ["en", "fr", "nl", "de"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("running", "visit-not-over")]
    [InlineData("drafted", "report-is-draft")]
    [InlineData("released", "archive-under-way")]
    public async Task A_visit_without_a_package_says_in_each_language_what_it_waits_for(string state, string code)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await (state switch
        {
            "running" => FinishedVisit.PublishedAsync(pipeline, Cancel),
            "drafted" => FinishedVisit.DraftedAsync(pipeline, Cancel),
            _ => FinishedVisit.ReleasedAsync(pipeline, Cancel),
        });
        var sentences = new HashSet<string>(StringComparer.Ordinal);

        foreach (var language in Languages)
        {
            foreach (var (method, path) in new[] { (HttpMethod.Get, "archive"), (HttpMethod.Get, "archive/report.en.html"), (HttpMethod.Post, "archive/restore") })
            {
                var answer = await AskAsync(pipeline, method, $"{visit.Path}/{path}", language);
                Assert.Equal((HttpStatusCode.Conflict, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
                sentences.Add(answer.Json.GetProperty("detail").GetString() ?? "");
            }
        }

        Assert.Equal(Languages.Length, sentences.Count);
    }

    [Theory]
    [InlineData("GET", "archive")]
    [InlineData("GET", "archive?verify=true")]
    [InlineData("GET", "archive/report.en.html")]
    [InlineData("POST", "archive/restore")]
    public async Task An_unknown_visit_is_not_found(string method, string path)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);

        var answer = await AskAsync(pipeline, HttpMethod.Parse(method), $"/api/visits/0123456789abcdef0123/{path}", "en");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Theory]
    [InlineData(ArchiveOptions.PersonalPartKey, "0")]
    [InlineData(ArchiveOptions.PersonalPartKey, "soon")]
    [InlineData(ArchiveOptions.DraftKey, "-1")]
    [InlineData(ArchiveOptions.DraftKey, "40000")]
    public void A_setting_that_makes_no_sense_stops_the_start(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [key] = value }).Build();

        var refused = Assert.Throws<FatalException>(() => new ArchiveOptions(configuration));

        Assert.Contains(key, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_personal_part_is_to_be_purged_after_the_days_that_are_set()
    {
        var options = new PipelineOptions { Settings = new(StringComparer.Ordinal) { [ArchiveOptions.PersonalPartKey] = "30" } };
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, options);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        await RichVisit.ArchiveAsync(pipeline, visit, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/archive", Cancel);

        Assert.Equal("2031-04-09T18:00:00Z", answer.Json.GetProperty("purge").GetString());
    }

    private static Task<Answer> AskAsync(Pipeline pipeline, HttpMethod method, string path, string language)
    {
        var request = new HttpRequestMessage(method, path);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return pipeline.SendAsync(request, Cancel);
    }
}
