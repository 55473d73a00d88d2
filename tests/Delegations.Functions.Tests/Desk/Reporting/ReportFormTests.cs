using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Reporting;

/// <summary>What coordinators add to a report by the pages of the desk.</summary>
[Collection(TimerTests.Name)]
public sealed class ReportFormTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_added_stands_in_the_report()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report");
        var session = (await visit.SessionsAsync(Cancel))[0].Id;

        await SaveAsync(browser, $"{path}/texts", $"{path}/texts", ("purpose", "To meet again."), ("highlights", "- A point"), ("findings", "A finding"));
        await SaveAsync(browser, $"{path}/sessions", $"{path}/sessions", ($"level-{session}", "FollowUp"), ($"attending-{session}", "12"), ($"note-{session}", "Lively"));
        await SaveAsync(browser, $"{path}/steps", $"{path}/steps", ("what[]", "Call back"), ("owner[]", "Ada Martin"), ("due[]", "2031-04-01"));
        await SaveAsync(browser, $"{path}/people", $"{path}/people", ("came[]", "Ada Martin"), ("came[]", "Bruno Leroy"), ("came[]", "Clara Novak"));
        await SaveAsync(browser, $"{path}/people", $"{path}/thanks", ("who[]", "Rosa Helper"), ("organisation[]", "Museum"), ("for[]", "the hall"), ("named[]", "yes"));

        var report = (await browser.GetAsync($"{path}/documents/report.en.md")).Text;
        Assert.All(
            ["To meet again.", "A point", "A finding", "follow-up agreed; 12 people attending; Lively", "| Call back | Ada Martin |", "Rosa Helper, Museum, the hall"],
            told => Assert.Contains(told, report, StringComparison.Ordinal));
        Assert.DoesNotContain("Okoro", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_different_parts_lose_nothing_and_the_same_part_is_shown_not_overwritten()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report");
        var texts = DeskBrowser.Form(await browser.OpenAsync($"{path}/texts"), $"{path}/texts");
        var steps = DeskBrowser.Form(await browser.OpenAsync($"{path}/steps"), $"{path}/steps");

        var first = await browser.SubmitAsync(texts, ("purpose", "The first purpose"));
        var other = await browser.SubmitAsync(steps, ("what[]", "Call back"), ("owner[]", ""), ("due[]", ""));
        var late = await browser.SubmitAsync(texts, ("purpose", "The late purpose"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.Conflict), (first.Status, other.Status, late.Status));
        var page = DeskBrowser.Parse(late);
        Assert.Equal("The late purpose", ((IHtmlTextAreaElement)page.QuerySelector("textarea[name=purpose]")!).Value);
        Assert.Contains("The first purpose", page.QuerySelector(".noted")?.TextContent, StringComparison.Ordinal);
        var report = (await browser.GetAsync($"{path}/documents/report.en.md")).Text;
        Assert.Contains("The first purpose", report, StringComparison.Ordinal);
        Assert.Contains("Call back", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_or_a_day_that_is_none_is_said_and_what_was_written_stays_in_the_fields()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline) { Headers = { ["Accept-Language"] = "de" } }, $"/desk/visits/{visit.Id}/report");
        var session = (await visit.SessionsAsync(Cancel))[0].Id;
        var outcomes = DeskBrowser.Form(await browser.OpenAsync($"{path}/sessions"), $"{path}/sessions");
        var steps = DeskBrowser.Form(await browser.OpenAsync($"{path}/steps"), $"{path}/steps");

        var count = await browser.SubmitAsync(outcomes, ($"attending-{session}", "viele"), ($"note-{session}", "Lebhaft"));
        var day = await browser.SubmitAsync(steps, ("what[]", "Anrufen"), ("owner[]", ""), ("due[]", "morgen"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (count.Status, day.Status));
        Assert.Equal("Lebhaft", ((IHtmlInputElement)DeskBrowser.Parse(count).QuerySelector($"input[name=note-{session}]")!).Value);
        Assert.Equal("Anrufen", ((IHtmlInputElement)DeskBrowser.Parse(day).QuerySelector("input[name='what[]']")!).Value);
        Assert.Contains("ganze Zahl", DeskBrowser.Parse(count).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticks_that_were_not_taken_stay_in_the_boxes()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report/people");
        var form = DeskBrowser.Form(await browser.OpenAsync(path), path);
        await browser.SubmitAsync(form, ("came[]", "Ada Martin"));

        var late = await browser.SubmitAsync(form, ("came[]", "Bruno Leroy"));

        var page = DeskBrowser.Parse(late);
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(["Bruno Leroy"], page.QuerySelectorAll("input[name='came[]'][checked]").Select(box => box.GetAttribute("value")));
        Assert.Contains("Ada Martin", page.QuerySelector("fieldset .warning")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_review_does_not_follow_the_programme_by_itself()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report");
        var reviewed = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(path), $"{path}/state"), ("state", "in-review")));
        await visit.UploadAsync(SampleVisits.OneDay.Without(1), Cancel);
        await visit.PublishAsync(Cancel);
        await pipeline.TickAsync("DraftReports", Cancel);

        var still = (await browser.GetAsync($"{path}/documents/report.en.md")).Text;
        var refused = await browser.SubmitAsync(DeskBrowser.Form(reviewed, path));

        Assert.Contains("Cybersecurity in orbit", still, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.DoesNotContain("Cybersecurity in orbit", (await browser.GetAsync($"{path}/documents/report.en.md")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_added_described_cleared_and_removed()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report/attachments");
        var empty = await browser.OpenAsync(path);

        var added = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(empty, path), ("plan.pdf", Encoding.ASCII.GetBytes("%PDF-1.7"))));
        var id = added.QuerySelector(".cards > li")?.Id?[1..];
        var cleared = await browser.FollowAsync(browser.SubmitAsync(
            DeskBrowser.Form(added, $"{path}/{id}"), ("caption", "The <plan>"), ("handling", "Clear"), ("cleared", "yes")));
        var late = await browser.SubmitAsync(DeskBrowser.Form(added, $"{path}/{id}"), ("caption", "Late"));
        var refused = await browser.SubmitAsync(DeskBrowser.Form(cleared, path), ("photo.jpg", DeskBrowser.Bytes("no picture")));
        var removed = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(cleared, $"{path}/{id}/removal")));

        Assert.Contains("95 MB", empty.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("may be shared", cleared.QuerySelector(".cards .tag.good")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("The <plan>", ((IHtmlInputElement)cleared.QuerySelector("input[name=caption]")!).Value);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (late.Status, refused.Status));
        Assert.Contains("Save it as JPEG", DeskBrowser.Parse(refused).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Empty(removed.QuerySelectorAll(".cards > li"));
    }

    [Fact]
    public async Task A_letter_is_a_text_document_of_its_own()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var (browser, path) = (new DeskBrowser(pipeline), $"/desk/visits/{visit.Id}/report");

        var letter = await browser.GetAsync($"{path}/letters/1");

        Assert.Equal("letter-1.docx", letter.Content.ContentDisposition?.FileName);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"{path}/letters/99")).Status);
    }

    private static async Task SaveAsync(DeskBrowser browser, string page, string action, params (string Name, string Value)[] filled)
    {
        var saved = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(await browser.OpenAsync(page), action), filled));
        Assert.Contains("Saved", saved.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
    }
}
