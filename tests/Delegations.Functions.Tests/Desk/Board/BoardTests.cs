using System.Globalization;
using AngleSharp.Dom;
using Delegations.Functions.Tests.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Desk.Board;

/// <summary>What the board of invitations shows: who has answered what, session by session or person by person, and what needs a coordinator.</summary>
public sealed class BoardTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "accepted", "perhaps", "declined", "no answer yet", "file ready")]
    [InlineData("fr", "accepté", "peut-être", "refusé", "pas encore de réponse", "fichier prêt")]
    [InlineData("nl", "aanvaard", "misschien", "geweigerd", "nog geen antwoord", "bestand klaar")]
    [InlineData("de", "zugesagt", "vielleicht", "abgesagt", "noch keine Antwort", "Datei bereit")]
    public async Task Each_invitation_shows_its_answer_and_its_message_in_a_word_and_a_colour(string language, params string[] words)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, "Clara Novak", "accepted");
        await BoardPage.AnswerAsync(replies, "David Okoro", "tentative");
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "declined");

        var page = await BoardPage.Of(pipeline, replies).OpenAsync($"?lang={language}");

        Assert.Equal(
            [(words[0], "good"), (words[1], "warning"), (words[2], "error"), (words[3], "quiet")],
            new[] { "Clara Novak", "David Okoro", "Bruno Leroy", "Ada Martin" }.Select(name => BoardPage.ReplyOf(page, name)));
        Assert.Equal((words[4], "good"), BoardPage.DeliveryOf(page, "Clara Novak"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("main script, main style, [style], [onclick]"));
        Assert.All(page.QuerySelectorAll("main input:not([type=hidden]), main select"), field => Assert.True(field.Closest("label") is not null || field.GetAttribute("aria-label")?.Length > 0));
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task On_a_long_board_an_answer_is_noted_on_the_entrys_own_page()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var lines = Enumerable.Range(8, 7).SelectMany(hour => new[] { "00", "20", "40" }.Select((minute, at) => SampleVisits.OneDay.Lines[1] with
        {
            Title = $"Talk {hour} {minute}",
            Start = $"{hour:00}:{minute}",
            End = at is 2 ? $"{hour + 1:00}:00" : $"{hour:00}:{20 * (at + 1)}",
        }));
        var visit = await TestVisit.PrepareAsync(pipeline, new ItineraryText([.. lines]), SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var browser = new DeskBrowser(pipeline);

        var page = await browser.OpenAsync($"/desk/visits/{visit.Id}/invitations");

        var rows = page.QuerySelectorAll("table.board tbody tr");
        Assert.InRange(rows.Length, 21, 22);
        Assert.Empty(page.QuerySelectorAll("table.board form"));
        var entry = await browser.OpenAsync(rows[0].QuerySelector(".doing a")?.GetAttribute("href") ?? "");
        DeskBrowser.Form(entry, $"/desk/visits/{visit.Id}/invitations/reply");
    }

    [Fact]
    public async Task An_answer_to_a_former_time_does_not_look_like_one()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, "Clara Novak", "accepted");
        await replies.MoveAsync();

        var page = await BoardPage.Of(pipeline, replies).OpenAsync();

        Assert.Equal(("accepted, but for the former time: asked again", "warning"), BoardPage.ReplyOf(page, "Clara Novak"));
    }

    [Fact]
    public async Task People_stand_at_their_sessions_in_the_order_of_the_programme_and_a_block_where_it_begins()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var board = await BoardPage.PublishedAsync(pipeline);

        var page = await board.OpenAsync();

        Assert.Equal("Monday 10 March 2031", page.QuerySelector("h2 + details")?.PreviousElementSibling?.TextContent);
        var groups = page.QuerySelectorAll("details.group");
        Assert.Equal(
            ["09:00–10:00 Welcome and tour of the centre", "10:00–11:00 Cybersecurity in orbit", "14:00–15:00 Vacuum chamber tests"],
            groups.Select(group => Plain(group.QuerySelector("h3"))));
        Assert.Equal(["Ada Martin", "Clara Novak", "David Okoro", "Bruno Leroy"], BoardPage.Titles(page));
        Assert.Contains("host · Space Centre · 09:00–11:00", BoardPage.LineOf(page, "Ada Martin").TextContent, StringComparison.Ordinal);
        Assert.Contains("Ada Martin (no answer yet)", Plain(groups[1]), StringComparison.Ordinal);
        Assert.Contains("0 of 2 answered", groups[2].TextContent, StringComparison.Ordinal);
        Assert.All(groups, group => Assert.True(group.HasAttribute("open")));
    }

    [Fact]
    public async Task By_person_each_has_their_entries_and_a_number_to_call()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay.With(2, line => line with { Speaker = "Clara Novak" }),
            "Name,Organisation,Email,Phone\nClara Novak,Orbit School,clara.novak@example.org,+32 (0)470 12 34 56\nAda Martin,Space Centre,ada.martin@example.org,none",
            Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var page = await new BoardPage(pipeline, visit.Id).OpenAsync("?by=person");

        Assert.Equal(["Ada Martin", "Bruno Leroy", "Clara Novak"], page.QuerySelectorAll("details.group h3").Select(Plain));
        Assert.Contains("Mon 10 Mar 14:00–15:00 · speaker", BoardPage.LineOf(page, "Cybersecurity in orbit").ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("tel:+32470123456", BoardPage.LineOf(page, "Cybersecurity in orbit").QuerySelector("a[href^='tel:']")?.GetAttribute("href"));
        Assert.Null(page.QuerySelectorAll("details.group")[0].QuerySelector("a[href^='tel:']"));
    }

    [Fact]
    public async Task Figures_count_and_lead_to_who_they_are_about()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await BoardPage.AnswerAsync(replies, "Clara Novak", "accepted");
        await BoardPage.AnswerAsync(replies, "Bruno Leroy", "declined");
        var board = BoardPage.Of(pipeline, replies);

        var all = await board.OpenAsync();
        var open = await board.OpenAsync("?filter=open");
        var declined = await board.OpenAsync("?by=person&filter=declined");
        var unknown = await board.OpenAsync("?filter=everything");

        Assert.Equal(new Dictionary<string, int> { [""] = 4, ["open"] = 2, ["accepted"] = 1, ["declined"] = 1 }, BoardPage.Figures(all));
        Assert.Equal("Of 4 invitations: 1 accepted, 1 declined, 2 open.", all.QuerySelector("svg[role=img]")?.GetAttribute("aria-label"));
        Assert.Equal([250, 250, 500], all.QuerySelectorAll("svg[role=img] rect").Select(rect => int.Parse(rect.GetAttribute("width") ?? "", CultureInfo.InvariantCulture)));
        Assert.Equal(["Ada Martin", "David Okoro"], BoardPage.Titles(open));
        Assert.Equal("2 open answers", Plain(Assert.Single(open.QuerySelectorAll(".figures a[aria-current]"))));
        Assert.Equal(["Bruno Leroy"], declined.QuerySelectorAll("details.group h3").Select(Plain));
        Assert.Equal(4, BoardPage.Titles(unknown).Count);
    }

    [Fact]
    public async Task Before_anybody_is_invited_the_board_leads_to_the_plan()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var board = new BoardPage(pipeline, visit.Id);

        var page = await board.OpenAsync();

        Assert.Equal($"{board.Path}/plan", page.QuerySelector("main a.button")?.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task What_people_write_is_shown_as_text()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay.With(1, line => line with { Title = "<script>alert(1)</script>", Location = "<i>Hall</i>" }),
            SampleVisits.People,
            Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var replies = new ReplyVisit(pipeline, visit);
        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"declined","note":"<b>Ill</b>","onBehalf":"<img src=x>"}""");

        var board = new BoardPage(pipeline, visit.Id);
        var pages = new[] { await board.OpenAsync(), await board.OpenAsync("?by=person"), await board.OpenAsync($"/{(await replies.ClaraAsync()).Id}") };

        Assert.All(pages, page =>
        {
            Assert.Empty(page.QuerySelectorAll("main script, main b, main i, main img"));
            Assert.Contains("<b>Ill</b>", page.Body!.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Places_in_several_zones_have_their_hours_named()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        const string itinerary = "Date,Start,End,Title,Location,Speaker,Time zone\n2031-03-10,10:00,11:00,Lunar dust,Rose Hall,Clara Novak,America/Chicago\n";
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", DeskBrowser.Bytes(itinerary), Cancel);
        await visit.PutPeopleAsync(SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        var page = await new BoardPage(pipeline, visit.Id).OpenAsync();

        Assert.Equal("10:00–11:00 Lunar dust Rose Hall · Chicago time 0 of 1 answered", Plain(page.QuerySelector("details.group summary")));
        Assert.Equal("Remind Clara Novak, Mon 10 Mar 10:00–11:00, Chicago time", page.QuerySelector("input[type=checkbox]")?.GetAttribute("aria-label"));
    }

    [Fact]
    public async Task Among_many_only_what_needs_something_is_unfolded()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var names = Enumerable.Range(0, 41).Select(at => $"Speaker {(char)('A' + (at / 21))}{(char)('a' + (at % 21))}").ToList();
        ItineraryText itinerary = new(
            new ItineraryLine(SampleVisits.Day, "09:00", "10:00", "First", "Hall", Speaker: string.Join("; ", names.Take(5))),
            new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Second", "Hall", Speaker: string.Join("; ", names.Skip(5))));
        var people = string.Join('\n', names.Select((name, at) => $"{name},Orbit School,speaker{at}@example.org").Prepend("Name,Organisation,Email"));
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, people, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        var replies = new ReplyVisit(pipeline, visit);
        foreach (var name in names.Take(5))
        {
            await BoardPage.AnswerAsync(replies, name, "accepted");
        }

        var page = await new BoardPage(pipeline, visit.Id).OpenAsync();

        Assert.Equal(["5 of 5 answered", "0 of 36 answered"], page.QuerySelectorAll("details.group .count").Select(Plain));
        Assert.Equal([false, true], page.QuerySelectorAll("details.group").Select(group => group.HasAttribute("open")));
    }

    private static string Plain(IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
