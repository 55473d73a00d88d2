using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Corrections;

/// <summary>Sessions moved by minutes: first shown, then done by one button.</summary>
public sealed class ShiftTests(AzuriteFixture azurite)
{
    private const string Day = SampleVisits.Day;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("&minutes=20", "10:20", "14:20")]
    [InlineData("&minutes=20&other=-15", "09:45", "13:45")]
    public async Task All_from_an_hour_on_is_shown_first_and_then_moved_as_shown(string minutes, string second, string third)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectionTests.PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/shift";

        var preview = await browser.OpenAsync($"{path}?day={Day}&from=10:00{minutes}");
        var untouched = await StartsAsync(visit);
        var done = await browser.FollowAsync(browser.SubmitAsync(Assert.Single(Confirmations(preview, path))));

        Assert.Equal(["09:00", "10:00", "14:00"], untouched);
        Assert.Equal(2, preview.QuerySelectorAll("main table tbody tr").Length);
        Assert.Equal(["09:00", second, third], await StartsAsync(visit));
        Assert.Contains(second, done.Body?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_is_to_come_moves_alone_or_with_all_that_follow()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        pipeline.SetClock($"{Day}T08:30:00Z"); // half past nine in Brussels: the first session runs
        var visit = await CorrectionTests.PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/shift";
        var session = (await visit.SessionsAsync(Cancel))[1];

        var preview = await browser.OpenAsync($"{path}?session={session.Id}&minutes=10");
        var choices = Confirmations(preview, path);
        await browser.FollowAsync(browser.SubmitAsync(choices[0]));
        var alone = await StartsAsync(visit);
        var stale = await browser.SubmitAsync(choices[1]);
        await browser.FollowAsync(browser.SubmitAsync(Confirmations(DeskBrowser.Parse(stale), path)[1]));

        Assert.Equal(2, choices.Count);
        Assert.Equal(["09:00", "10:10", "14:00"], alone);
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal(["09:00", "10:20", "14:10"], await StartsAsync(visit));
    }

    [Fact]
    public async Task A_session_that_runs_lasts_longer_and_only_what_follows_starts_later()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        pipeline.SetClock($"{Day}T08:30:00Z");
        var visit = await CorrectionTests.PrepareAsync(pipeline);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/shift";
        var session = (await visit.SessionsAsync(Cancel))[0];

        var preview = await browser.OpenAsync($"{path}?session={session.Id}&minutes=20");
        await browser.FollowAsync(browser.SubmitAsync(Confirmations(preview, path)[1]));

        Assert.Equal(["09:00", "10:20", "14:20"], await StartsAsync(visit));
        Assert.Equal((10, 20), ((await visit.SessionsAsync(Cancel))[0].End?.Hour, (await visit.SessionsAsync(Cancel))[0].End?.Minute));
    }

    [Fact]
    public async Task The_last_session_of_a_day_has_one_choice_only()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectionTests.PrepareAsync(pipeline);
        var path = $"/desk/visits/{visit.Id}/shift";

        var preview = await new DeskBrowser(pipeline).OpenAsync($"{path}?session={(await visit.SessionsAsync(Cancel))[2].Id}&minutes=10");

        Assert.Single(Confirmations(preview, path));
    }

    [Theory]
    [InlineData($"day={Day}&from=18:00&minutes=20", "takes place")]
    [InlineData($"day={Day}&from=10:00&other=2000", "720")]
    [InlineData($"day={Day}&from=noon-ish&minutes=20", "09:30")]
    [InlineData("session=0123456789abcdef0123&minutes=20", "cannot be moved")]
    public async Task What_cannot_be_moved_is_said(string query, string sentence)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await CorrectionTests.PrepareAsync(pipeline);

        var answer = await new DeskBrowser(pipeline).GetAsync($"/desk/visits/{visit.Id}/shift?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, DeskBrowser.Parse(answer).QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
    }

    private static List<IHtmlFormElement> Confirmations(IHtmlDocument page, string path) =>
        [.. page.Forms.Where(form => form.Method is "post" && form.GetAttribute("action") == path)];

    private static async Task<IReadOnlyList<string>> StartsAsync(TestVisit visit) =>
        [.. (await visit.SessionsAsync(Cancel)).Select(session => $"{session.Start?.Hour:00}:{session.Start?.Minute:00}")];
}
