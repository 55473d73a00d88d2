using System.Net;
using Delegations.Reports;
using Delegations.Storage;
using Delegations.Visits;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Reports;

/// <summary>What coordinators add to a report.</summary>
[Collection(TimerTests.Name)]
public sealed class PutReportTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_added_stands_in_the_documents_it_is_for()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var session = (await visit.SessionsAsync(Cancel))[0].Id;

        var answer = await PutAsync(pipeline, visit, $$"""
            {
              "read": 1, "state": "in-review",
              "texts": [{ "language": "en", "purpose": "To meet.", "highlights": "- **One** <script>alert(1)</script>", "findings": "A finding" }],
              "outcomes": [{ "session": "{{session}}", "level": "commitment", "attending": 31, "note": "They signed" }],
              "nextSteps": [{ "what": "Call back", "owner": "Ada Martin", "due": "2031-04-01" }],
              "thanks": [{ "name": "Rosa Helper", "organisation": "Museum", "for": "the hall", "mayBeNamed": true }]
            }
            """);

        Assert.Equal((HttpStatusCode.OK, 2, "in-review"), (answer.Status, answer.Json.GetProperty("number").GetInt32(), answer.Json.GetProperty("state").GetString()));
        var report = await ReadAsync(pipeline, visit, "report", "md");
        var summary = await ReadAsync(pipeline, visit, "summary", "md");
        var page = await ReadAsync(pipeline, visit, "summary", "html");
        Assert.All(["To meet.", "A finding", "commitment made; 31 people attending; They signed", "Call back", "Rosa Helper, Museum, the hall"], told => Assert.Contains(told, report, StringComparison.Ordinal));
        Assert.Contains("To meet.", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("A finding", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("class=\"step3\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_made_on_top_of_an_older_version_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await PutAsync(pipeline, visit, """{"read":1,"texts":[{"language":"en","purpose":"First"}]}""");

        var late = await PutAsync(pipeline, visit, """{"read":1,"texts":[{"language":"en","purpose":"Second"}]}""");

        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale"), (late.Status, late.Json.GetProperty("code").GetString()));
        Assert.Contains("First", await ReadAsync(pipeline, visit, "report", "md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_leave_one_of_their_changes_whole()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(number =>
            PutAsync(pipeline, visit, $$"""{"read":1,"texts":[{"language":"en","purpose":"Purpose {{number}}","highlights":"Highlight {{number}}"}]}""")));

        var report = await ReadAsync(pipeline, visit, "report", "md");
        var kept = Assert.Single(Enumerable.Range(0, 4), number => report.Contains($"Purpose {number}", StringComparison.Ordinal));
        Assert.Contains($"Highlight {kept}", report, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, answers[kept].Status);
        Assert.All(answers.Where((_, number) => number != kept), answer => Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status));
    }

    [Theory]
    [InlineData("""{"outcomes":[{"session":"0123456789abcdef","level":null,"attending":-1,"note":""}]}""", "number of people attending")]
    [InlineData("""{"texts":[{"language":"en"},{"language":"en"}]}""", "Each language has its texts once")]
    [InlineData("""{"state":"final"}""", "POST …/report/release")]
    public async Task What_cannot_be_taken_is_refused_with_a_sentence_and_changes_nothing(string json, string sentence)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);

        var answer = await PutAsync(pipeline, visit, json);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(sentence, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, (await pipeline.GetAsync($"{visit.Path}/report", Cancel)).Json.GetProperty("number").GetInt32());
    }

    [Fact]
    public async Task A_running_an_unknown_and_a_released_visit_take_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var early = await PutAsync(pipeline, await SampleVisits.PublishedAsync(pipeline, Cancel), "{}");
        var released = await FinishedVisit.ReleasedAsync(pipeline, Cancel);

        var unknown = await pipeline.SendJsonAsync(HttpMethod.Put, "/api/visits/0123456789abcdef/report", "{}", Cancel);
        var late = await PutAsync(pipeline, released, "{}");

        Assert.Equal((HttpStatusCode.Conflict, "no-report"), (early.Status, early.Json.GetProperty("code").GetString()));
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal((HttpStatusCode.Conflict, "report-closed"), (late.Status, late.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task What_was_added_stays_when_the_programme_is_corrected()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await PutAsync(pipeline, visit, """{"texts":[{"language":"en","purpose":"To meet."}]}""");
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Title = "Cybersecurity on the ground" }), Cancel);
        await visit.PublishAsync(Cancel);

        await pipeline.TickAsync("DraftReports", Cancel);

        var report = await ReadAsync(pipeline, visit, "report", "md");
        Assert.Contains("To meet.", report, StringComparison.Ordinal);
        Assert.Contains("Cybersecurity on the ground", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_not_to_be_named_after_the_draft_is_not_named_by_its_release()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await PutAsync(pipeline, visit, """{"state":"in-review","texts":[{"language":"en","purpose":"To meet."}]}""");
        await visit.PutPeopleAsync("Name,Organisation,Email,Role,May be named\nClara Novak,Orbit School,clara.novak@example.org,Speaker,no\n", Cancel);

        var released = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);

        Assert.Equal("final", released.Json.GetProperty("state").GetString());
        var summary = await ReadAsync(pipeline, visit, "summary", "md");
        Assert.Contains("To meet.", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Clara", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_released_report_is_kept_in_every_format_and_no_longer_changes()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        var report = await pipeline.Get<ReportStore>().FindLatestAsync(visit.Id, Cancel);
        var before = await ReadAsync(pipeline, visit, "report", "md");
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nNew Partner,Elsewhere,new@example.org,Partner\n", Cancel);
        await pipeline.TickAsync("DraftReports", Cancel);

        Assert.Equal(before, await ReadAsync(pipeline, visit, "report", "md"));
        foreach (var document in report!.Documents) // released above
        {
            Assert.NotNull(await pipeline.Get<ReportStore>().ReadAsync(visit.Id, report, document, Cancel));
        }

        Assert.Contains(report.Documents, document => document.FileName == "letters.en.docx");
        Assert.Equal(VisitProgress.ReportFinal, (await visit.ReadAsync(Cancel)).Progress);
    }

    [Fact]
    public async Task Whoever_declined_is_not_thanked_for_coming()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.PublishedAsync(pipeline, Cancel);
        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Put, $"{visit.Path}/invitations/{clara.Id}/reply", """{"status":"declined"}""", Cancel);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", Cancel);

        var absent = await ReadAsync(pipeline, visit, "report", "md");
        await PutAsync(pipeline, visit, """{"attendance":[{"name":"Clara Novak","came":true}]}""");

        Assert.DoesNotContain("Clara", absent, StringComparison.Ordinal);
        Assert.Contains("Clara Novak", await ReadAsync(pipeline, visit, "letters", "md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_under_way_does_not_undo_a_release()
    {
        var network = new WriteMoment();
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
        {
            Services = services => services.AddSingleton(provider => new StorageClients(provider.GetRequiredService<StorageOptions>()) { Transport = network }),
        });
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        network.Before(() => pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel));

        var late = await PutAsync(pipeline, visit, """{"read":1,"texts":[{"language":"en","purpose":"Too late"}]}""");

        Assert.Equal("report-closed", late.Json.GetProperty("code").GetString());
        Assert.Equal(VisitProgress.ReportFinal, (await visit.ReadAsync(Cancel)).Progress);
        Assert.Equal("final", (await pipeline.GetAsync($"{visit.Path}/report", Cancel)).Json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_language_added_after_the_draft_is_in_the_release()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"documents":{"languages":["ru"]}}""", Cancel);

        await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);

        Assert.Contains("Мероприятия", (await pipeline.GetAsync($"{visit.Path}/report?part=report&format=md&lang=ru", Cancel)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_says_no_after_the_release_is_not_handed_out_any_more()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        var before = await pipeline.Get<OfferedDocuments>().ListAsync(visit.Id, Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role,May be named\nClara Novak,Orbit School,clara.novak@example.org,Speaker,no\n", Cancel);

        var after = await pipeline.Get<OfferedDocuments>().ListAsync(visit.Id, Cancel);
        var page = await new Desk.DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/report");

        Assert.Contains(before, document => document.Part is ReportPart.Summary);
        Assert.All(after, document => Assert.Equal(ReportPart.Report, document.Part));
        Assert.Null(await pipeline.Get<OfferedDocuments>().FindAsync(visit.Id, "summary.en.html", Cancel));
        Assert.NotEmpty(after);
        Assert.Contains("must not be named", page.QuerySelector(".said.warning")?.TextContent, StringComparison.Ordinal);
    }

    private static Task<Answer> PutAsync(Pipeline pipeline, TestVisit visit, string json) =>
        pipeline.SendJsonAsync(HttpMethod.Put, $"{visit.Path}/report", json, Cancel);

    private static async Task<string> ReadAsync(Pipeline pipeline, TestVisit visit, string part, string format)
    {
        var answer = await pipeline.GetAsync($"{visit.Path}/report?part={part}&format={format}&lang=en", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return answer.Text;
    }
}
