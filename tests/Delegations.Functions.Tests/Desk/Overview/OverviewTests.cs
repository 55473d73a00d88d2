using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Invitations.Delivery;
using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Overview;

/// <summary>A visit's first page: what to do next, its days, its numbers.</summary>
public sealed class OverviewTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_step_leads_from_an_empty_visit_to_its_invitations()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var seen = new List<(string, string?)> { await NextAsync(pipeline, visit) };
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }), Cancel);
        seen.Add(await NextAsync(pipeline, visit));
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        seen.Add(await NextAsync(pipeline, visit));
        await visit.PutPeopleAsync(SampleVisits.People, Cancel);
        seen.Add(await NextAsync(pipeline, visit));
        await visit.PublishAsync(Cancel, inviting: "nobody");
        seen.Add(await NextAsync(pipeline, visit));
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        seen.Add(await NextAsync(pipeline, visit));
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        seen.Add(await NextAsync(pipeline, visit));

        Assert.Equal(
            [
                ("This visit has no programme yet. Upload the file you have, or fill in the template.", "programme"),
                ("One error in the programme stops publication. The page says where it is and what to do.", "programme#findings"),
                ("4 speakers or hosts have no mail address yet, and could not be invited.", "people"),
                ("The programme is ready. The plan shows what publishing would do, and to whom; nothing leaves before.", "plan"),
                ("The agenda is published, and nobody is invited yet.", "plan"),
                ("4 invitations are not answered yet.", "invitations"),
                ("Version 3 is not published: readers and calendars still have version 2.", "plan"),
            ],
            seen);
    }

    [Fact]
    public async Task The_next_step_leads_through_the_day_to_the_report()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        foreach (var invitation in await replies.Visit.InvitationsAsync(Cancel))
        {
            await replies.PhoneAsync(invitation, """{"status":"accepted"}""");
        }

        var answered = await NextAsync(pipeline, replies.Visit);
        pipeline.SetClock("2031-03-10T09:30:00Z");
        var running = await NextAsync(pipeline, replies.Visit);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        var over = await NextAsync(pipeline, replies.Visit);

        Assert.Equal(
            [
                ("Nothing is left to do until the visit begins. Agendas and links are ready to be passed on.", "agendas"),
                ("The visit is under way. Delays and small changes are made on the page of the day.", "today"),
                ("The visit is over. Its report is drafted within the hour.", "report"),
            ],
            [answered, running, over]);
    }

    [Fact]
    public async Task What_could_not_be_delivered_comes_before_other_steps()
    {
        var outside = new Outside { Answer = new DeliveryOutcome.Impossible(DeliveryReason.AddressRefused) };
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel, new PipelineOptions { Delivery = outside });
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);

        var page = await OpenAsync(pipeline, visit);

        Assert.Contains("4 invitations could not be delivered.", page.QuerySelector(".next.warning")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("4 failed", page.QuerySelector("dd .tag.error")?.TextContent);
    }

    [Theory]
    [InlineData("en", "Next", "version 1", "1 accepted", "3 no answer yet", "4 sent")]
    [InlineData("fr", "Prochaine étape", "version 1", "1 acceptées", "3 sans réponse", "4 envoyées")]
    [InlineData("nl", "Volgende stap", "versie 1", "1 aanvaard", "3 nog geen antwoord", "4 verzonden")]
    [InlineData("de", "Nächster Schritt", "Fassung 1", "1 zugesagt", "3 noch ohne Antwort", "4 versandt")]
    public async Task Numbers_are_told_in_the_coordinators_language(string language, string next, params string[] marks)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"accepted"}""");

        var page = await OpenAsync(pipeline, replies.Visit, $"?lang={language}");

        var told = page.QuerySelectorAll("dd .tag").Select(mark => mark.TextContent).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(next, page.QuerySelector("#next")?.TextContent);
        Assert.Superset(marks.ToHashSet(StringComparer.Ordinal), told);
        Assert.Empty(page.QuerySelectorAll("[style], main script, style"));
    }

    [Fact]
    public async Task Each_day_is_a_row_of_blocks_at_the_hours_of_the_place_where_what_overlaps_stands_below_one_another()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var csv = string.Join(
            '\n',
            "Date,Start,End,Title,Leg,Status",
            "2031-03-10,09:00,11:00,<b>Welcome</b>,Redu,",
            "2031-03-10,10:00,12:00,Parallel,Redu,",
            "2031-03-10,12:00,13:00,Lunch,Redu,",
            "2031-03-10,15:00,16:00,Dropped,Redu,cancelled",
            "2031-03-11,09:00,10:00,Tour,Liège,");
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", Encoding.UTF8.GetBytes(csv), Cancel);
        pipeline.SetClock("2031-03-10T12:00:00Z"); // one o'clock in Brussels

        var page = await OpenAsync(pipeline, visit);

        var days = page.QuerySelectorAll("ol.lanes > li");
        Assert.Equal(["programme#day-2031-03-10", "programme#day-2031-03-11"], days.Select(day => day.QuerySelector("a")?.GetAttribute("href")?.Split('/')[^1] ?? ""));
        Assert.Equal("Mon 10 Mar: 3 sessions, 09:00–13:00", days[0].QuerySelector("svg[role=img]")?.GetAttribute("aria-label"));
        Assert.Contains("Redu", days[0].TextContent, StringComparison.Ordinal);
        Assert.Equal([("10%", "20%", "2"), ("20%", "20%", "26"), ("40%", "10%", "2")], BlocksOf(days[0]));
        Assert.Equal("50%", days[0].QuerySelector("line.now")?.GetAttribute("x1"));
        Assert.Null(days[1].QuerySelector("line.now"));
        Assert.Contains("<b>Welcome</b>", days[0].TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main b"));
    }

    [Fact]
    public async Task The_versions_are_listed_the_newest_first_with_what_is_in_them_and_what_was_published()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Start = "10:00", End = "09:00" }), Cancel);

        var page = await OpenAsync(pipeline, visit);

        var rows = page.QuerySelectorAll("tbody tr");
        Assert.Equal(
            ["Version 3 · 3 sessions · 1 error", "Version 2 · published · 3 sessions", "Version 1 · published before · 2 sessions"],
            rows.Select(row => string.Join(" · ", row.QuerySelectorAll("th, .tag:not(.warning)").Select(part => part.TextContent))));
        Assert.Equal(["programme", "programme?version=2", "programme?version=1"], rows.Select(row => row.QuerySelector("th a")?.GetAttribute("href")?.Split('/')[^1] ?? ""));
        Assert.Equal($"/desk/visits/{visit.Id}/versions/3/file", rows[0].QuerySelector("td a")?.GetAttribute("href"));
    }

    private static IEnumerable<(string, string, string)> BlocksOf(IElement day) =>
        day.QuerySelectorAll("svg svg").Select(block => (block.GetAttribute("x") ?? "", block.GetAttribute("width") ?? "", block.GetAttribute("y") ?? ""));

    private static Task<IHtmlDocument> OpenAsync(Pipeline pipeline, TestVisit visit, string query = "") => new DeskBrowser(pipeline).OpenAsync($"/desk/visits/{visit.Id}{query}");

    /// <summary>The sentence, and the page to which its button leads.</summary>
    private static async Task<(string, string?)> NextAsync(Pipeline pipeline, TestVisit visit)
    {
        var next = (await OpenAsync(pipeline, visit)).QuerySelector(".next");
        return (next?.QuerySelector("p")?.TextContent ?? "", next?.QuerySelector("a.button")?.GetAttribute("href")?.Split('/')[^1]);
    }
}
