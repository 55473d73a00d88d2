using System.Net;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Reporting;

/// <summary>A report on the desk: drafted by the timer, read and released by a coordinator.</summary>
[Collection(TimerTests.Name)]
public sealed class ReportPageTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_coordinator_reads_a_draft_and_releases_it_once()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report");

        var draft = await browser.OpenAsync(path);
        var form = DeskBrowser.Form(draft, path);
        var released = await browser.FollowAsync(browser.SubmitAsync(form));
        var again = await browser.SubmitAsync(form);
        var read = await browser.GetAsync($"{path}/documents/summary.en.html");
        var text = await browser.GetAsync($"{path}/documents/report.en.md");
        var none = await browser.GetAsync($"{path}/documents/report.ru.md");

        Assert.Contains("Nobody else sees it before you release it.", draft.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The report is released.", released.QuerySelector("[role=status]")?.TextContent);
        Assert.DoesNotContain(released.Forms, other => other.GetAttribute("action") == path);
        Assert.Equal((HttpStatusCode.SeeOther, VisitProgress.ReportFinal), (again.Status, (await visit.ReadAsync(Cancel)).Progress));
        Assert.Equal((HttpStatusCode.OK, "text/html"), (read.Status, read.ContentType));
        Assert.Contains("sandbox", read.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("report.en.md", text.Content.ContentDisposition?.FileName);
        Assert.Equal(HttpStatusCode.NotFound, none.Status);
        Assert.DoesNotContain(FinishedVisit.Secret, read.Text + text.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The report was drafted anew")]
    [InlineData("fr", "Le rapport a été rédigé à nouveau")]
    [InlineData("nl", "Het verslag is opnieuw opgesteld")]
    [InlineData("de", "Der Bericht wurde neu entworfen")]
    public async Task A_draft_made_anew_is_read_before_it_is_released(string language, string words)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline) { Headers = { ["Accept-Language"] = language } }, $"/desk/visits/{visit.Id}/report");
        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);
        await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Title = "Cybersecurity on the ground" }), Cancel);
        await visit.PublishAsync(Cancel);
        await pipeline.TickAsync("DraftReports", Cancel);

        var refused = await browser.SubmitAsync(form);
        var progress = (await visit.ReadAsync(Cancel)).Progress;
        var again = DeskBrowser.Parse(refused);
        await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(again, path)));

        Assert.Equal((HttpStatusCode.Conflict, VisitProgress.ReportDrafted), (refused.Status, progress));
        Assert.Contains(words, again.QuerySelector(".said.error[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(VisitProgress.ReportFinal, (await visit.ReadAsync(Cancel)).Progress);
    }

    [Fact]
    public async Task Before_there_is_a_report_the_page_says_when_there_will_be_one()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}/report?lang=fr");

        Assert.Contains("Il n’y a pas encore de rapport.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }
}
