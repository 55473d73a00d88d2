using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>Whose forms the desk takes, and where it sends browsers afterwards.</summary>
public sealed class DeskFormTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_without_the_proof_of_a_page_of_ours_changes_nothing_and_says_what_to_do()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = DeskBrowser.Form(await browser.OpenAsync("/desk/help"), "/desk/language");

        var without = await browser.SubmitAsync(form, ("proof", ""), ("language", "nl"));
        var forged = await browser.SubmitAsync(form, ("proof", "CfDJ8" + new string('A', 150)));
        var stranger = await new DeskBrowser(pipeline).SubmitAsync(form);

        Assert.All([without, forged, stranger], answer => Assert.Equal((HttpStatusCode.BadRequest, "text/html"), (answer.Status, answer.ContentType)));
        Assert.Contains("out of date", without.Text, StringComparison.Ordinal);
        Assert.Equal("en", (await browser.OpenAsync("/desk/help")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_form_that_one_instance_wrote_is_taken_by_another()
    {
        await using var one = await Pipeline.StartAsync(azurite, Cancel);
        await using var other = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(one);
        var page = await browser.OpenAsync("/desk/help");

        var answer = await browser.Through(other).SubmitAsync(DeskBrowser.Form(page, "/desk/language"), ("language", "nl"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.Status);
    }

    [Theory]
    [InlineData("/desk/help?lang=fr", "/desk/help?lang=fr")]
    [InlineData("https://elsewhere.example.org/desk", "/desk")]
    [InlineData("//elsewhere.example.org/desk", "/desk")]
    [InlineData("/\\elsewhere.example.org", "/desk")]
    [InlineData("/desk\\..\\x", "/desk")]
    [InlineData("/desk/\r\nSet-Cookie: a=b", "/desk")]
    [InlineData("/deskx", "/desk")]
    [InlineData("/.auth/logout", "/desk")]
    [InlineData("javascript:alert(1)", "/desk")]
    [InlineData("", "/desk")]
    public async Task After_a_choice_of_language_only_pages_of_the_desk_follow(string back, string expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var browser = new DeskBrowser(pipeline);
        var form = DeskBrowser.Form(await browser.OpenAsync("/desk/help"), "/desk/language");

        var answer = await browser.SubmitAsync(form, ("language", "fr"), ("back", back));

        Assert.Equal((HttpStatusCode.SeeOther, expected), (answer.Status, answer.Header("Location")));
        Assert.Equal("fr", (await browser.OpenAsync("/desk/help")).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_language_chosen_on_a_form_that_was_refused_leads_to_a_page_that_opens()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var browser = new DeskBrowser(pipeline);
        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/programme");
        var refused = await browser.SubmitAsync(DeskBrowser.Form(page, $"/desk/visits/{visit.Id}/itinerary/text"));

        var answer = await browser.SubmitAsync(DeskBrowser.Form(DeskBrowser.Parse(refused), "/desk/language"), ("language", "de"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal($"/desk/visits/{visit.Id}/programme", answer.Header("Location"));
    }

    [Fact]
    public async Task What_went_wrong_is_a_page_with_a_way_on_for_people_and_a_problem_for_programs()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var person = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        person.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml");
        person.Headers.TryAddWithoutValidation("Accept-Language", "de");

        var page = await pipeline.SendAsync(person, Cancel);
        var problem = await pipeline.GetAsync("/nowhere", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (page.Status, page.ContentType));
        Assert.Contains("Prüfen Sie die Adresse.", page.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (problem.Status, problem.ContentType));
    }

    [Theory]
    [InlineData("desk.css", "text/css")]
    [InlineData("desk.js", "text/javascript")]
    [InlineData("icon.svg", "image/svg+xml")]
    public async Task Assets_are_kept_for_ever_under_an_address_that_holds_their_hash(string name, string type)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var path = Delegations.Web.PageAssets.PathOf(name);

        var answer = await pipeline.GetAsync(path, Cancel);
        var other = await pipeline.GetAsync($"/assets/0000000000000000/{name}", Cancel);

        Assert.Equal((HttpStatusCode.OK, type), (answer.Status, answer.ContentType));
        Assert.Contains("immutable", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Header("X-Content-Type-Options"));
        Assert.Equal(HttpStatusCode.NotFound, other.Status);
    }
}
