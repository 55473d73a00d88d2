using System.Net;
using Delegations.Model;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>The table of everybody, and the forms that change it.</summary>
public sealed class PeoplePageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_named_or_listed_has_a_line()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PeopleVisits.CreateAsync(pipeline, Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync(PeopleVisits.PageOf(visit));

        Assert.Equal(
        [
            "Bruno Leroy Test Labs|hosts 1 session|no address|as the visit|not asked",
            "Clara Novak|speaks in 1 session|no address|as the visit|not asked",
            "David Okoro|speaks in 1 session|no address|as the visit|not asked",
            "Ada Martin Space Centre|hosts 2 sessions|ada.martin@example.org|français|no",
            "Zoe Petit Ministry|head of delegation|zoe.petit@example.org|Nederlands|yes",
        ], PeopleVisits.LinesOf(page));
    }

    [Fact]
    public async Task A_persons_form_changes_what_it_shows_and_an_empty_field_clears()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var ada = await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel);
        var form = DeskBrowser.Form(await browser.OpenAsync(PeopleVisits.PageOf(visit)), $"{PeopleVisits.PageOf(visit)}/{ada.Id}");

        var answer = await browser.SubmitAsync(
            form, ("email", "ada@example.org"), ("assistantEmail", "office@example.org"), ("phone", "+32 2 555"), ("language", ""), ("role", "coordinator"), ("mayBeNamed", ""));

        Assert.Equal((HttpStatusCode.SeeOther, $"{PeopleVisits.PageOf(visit)}?said=saved#p{ada.Id}"), (answer.Status, answer.Header("Location")));
        Assert.Equal(
            ada with { Email = "ada@example.org", AssistantEmail = "office@example.org", Phone = "+32 2 555", Language = null, Role = PersonRole.Coordinator, MayBeNamed = null },
            await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel));
    }

    [Fact]
    public async Task A_form_that_is_not_taken_comes_back_open_as_it_was_filled_in()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var ada = await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel);
        var path = $"{PeopleVisits.PageOf(visit)}/{ada.Id}";
        var form = DeskBrowser.Form(await browser.OpenAsync(PeopleVisits.PageOf(visit)), path);

        var answer = await browser.SubmitAsync(form, ("assistantEmail", "nowhere"), ("phone", "12"));

        var again = DeskBrowser.Form(DeskBrowser.Parse(answer), path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(("nowhere", "12"), (PeopleVisits.ValueOf(again, "assistantEmail"), PeopleVisits.ValueOf(again, "phone")));
        Assert.True(again.ParentElement?.HasAttribute("open"));
        Assert.Equal(ada, await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel));
    }

    [Fact]
    public async Task Somebody_is_added_and_nobody_twice()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = DeskBrowser.Form(await browser.OpenAsync(PeopleVisits.PageOf(visit)), $"{PeopleVisits.PageOf(visit)}/new");
        (string, string)[] written = [("name", "Emil Berg"), ("organisation", "Embassy"), ("email", "emil@example.org"), ("role", "head-of-delegation"), ("mayBeNamed", "true")];

        var added = await browser.FollowAsync(browser.SubmitAsync(form, written));
        var other = await browser.SubmitAsync(form, [.. written.Where(field => field.Item1 != "email"), ("email", "other@example.org")]);
        var nameless = await browser.SubmitAsync(form, ("name", " "), ("organisation", "Embassy"));

        Assert.Contains("Emil Berg Embassy|head of delegation|emil@example.org|as the visit|yes", PeopleVisits.LinesOf(added));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.UnprocessableEntity), (other.Status, nameless.Status));
        Assert.Equal("other@example.org", PeopleVisits.ValueOf(DeskBrowser.Form(DeskBrowser.Parse(other), $"{PeopleVisits.PageOf(visit)}/new"), "email"));
        Assert.Equal("emil@example.org", (await PeopleVisits.PersonAsync(pipeline, visit, "Emil Berg", Cancel)).Email);
    }

    [Fact]
    public async Task Somebody_is_taken_off_the_list_after_a_page_that_says_what_that_means()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var ada = await PeopleVisits.PersonAsync(pipeline, visit, "Ada Martin", Cancel);
        var path = $"{PeopleVisits.PageOf(visit)}/{ada.Id}/removal";
        Assert.NotNull((await browser.OpenAsync(PeopleVisits.PageOf(visit))).QuerySelector($"a[href='{path}']"));
        var asked = await browser.OpenAsync(path);

        var after = await browser.FollowAsync(browser.SubmitAsync(DeskBrowser.Form(asked, path)));

        Assert.Contains("The programme still names this person", asked.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ada Martin|hosts 2 sessions|no address|as the visit|not asked", PeopleVisits.LinesOf(after));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
    }

    [Fact]
    public async Task A_long_list_has_a_form_for_the_person_asked_for()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.PutPeopleAsync(string.Join('\n', Enumerable.Range(10, 61).Select(number => $"Person {number},House {number},person{number}@example.org").Prepend("Name,Organisation,Email")), Cancel);
        var person = await PeopleVisits.PersonAsync(pipeline, visit, "Person 40", Cancel);
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));

        var open = await browser.FollowAsync(browser.GetAsync($"{PeopleVisits.PageOf(visit)}/{person.Id}"));

        Assert.Empty(page.QuerySelectorAll("table form"));
        Assert.NotNull(page.QuerySelector($"a[href='{PeopleVisits.PageOf(visit)}/{person.Id}']"));
        Assert.Equal("person40@example.org", PeopleVisits.ValueOf(DeskBrowser.Form(open, $"{PeopleVisits.PageOf(visit)}/{person.Id}"), "email"));
    }

    [Fact]
    public async Task Citizenship_is_told_to_be_answered_or_asked_and_never_shown()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await pipeline.SendFileAsync(
            HttpMethod.Put,
            $"{visit.Path}/itinerary",
            "itinerary.csv",
            DeskBrowser.Bytes($"Date,Start,End,Title,Location,Host,Entry conditions\n{SampleVisits.Day},09:00,10:00,Welcome,Space Centre,Ada Martin,Citizenship of all visitors required"),
            Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role,Citizenship\nAda Martin,Space Centre,ada@example.org,Host,\nZoe Petit,Ministry,zoe@example.org,Delegate,Ruritanian", Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync(PeopleVisits.PageOf(visit));

        Assert.Equal(["asked, no answer yet", "answered"], PeopleVisits.LinesOf(page).Select(line => line.Split('|')[^1]));
        Assert.DoesNotContain("Ruritanian", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_are_called_is_shown_as_text()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay.With(0, line => line with { Host = "<i>Ada</i> Martin" }),
            "Name,Organisation,Email\n<script>alert(1)</script>,\"\"\"><img src=x onerror=alert(1)>\",mean@example.org",
            Cancel);

        var page = await new DeskBrowser(pipeline).OpenAsync(PeopleVisits.PageOf(visit));

        Assert.Empty(page.QuerySelectorAll("main script, img, main i"));
        Assert.Contains(PeopleVisits.LinesOf(page), line => line.StartsWith("<script>alert(1)</script>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_may_only_look_sees_the_people_and_no_forms()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, DeskSignIn.Behind());
        var visit = await PeopleVisits.CreateAsync(pipeline, Cancel);

        var page = await DeskSignIn.As("Viewer", pipeline).OpenAsync(PeopleVisits.PageOf(visit));

        Assert.Equal(5, PeopleVisits.LinesOf(page).Count);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]:not([role=search]), main details"));
    }
}
