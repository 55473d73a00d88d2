using System.Net;
using AngleSharp.Html.Dom;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk;

/// <summary>The desk as a coordinator's browser uses it: by the forms that its pages hold.</summary>
public sealed class DeskTests(AzuriteFixture azurite)
{
    private DeskBrowser? browser;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_coordinator_gets_from_an_empty_desk_to_a_published_visit_by_its_forms()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var home = await PageAsync(pipeline, "/desk");
        var created = await SubmitAsync(pipeline, Form(home, "/desk"), ("name", "Desk visit"));
        var path = created.Header("Location");
        var empty = await PageAsync(pipeline, path);
        var uploaded = Parse(await SubmitAsync(pipeline, Form(empty, $"{path}/itinerary"), SampleVisits.OneDay.ToString()));
        Parse(await SubmitAsync(pipeline, Form(empty, $"{path}/people"), SampleVisits.People));
        var planned = await PageAsync(pipeline, PlanAddress(Form(uploaded, path), ("inviting", "hosts-and-speakers")));
        var published = await SubmitAsync(pipeline, Form(planned, $"{path}/publication"));
        var board = await PageAsync(pipeline, path);

        Assert.Equal(HttpStatusCode.SeeOther, created.Status);
        Assert.Contains("Version 1, 3 sessions", uploaded.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Messages: 4.", planned.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, published.Status);
        Assert.Contains("Invitation files being made for the outbox: 4.", published.Text, StringComparison.Ordinal);
        Assert.Contains("Clara Novak", board.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_upload_shows_what_became_of_each_session()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var path = $"/desk/visits/{visit.Id}";

        var later = SampleVisits.OneDay.With(1, line => line with { Start = "10:15" }).Without(2);
        var uploaded = Parse(await SubmitAsync(pipeline, Form(await PageAsync(pipeline, path), $"{path}/itinerary"), later.ToString()));

        var lines = uploaded.QuerySelectorAll("li").Select(line => line.TextContent).ToList();
        Assert.Contains(lines, line => line.StartsWith("Moved: was 2031-03-10 10:00–11:00 · Cybersecurity in orbit", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Gone: 2031-03-10 14:00–15:00 · Vacuum chamber tests", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_form_offers_what_holds_now()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        var page = await PageAsync(pipeline, $"/desk/visits/{visit.Id}");

        var chosen = page.QuerySelectorAll("option[selected]").Select(option => option.GetAttribute("value"));
        Assert.Equal(["final", "hosts-and-speakers"], chosen);
    }

    [Fact]
    public async Task Findings_stand_on_the_page_with_their_places_and_stop_publishing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var path = $"/desk/visits/{visit.Id}";

        var uploaded = Parse(await SubmitAsync(
            pipeline,
            Form(await PageAsync(pipeline, path), $"{path}/itinerary"),
            SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }).ToString()));
        var planned = await PageAsync(pipeline, PlanAddress(Form(uploaded, path)));

        Assert.Contains("line 2", uploaded.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(planned.Forms, form => form.GetAttribute("action") == $"{path}/publication");
    }

    [Fact]
    public async Task A_plan_that_is_no_longer_true_is_shown_again_and_not_published()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        var path = $"/desk/visits/{visit.Id}";
        var planned = await PageAsync(pipeline, PlanAddress(Form(await PageAsync(pipeline, path), path), ("inviting", "hosts")));
        await visit.PutPeopleAsync("Name,Organisation,Email\nAda Martin,Space Centre,other@example.org", Cancel);

        var answer = await SubmitAsync(pipeline, Form(planned, $"{path}/publication"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.NotNull(Form(Parse(answer), $"{path}/publication"));
        Assert.Null((await visit.ReadAsync(Cancel)).Publication);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_said_on_the_page()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var path = $"/desk/visits/{visit.Id}";

        var answer = await SubmitAsync(pipeline, Form(await PageAsync(pipeline, path), $"{path}/itinerary"), "Dear all, thank you.");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("No itinerary was found", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_write_is_shown_as_text()
    {
        const string name = "<script>alert(1)</script><b>Visit</b>";
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel, name);
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Title = "<img src=x onerror=alert(1)>", Host = "<i>Ada</i> Martin", Start = "10:00", End = "09:00" }), Cancel);

        var desk = await PageAsync(pipeline, "/desk");
        var page = await PageAsync(pipeline, $"/desk/visits/{visit.Id}?plan=1&inviting=hosts");

        Assert.All([desk, page], document => Assert.Empty(document.QuerySelectorAll("main script, img, main b, main i")));
        Assert.Equal(name, page.QuerySelector("h1")?.TextContent);
    }

    [Fact]
    public async Task The_policy_allows_what_this_app_serves_and_no_style_or_script_of_a_page_itself()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await pipeline.GetAsync($"/desk/visits/{visit.Id}", Cancel);

        var policy = answer.Header("Content-Security-Policy");
        Assert.All(
            ["default-src 'none'", "style-src 'self'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"],
            rule => Assert.Contains(rule, policy.Split("; "), StringComparer.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(Parse(answer).QuerySelectorAll("style, [style], script:not([src]), [onclick], [onsubmit]"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example.org")]
    [InlineData("Origin", "null")]
    public async Task A_form_from_another_site_is_refused(string header, string value)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Post, $"/desk/visits/{visit.Id}/people") { Content = new FormUrlEncodedContent([]) };
        request.Headers.TryAddWithoutValidation(header, value);

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }

    [Fact]
    public async Task A_request_that_is_no_form_is_the_senders_fault()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, "/desk", "{}", Cancel);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
    }

    [Fact]
    public async Task A_visit_nobody_knows_has_a_page_that_says_so()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);

        var answer = await pipeline.GetAsync("/desk/visits/0123456789abcdef0123", Cancel);

        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.Status, answer.ContentType));
    }

    private DeskBrowser Browser(Pipeline pipeline) => browser ??= new DeskBrowser(pipeline);

    private Task<IHtmlDocument> PageAsync(Pipeline pipeline, string path) => Browser(pipeline).OpenAsync(path);

    private static IHtmlDocument Parse(Answer answer) => DeskBrowser.Parse(answer);

    private static IHtmlFormElement Form(IHtmlDocument page, string action) => DeskBrowser.Form(page, action);

    private static string PlanAddress(IHtmlFormElement form, params (string Name, string Value)[] filled) =>
        $"{form.GetAttribute("action")}?{string.Join('&', DeskBrowser.FieldsOf(form, filled).Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}"))}";

    private Task<Answer> SubmitAsync(Pipeline pipeline, IHtmlFormElement form, params (string Name, string Value)[] filled) =>
        Browser(pipeline).SubmitAsync(form, filled);

    private Task<Answer> SubmitAsync(Pipeline pipeline, IHtmlFormElement form, string file) =>
        Browser(pipeline).SubmitAsync(form, ("file.csv", DeskBrowser.Bytes(file)));
}
