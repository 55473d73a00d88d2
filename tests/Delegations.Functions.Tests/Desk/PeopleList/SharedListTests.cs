using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>Several people work on one list: nobody undoes what another changed after the page was opened.</summary>
public sealed class SharedListTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_somebody_else_changed_stays_when_another_field_is_changed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = await OpenFormAsync(browser, visit, "Zoe Petit");
        await ChangeAsync(pipeline, visit, "Zoe Petit", new PersonRequest { MayBeNamed = "false", AssistantEmail = "office@example.org" });

        var answer = await browser.SubmitAsync(form, ("function", "Minister"));

        var zoe = await PeopleVisits.PersonAsync(pipeline, visit, "Zoe Petit", Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(
            ("Minister", false, "office@example.org", PersonRole.HeadOfDelegation, "nl"),
            (zoe.Function, zoe.MayBeNamed, zoe.AssistantEmail, zoe.Role, zoe.Language?.Code));
    }

    [Theory]
    [InlineData("en", "Somebody else changed Zoe Petit", "Somebody else changed this to: no")]
    [InlineData("fr", "Quelqu’un d’autre a modifié Zoe Petit", "Modifié par quelqu’un d’autre : non")]
    [InlineData("nl", "Iemand anders heeft Zoe Petit gewijzigd", "Door iemand anders gewijzigd in: nee")]
    [InlineData("de", "Jemand anderes hat Zoe Petit geändert", "Von jemand anderem geändert in: nein")]
    public async Task A_field_that_both_changed_comes_back_with_both_values_and_saving_again_decides(string language, string sentence, string note)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline) { Headers = { ["Accept-Language"] = language } }, await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = await OpenFormAsync(browser, visit, "Zoe Petit");
        await ChangeAsync(pipeline, visit, "Zoe Petit", new PersonRequest { MayBeNamed = "false", Phone = "+32 2 555" });
        var theirs = await PeopleVisits.PersonAsync(pipeline, visit, "Zoe Petit", Cancel);

        var refused = await browser.SubmitAsync(form, ("mayBeNamed", ""), ("function", "Minister"));
        var between = await PeopleVisits.PersonAsync(pipeline, visit, "Zoe Petit", Cancel);
        var page = DeskBrowser.Parse(refused);
        var again = DeskBrowser.Form(page, form.GetAttribute("action") ?? "");
        var saved = await browser.SubmitAsync(again);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.SeeOther), (refused.Status, saved.Status));
        Assert.StartsWith(sentence, page.QuerySelector("main > .said")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(note, Assert.Single(again.QuerySelectorAll(".warning")).TextContent.Trim());
        Assert.Equal(
            ("", "Minister", "+32 2 555"),
            (PeopleVisits.ValueOf(again, "mayBeNamed"), PeopleVisits.ValueOf(again, "function"), PeopleVisits.ValueOf(again, "phone")));
        Assert.True(again.ParentElement?.HasAttribute("open"));
        Assert.Equal(theirs, between);
        Assert.Equal(theirs with { MayBeNamed = null, Function = "Minister" }, await PeopleVisits.PersonAsync(pipeline, visit, "Zoe Petit", Cancel));
    }

    [Fact]
    public async Task A_field_that_both_changed_to_the_same_is_no_disagreement()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = await OpenFormAsync(browser, visit, "Zoe Petit");
        await ChangeAsync(pipeline, visit, "Zoe Petit", new PersonRequest { MayBeNamed = "false" });

        Assert.Equal(HttpStatusCode.SeeOther, (await browser.SubmitAsync(form, ("mayBeNamed", "false"))).Status);
    }

    [Fact]
    public async Task Whom_somebody_else_took_off_the_list_comes_back_only_when_saved_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, "Name,Email\nAda Martin,ada.martin@example.org", Cancel);
        var form = await OpenFormAsync(browser, visit, "Ada Martin");
        await pipeline.Get<PeopleEditor>().RemoveAsync(visit.Id, (await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel)).Id, Cancel);

        var refused = await browser.SubmitAsync(form, ("phone", "+32 2 555"));
        var between = await ListedAsync(pipeline, visit);
        var saved = await browser.SubmitAsync(DeskBrowser.Form(DeskBrowser.Parse(refused), form.GetAttribute("action") ?? ""));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.SeeOther), (refused.Status, saved.Status));
        Assert.DoesNotContain("Ada Martin", between);
        Assert.Equal("+32 2 555", (await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel)).Phone);
    }

    [Fact]
    public async Task What_somebody_else_wrote_of_whom_the_list_did_not_have_stays()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = await OpenFormAsync(browser, visit, "Clara Novak");
        await AddClaraAsync(pipeline, visit);

        var answer = await browser.SubmitAsync(form, ("phone", "+32 2 555"));

        var clara = await PeopleVisits.PersonAsync(pipeline, visit, "Clara Novak", Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal(("clara@example.org", false, "+32 2 555"), (clara.Email, clara.MayBeNamed, clara.Phone));
    }

    [Fact]
    public async Task An_address_that_somebody_else_wrote_is_shown_and_replaced_only_when_saved_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));
        var clara = KeyOf(page, "Clara Novak");
        var form = DeskBrowser.Form(page, $"{PeopleVisits.PageOf(visit)}/address", clara);
        await AddClaraAsync(pipeline, visit);

        var refused = await browser.SubmitAsync(form, ("email", "other@example.org"));
        var between = await PeopleVisits.PersonAsync(pipeline, visit, "Clara Novak", Cancel);
        var again = DeskBrowser.Form(DeskBrowser.Parse(refused), $"{PeopleVisits.PageOf(visit)}/{clara}");
        var saved = await browser.SubmitAsync(again);

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.SeeOther), (refused.Status, saved.Status));
        Assert.Equal(("clara@example.org", "other@example.org"), (between.Email, PeopleVisits.ValueOf(again, "email")));
        Assert.EndsWith("clara@example.org", Assert.Single(again.QuerySelectorAll(".warning")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("other@example.org", (await PeopleVisits.PersonAsync(pipeline, visit, "Clara Novak", Cancel)).Email);
    }

    [Theory]
    [InlineData("David Okoro")]
    [InlineData("Zoe Petit")]
    public async Task An_address_of_the_programme_is_shown_and_never_put_on_the_list_unasked(string name)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay.With(0, line => line with { Speaker = $"{name} <named@example.org>" }),
            "Name,Organisation,Email\nZoe Petit,Ministry,",
            Cancel);
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));
        var form = DeskBrowser.Form(page, $"{PeopleVisits.PageOf(visit)}/{KeyOf(page, name)}");

        var answer = await browser.SubmitAsync(form, ("phone", "+32 2 555"));

        var person = await PeopleVisits.PersonAsync(pipeline, visit, name, Cancel);
        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
        Assert.Equal((null, "+32 2 555"), (person.Email, person.Phone));
        Assert.Empty(PeopleVisits.ValueOf(form, "email"));
        Assert.Contains("The programme gives named@example.org", form.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlFormElement> OpenFormAsync(DeskBrowser browser, TestVisit visit, string name)
    {
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));
        return DeskBrowser.Form(page, $"{PeopleVisits.PageOf(visit)}/{KeyOf(page, name)}");
    }

    /// <summary>By which the page's forms name somebody.</summary>
    private static string KeyOf(IHtmlDocument page, string name) => Assert.Single(
        page.QuerySelectorAll("table.people tbody tr[id]"),
        row => row.QuerySelector("th")?.TextContent.Trim().StartsWith(name, StringComparison.Ordinal) ?? false).Id![1..];

    private static async Task ChangeAsync(Pipeline pipeline, TestVisit visit, string name, PersonRequest request)
    {
        var person = await PeopleVisits.PersonAsync(pipeline, visit, name, Cancel);
        var outcome = await pipeline.Get<PeopleEditor>().ChangeAsync(visit.Id, person.Id, request, Language.English, Cancel);
        Assert.IsType<PersonOutcome.Written>(outcome);
    }

    private static async Task AddClaraAsync(Pipeline pipeline, TestVisit visit)
    {
        var clara = new PersonRequest { Name = "Clara Novak", Email = "clara@example.org", MayBeNamed = "false" };
        Assert.IsType<PersonOutcome.Written>(await pipeline.Get<PeopleEditor>().AddAsync(visit.Id, clara, Language.English, Cancel));
    }

    private static async Task<IEnumerable<string>> ListedAsync(Pipeline pipeline, TestVisit visit) =>
        (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.Select(person => person.Name);
}
