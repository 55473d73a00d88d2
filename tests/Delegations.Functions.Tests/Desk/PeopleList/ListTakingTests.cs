using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>Lists come as files, or as text pasted from a mail program.</summary>
public sealed class ListTakingTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_without_doubts_leads_to_the_page_that_says_how_many_there_are()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));

        var answer = await browser.SubmitAsync(FileForm(page), ("people.csv", DeskBrowser.Bytes(SampleVisits.People)));
        var after = await browser.OpenAsync(answer.Header("Location"));

        Assert.Equal((HttpStatusCode.SeeOther, $"{PeopleVisits.PageOf(visit)}?said=listed&n=4"), (answer.Status, answer.Header("Location")));
        Assert.Contains("People on the list: 4. Everybody whom the programme names can be written to.", after.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_doubtful_in_a_list_stands_on_the_page_with_its_place()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.CreateAsync(pipeline, Cancel));
        const string list = "Name,Organisation,Email\nAda Martin,Space Centre,ada@example.org\nAda Martin,Space Centre,other@example.org";

        var answer = await browser.SubmitAsync(FileForm(await browser.OpenAsync(PeopleVisits.PageOf(visit))), ("people.csv", DeskBrowser.Bytes(list)));

        var page = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Lines to look at below: 1.", page.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("line 2", page.QuerySelector("main table td")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pasted_names_get_their_addresses_and_keep_all_else_that_is_known_of_them()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var form = PasteForm(await browser.OpenAsync(PeopleVisits.PageOf(visit)));
        const string pasted = "Leroy, Bruno <bruno.leroy@example.org>; Clara Novak <clara@example.org>; Dr. Ada Martin <ada.new@example.org>; Nobody Known <new@example.org>";

        var after = await browser.FollowAsync(browser.SubmitAsync(form, ("pasted", pasted)));

        Assert.Equal(
        [
            "Ada Martin|Space Centre|ada.new@example.org|fr|False",
            "Bruno Leroy|Test Labs|bruno.leroy@example.org||",
            "Clara Novak||clara@example.org||",
            "Nobody Known||new@example.org||",
            "Zoe Petit|Ministry|zoe.petit@example.org|nl|True",
        ], (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People
            .Select(person => $"{person.Name}|{person.Organisation}|{person.Email}|{person.Language}|{person.MayBeNamed}").Order(StringComparer.Ordinal));
        Assert.Contains("People on the list: 5. 1 person still has no address.", after.QuerySelector(".said")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_name_that_several_people_have_is_a_finding()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.PutPeopleAsync("Name,Organisation,Email\nAda Martin,Space Centre,ada@example.org\nAda Martin,Test Labs,", Cancel);

        var answer = await browser.SubmitAsync(PasteForm(await browser.OpenAsync(PeopleVisits.PageOf(visit))), ("pasted", "Ada Martin <ada.martin@example.org>"));

        Assert.Contains("Several people are called Ada Martin", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no addresses here", "no addresses here")]
    [InlineData(" ", "")]
    public async Task Text_without_people_is_said_and_stays_in_its_box(string pasted, string kept)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.CreateAsync(pipeline, Cancel));

        var answer = await browser.SubmitAsync(PasteForm(await browser.OpenAsync(PeopleVisits.PageOf(visit))), ("pasted", pasted));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(kept, DeskBrowser.Parse(answer).QuerySelector("textarea")?.TextContent);
    }

    [Fact]
    public async Task A_file_that_is_no_list_or_none_at_all_is_said_on_the_page()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await TestVisit.CreateAsync(pipeline, Cancel));
        var form = FileForm(await browser.OpenAsync(PeopleVisits.PageOf(visit)));

        var letter = await browser.SubmitAsync(form, ("letter.txt", DeskBrowser.Bytes("Dear all, thank you.")));
        var empty = await browser.SubmitAsync(form, ("file", []));

        Assert.All([letter, empty], answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Contains("Choose a file", empty.Text, StringComparison.Ordinal);
    }

    private static IHtmlFormElement FileForm(IHtmlDocument page) => Assert.Single(page.Forms, form => form.QuerySelector("input[type=file]") is not null);

    private static IHtmlFormElement PasteForm(IHtmlDocument page) => Assert.Single(page.Forms, form => form.QuerySelector("textarea") is not null);
}
