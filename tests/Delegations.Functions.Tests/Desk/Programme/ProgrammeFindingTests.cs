using System.Net;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Programme;

/// <summary>What was understood, beside what was found; and what a version changed.</summary>
public sealed class ProgrammeFindingTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_finding_leads_to_its_session_and_stands_there_too()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var uploaded = await page.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }));

        var link = uploaded.QuerySelectorAll("h3.error ~ ul a").First(anchor => anchor.TextContent is "line 2");
        var session = uploaded.QuerySelector(link.GetAttribute("href")!); // it leads somewhere
        Assert.Contains("Welcome and tour of the centre", session?.TextContent, StringComparison.Ordinal);
        Assert.Contains(ProgrammePage.Texts(session!, "p.error"), line => line.StartsWith("Error", StringComparison.Ordinal));
        Assert.Contains("In the file: line 2", session?.TextContent, StringComparison.Ordinal);
        Assert.Contains(ProgrammePage.Texts(uploaded, ".said.error"), sentence => sentence.Contains("publishing waits until this is put right", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_session_shows_all_that_was_understood_of_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var uploaded = await page.UploadAsync(
            "Date,Start,End,Title,Location,Host,Speaker,Audience,TLP,Notes,Internal notes,Status\n"
            + "2031-03-10,09:00,10:00,Welcome,Hall A,Ada Martin,Clara Novak,Delegation,AMBER,Bring a badge,Keep it short,\n"
            + "2031-03-10,11:00,,Open end,Hall B,,,,,,,Cancelled\n");

        var sessions = uploaded.QuerySelectorAll("#day-2031-03-10 .session");
        Assert.All(
            ["09:00–10:00", "Welcome", "Hall A", "Clara Novak", "Ada Martin", "The delegation", "TLP:AMBER", "Bring a badge", "For coordinators only: Keep it short", "line 2"],
            text => Assert.Contains(text, sessions[0].TextContent, StringComparison.Ordinal));
        Assert.Equal("Open end", sessions[1].QuerySelector(".gone")?.TextContent);
        Assert.Contains("The file gives no end", sessions[1].TextContent, StringComparison.Ordinal);
        Assert.NotNull(sessions[0].QuerySelector($"a[href='{page.Visit}/sessions/{sessions[0].Id!["session-".Length..]}']"));
    }

    [Fact]
    public async Task Sessions_name_their_zone_where_it_is_another()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);

        var uploaded = await page.UploadAsync("Date,Start,End,Title,Time zone\n2031-03-10,09:00,10:00,Welcome,Europe/Brussels\n2031-03-11,09:00,10:00,Visit to the works,America/Phoenix\n");

        Assert.Equal(["", "Phoenix time"], uploaded.QuerySelectorAll(".session .time").Select(time => time.QuerySelector(".quiet")?.TextContent ?? ""));
    }

    [Fact]
    public async Task An_upload_shows_what_became_of_each_session()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        await page.UploadAsync(SampleVisits.OneDay);

        var uploaded = await page.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:15" }).Without(2));

        var lines = ProgrammePage.Texts(uploaded, "#changes li");
        Assert.Contains(lines, line => line.StartsWith("Moved: was 2031-03-10 10:00–11:00 · Cybersecurity in orbit", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Gone: 2031-03-10 14:00–15:00 · Vacuum chamber tests", StringComparison.Ordinal));
        Assert.Equal("Since version 1: 1 × moved, 1 × gone, 1 as before", uploaded.QuerySelector("#changes summary")?.TextContent);
    }

    [Fact]
    public async Task An_older_version_can_be_looked_at_and_not_worked_on()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline);
        await page.UploadAsync(SampleVisits.OneDay);
        var newest = await page.UploadAsync(SampleVisits.OneDay.Without(2));

        var older = await page.OpenAsync("?version=1");

        Assert.NotNull(newest.QuerySelector($"a[href='{page.Path}?version=1']"));
        Assert.Contains("This is an older version", older.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, older.QuerySelectorAll(".session").Length);
        Assert.Empty(older.QuerySelectorAll("main form, a[href*='/sessions/'], a[href$='/shift'], #changes"));
        Assert.Equal(HttpStatusCode.NotFound, (await page.Browser.GetAsync($"{page.Path}?version=3")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.Browser.GetAsync($"{page.Path}?version=x")).Status);
    }

    [Fact]
    public async Task People_without_an_address_are_counted_and_the_next_step_is_to_find_them()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var page = new ProgrammePage(new DeskBrowser(pipeline), visit);

        var without = await page.UploadAsync(SampleVisits.OneDay);
        await visit.PutPeopleAsync(SampleVisits.People, Cancel);
        var with = await page.OpenAsync();

        Assert.Contains("Hosts and speakers without an address: 4.", without.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{page.Visit}/people", without.QuerySelector("main a.button")?.GetAttribute("href"));
        Assert.DoesNotContain("without an address", with.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"{page.Visit}/plan", with.QuerySelector("main a.button")?.GetAttribute("href"));
    }

    [Fact]
    public async Task What_people_write_is_shown_as_text()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var page = await ProgrammePage.CreateAsync(pipeline, "<script>alert(1)</script><b>Visit</b>");
        var itinerary = SampleVisits.OneDay.With(0, line => line with { Title = "<img src=x onerror=alert(1)>", Location = "<script>x</script>", Host = "<i>Ada</i> Martin", Start = "10:00", End = "09:00" });
        await page.UploadAsync(itinerary);

        var uploaded = await page.UploadAsync(itinerary.With(0, line => line with { Title = "<img src=y onerror=alert(2)>", Notes = "<u>Note</u>" }));

        Assert.Empty(uploaded.QuerySelectorAll("main script, img, main b, main i, main u"));
        Assert.Contains("<img src=y onerror=alert(2)>", uploaded.Body!.TextContent, StringComparison.Ordinal);
    }
}
