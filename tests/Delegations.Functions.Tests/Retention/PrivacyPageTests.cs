using System.Net;
using Delegations.Agendas;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Functions.Tests.Agendas;
using Delegations.Functions.Tests.Desk;
using Delegations.Model;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class PrivacyPageTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_desk_shows_every_place_first_and_erases_what_it_showed()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/people/{person}/erasure";
        var page = await browser.OpenAsync($"{path}?only=this");

        var done = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(page, path), ("attachments", "remove")));
        await pipeline.HandleAsync("EraseFromVisit", ForgottenVisit.MessageOf(visit, person, visit.Id.Value), Cancel);
        var after = await browser.OpenAsync(path);

        Assert.Contains("People list", page.Body?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("Under way", done.Body?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains("Erased on", after.Body?.TextContent ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain(await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel), place => place.Contains(visit.Id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_changed_since_it_was_shown_is_shown_again_and_not_erased()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var browser = new DeskBrowser(pipeline);
        var path = $"/desk/visits/{visit.Id}/people/{person}/erasure";
        var page = await browser.OpenAsync($"{path}?only=this");
        await pipeline.Get<TranslationStore>().PutAsync(
            visit.Id, [new TranslatedText(null, Language.German, $"Lunch with {ForgottenVisit.Name}", $"Essen mit {ForgottenVisit.Name}")], Cancel);

        var answer = await browser.SubmitAsync(DeskBrowser.Form(page, path));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel), place => place.StartsWith($"visits: {visit.Id}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_may_only_look_reads_no_persons_data()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, Viewing.Options);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, "Ada Martin");
        var viewer = Viewing.Browser(pipeline);

        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.GetAsync($"/desk/visits/{visit.Id}/people/{person}/erasure")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await viewer.GetAsync($"/desk/visits/{visit.Id}/people/{person}/export")).Status);
        Assert.Equal(HttpStatusCode.OK, (await viewer.GetAsync($"/desk/visits/{visit.Id}/history")).Status);
    }

    [Fact]
    public async Task The_page_of_what_is_kept_lists_each_visit_with_its_days()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.PublishedAsync(pipeline);

        var soon = await new DeskBrowser(pipeline).OpenAsync("/desk/retention");
        var page = await new DeskBrowser(pipeline).OpenAsync(soon.QuerySelector("main p > a")?.GetAttribute("href") ?? "");

        Assert.DoesNotContain("2031", soon.Body?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("tbody a"), link => link.GetAttribute("href") == $"/desk/visits/{visit.Id}/history");
        Assert.Contains("Wed 9 Apr 2031", page.Body?.TextContent ?? "", StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("svg rect"));
    }
}
