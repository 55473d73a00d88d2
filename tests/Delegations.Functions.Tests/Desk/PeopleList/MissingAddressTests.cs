using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Itineraries;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.PeopleList;

/// <summary>Who cannot be written to stands first, and gets an address with one line and Enter.</summary>
public sealed class MissingAddressTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_person_without_an_address_has_a_form_and_after_it_the_next_one_is_focused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));

        var second = await browser.FollowAsync(browser.SubmitAsync(FormOf(page, "Clara Novak"), ("email", "clara@example.org")));
        var third = await browser.FollowAsync(browser.SubmitAsync(Focused(second), ("email", "david@example.org")));
        var last = await browser.FollowAsync(browser.SubmitAsync(Focused(third), ("email", "bruno@example.org")));

        Assert.Equal("3 people cannot be written to", page.QuerySelector("#missing")?.TextContent);
        Assert.Null(page.QuerySelector("[autofocus]"));
        Assert.Equal(FormOf(second, "David Okoro"), Focused(second));
        Assert.Equal(FormOf(third, "Bruno Leroy"), Focused(third));
        Assert.Contains("1 person still has no address.", Said(third), StringComparison.Ordinal);
        Assert.Null(last.QuerySelector("#missing"));
        Assert.Contains("Everybody whom the programme names can be written to.", Said(last), StringComparison.Ordinal);
        Assert.Equal(
            ["Bruno Leroy|Test Labs|bruno@example.org", "Clara Novak||clara@example.org", "David Okoro||david@example.org"],
            (await ListedAsync(pipeline, visit)).Where(line => !line.Contains("Ada", StringComparison.Ordinal) && !line.Contains("Zoe", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_no_address_is_said_and_kept_in_its_field()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));

        var answer = await browser.SubmitAsync(FormOf(page, "Clara Novak"), ("email", "clara at example.org"));

        var again = DeskBrowser.Parse(answer);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Clara Novak: that is not one mail address", Said(again), StringComparison.Ordinal);
        Assert.Equal("clara at example.org", (again.QuerySelector("[autofocus]") as IHtmlInputElement)?.Value);
    }

    [Fact]
    public async Task An_address_that_several_people_of_the_list_could_be_meant_by_is_said_to_help_nobody_yet()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var visit = await TestVisit.PrepareAsync(
            pipeline, SampleVisits.OneDay, SampleVisits.People + "\nClara Novak,Other School,clara.other@example.org,Speaker", Cancel);
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));

        var after = await browser.FollowAsync(browser.SubmitAsync(FormOf(page, "Clara Novak"), ("email", "clara@example.org")));

        Assert.Contains("could mean several people", Said(after), StringComparison.Ordinal);
        Assert.NotNull(FormOf(after, "Clara Novak"));
    }

    [Fact]
    public async Task Somebody_who_is_gone_meanwhile_is_said_to_be_gone()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));
        var page = await browser.OpenAsync(PeopleVisits.PageOf(visit));
        await visit.UploadAsync(SampleVisits.OneDay.Without(1), Cancel);

        var answer = await browser.SubmitAsync(FormOf(page, "Clara Novak"), ("email", "clara@example.org"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.DoesNotContain(await ListedAsync(pipeline, visit), line => line.StartsWith("Clara", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "3 people cannot be written to")]
    [InlineData("fr", "3 personnes sont sans adresse")]
    [InlineData("nl", "3 personen hebben geen adres")]
    [InlineData("de", "3 Personen haben keine Adresse")]
    public async Task It_is_said_in_the_coordinators_language(string language, string expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (browser, visit) = (new DeskBrowser(pipeline), await PeopleVisits.CreateAsync(pipeline, Cancel));

        var page = await browser.OpenAsync($"{PeopleVisits.PageOf(visit)}?lang={language}");

        Assert.Equal(expected, page.QuerySelector("#missing")?.TextContent);
    }

    private static IHtmlFormElement FormOf(IHtmlDocument page, string name) => Assert.Single(
        page.QuerySelectorAll(".missing li"), line => line.QuerySelector("strong")?.TextContent == name).QuerySelector("form") as IHtmlFormElement
        ?? throw new InvalidOperationException("Whoever may change something has a form.");

    private static IHtmlFormElement Focused(IHtmlDocument page) =>
        (page.QuerySelector("[autofocus]") as IHtmlInputElement)?.Form ?? throw new InvalidOperationException("Nothing is focused.");

    private static string Said(IHtmlDocument page) => page.QuerySelector("main > .said")?.TextContent ?? "";

    private static async Task<IReadOnlyList<string>> ListedAsync(Pipeline pipeline, TestVisit visit) =>
        [.. (await pipeline.Get<PeopleStore>().ReadAsync(visit.Id, Cancel)).People.Select(person => $"{person.Name}|{person.Organisation}|{person.Email}").Order(StringComparer.Ordinal)];
}
