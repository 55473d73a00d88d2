using System.Net;
using Delegations.Functions.Tests.Authorisation;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

/// <summary>The file in: by upload, by pasting, and what is said of it.</summary>
public sealed class ProgrammeUploadTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Kept as version 1. Nothing is published or sent yet.", "This file is version 1 already")]
    [InlineData("fr", "Enregistré comme version 1. Rien n’est encore publié ni envoyé.", "Ce fichier est déjà la version 1")]
    [InlineData("nl", "Bewaard als versie 1. Er is nog niets gepubliceerd of verzonden.", "Dit bestand is al versie 1")]
    [InlineData("de", "Als Fassung 1 gespeichert. Noch ist nichts veröffentlicht oder versandt.", "Diese Datei ist bereits Fassung 1")]
    public async Task An_upload_says_what_it_made_and_a_repeat_that_it_made_nothing(string language, string kept, string same)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        page.Browser.Headers["Accept-Language"] = language;

        var first = await page.UploadAsync(SampleVisits.OneDay);
        var again = await page.UploadAsync(SampleVisits.OneDay);

        Assert.Equal(kept, ProgrammePage.Said(first));
        Assert.StartsWith(same, ProgrammePage.Said(again), StringComparison.Ordinal);
        Assert.Equal(language, first.DocumentElement.GetAttribute("lang"));
        Assert.Equal(3, first.QuerySelectorAll("li.session").Length);
    }

    [Fact]
    public async Task A_visit_made_of_a_file_begins_with_what_was_read()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        await page.UploadAsync(SampleVisits.OneDay);

        var created = await page.OpenAsync("?said=created&n=3");

        Assert.Contains("3 sessions", ProgrammePage.Said(created), StringComparison.Ordinal);
        Assert.Contains("Version 1, 3 sessions", created.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_file_the_page_asks_for_it_and_promises_that_nothing_is_sent()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var empty = await page.OpenAsync();

        var form = DeskBrowser.Form(empty, $"{page.Visit}/itinerary");
        Assert.True(form.HasAttribute("data-drop"));
        Assert.NotNull(form.QuerySelector("progress[hidden]"));
        Assert.Contains("Uploading publishes nothing and mails nobody.", form.TextContent, StringComparison.Ordinal);
        Assert.Empty(empty.QuerySelectorAll("li.session"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_said_on_the_page()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var unreadable = await page.SendAsync("Dear all, thank you.");
        var none = await page.Browser.SubmitAsync(DeskBrowser.Form(await page.OpenAsync(), $"{page.Visit}/itinerary"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (unreadable.Status, none.Status));
        Assert.Contains("No itinerary was found", ProgrammePage.Said(DeskBrowser.Parse(unreadable)), StringComparison.Ordinal);
        Assert.Equal("Choose a file first.", ProgrammePage.Said(DeskBrowser.Parse(none)));
    }

    [Theory]
    [InlineData("Date\tStart\tEnd\tTitle\r\n2031-03-10\t09:00\t10:00\tWelcome\r\n2031-03-10\t10:00\t11:00\tVisit to the works\r\n")]
    [InlineData("Monday 10 March 2031\r\n\r\n09:00 - 10:00 Welcome\r\n10:00 - 11:00 Visit to the works\r\n")]
    public async Task A_table_or_text_that_is_pasted_is_read_like_a_file(string text)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var read = await page.Browser.FollowAsync(page.Browser.SubmitAsync(DeskBrowser.Form(await page.OpenAsync(), $"{page.Visit}/itinerary/text"), ("text", text)));

        Assert.Equal(["Welcome", "Visit to the works"], ProgrammePage.Texts(read, ".session strong").Where(title => title is not ("Error" or "Warning" or "Note")));
    }

    [Fact]
    public async Task A_pasted_text_that_is_no_programme_is_kept_in_its_field()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var form = DeskBrowser.Form(await page.OpenAsync(), $"{page.Visit}/itinerary/text");

        var refused = await page.Browser.SubmitAsync(form, ("text", "Dear all, </textarea><b>thank you</b>."));
        var none = await page.Browser.SubmitAsync(form, ("text", "  "));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (refused.Status, none.Status));
        var shown = DeskBrowser.Parse(refused).QuerySelector("textarea");
        Assert.Equal("Dear all, </textarea><b>thank you</b>.", shown?.TextContent);
        Assert.True(shown?.Closest("details")?.HasAttribute("open"));
    }

    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    public async Task The_visits_own_sessions_are_a_file_to_change_and_send_back(string format, string contentType)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        var uploaded = await page.UploadAsync(SampleVisits.OneDay);
        var address = $"{page.Visit}/template?format={format}";

        using var file = await pipeline.Client.GetAsync(new Uri(address, UriKind.Relative), Cancel);
        var content = await file.Content.ReadAsByteArrayAsync(Cancel);
        var again = await page.Browser.FollowAsync(page.Browser.SubmitAsync(DeskBrowser.Form(uploaded, $"{page.Visit}/itinerary"), ($"itinerary.{format}", content)));

        Assert.NotNull(uploaded.QuerySelector($"a[href='{address}']"));
        Assert.Equal((contentType, true), (file.Content.Headers.ContentType?.MediaType, file.Headers.CacheControl?.NoStore));
        Assert.Contains("3 as before", again.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await page.Browser.GetAsync($"{page.Visit}/template?format=pdf")).Status);
    }

    [Fact]
    public async Task Whoever_may_only_look_sees_the_programme_and_no_forms()
    {
        await using var callers = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions
        {
            Settings = new(StringComparer.Ordinal) { ["FUNCTIONS_CUSTOMHANDLER_PORT"] = "12345", ["WEBSITE_AUTH_ENABLED"] = "True" },
        });
        var visit = await TestVisit.CreateAsync(callers, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Date = "03/04/2031" }), Cancel);
        var viewer = await Callers.SignInAsync(callers, Caller.Viewer);

        var page = await viewer.OpenAsync($"/desk/visits/{visit.Id}/programme");

        Assert.Empty(page.QuerySelectorAll("main form, main input, a[href*='/sessions/']"));
        Assert.Equal(3, page.QuerySelectorAll("li.session").Length);
    }
}
