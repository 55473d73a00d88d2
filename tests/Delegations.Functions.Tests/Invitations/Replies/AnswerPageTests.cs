using System.Net;
using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>The page on which a person answers, as their browser and their mail system's link scanner see it.</summary>
public sealed class AnswerPageTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "Will you attend?", "Brussels time, CET, UTC+1")]
    [InlineData("fr", "Participerez-vous ?", "heure de Bruxelles, CET, UTC+1")]
    [InlineData("nl", "Zult u aanwezig zijn?", "tijd in Brussel, CET, UTC+1")]
    [InlineData("de", "Nehmen Sie teil?", "Ortszeit Brüssel, CET, UTC+1")]
    public async Task The_page_speaks_the_persons_language_and_can_be_used_without_eyes_or_mouse(string language, string question, string zone)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var visit = await TestVisit.PrepareAsync(
            pipeline,
            SampleVisits.OneDay,
            $"Name,Organisation,Email,Language\nClara Novak,Orbit School,clara.novak@example.org,{language}",
            Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var replies = new ReplyVisit(pipeline, visit);

        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(question, Assert.Single(page.QuerySelectorAll("fieldset > legend")).TextContent);
        Assert.Contains(zone, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Cybersecurity in orbit", Assert.Single(page.QuerySelectorAll("h1")).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("script, style, img, iframe, [onclick], [style]"));
        Assert.All(page.QuerySelectorAll("link"), link => Assert.StartsWith("/assets/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector("meta[name=viewport]"));
        var fields = page.QuerySelectorAll("input:not([type=hidden]), textarea, select");
        Assert.Equal(5, fields.Length);
        Assert.All(fields, field => Assert.True(field.Closest("label")?.TextContent.Trim().Length > 0));
        Assert.Equal(["accepted", "tentative", "declined"], page.QuerySelectorAll("input[type=radio]").Select(radio => radio.GetAttribute("value")));
        Assert.Equal(3, page.QuerySelectorAll("label.choice").Select(label => label.TextContent.Trim()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_page_shows_its_own_entry_and_nobody_elses()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));

        var text = page.Body!.TextContent;
        Assert.Contains("Monday 10 March 2031, 10:00 – 11:00", text, StringComparison.Ordinal);
        Assert.Contains("Space Centre", text, StringComparison.Ordinal);
        Assert.Equal("mailto:visits@example.org", Assert.Single(page.QuerySelectorAll("dd a")).GetAttribute("href"));
        Assert.Contains("for Clara Novak", text, StringComparison.Ordinal);
        Assert.Contains("Ada Martin", text, StringComparison.Ordinal); // who receives her in that session, by name alone
        Assert.All(
            ["Bruno Leroy", "David Okoro", "Vacuum chamber", "ada.martin", "clara.novak@"],
            other => Assert.DoesNotContain(other, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_has_no_power_and_leaves_no_trace()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await pipeline.GetAsync(await replies.PageOfAsync("Clara Novak"), Cancel);

        Assert.Equal(("no-referrer", "no-store", "nosniff"), (answer.Header("Referrer-Policy"), answer.Header("Cache-Control"), answer.Header("X-Content-Type-Options")));
        var policy = answer.Header("Content-Security-Policy");
        Assert.All(["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"], part => Assert.Contains(part, policy, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    public async Task Looking_at_the_page_changes_nothing_whatever_its_address_asks(string method)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var before = await replies.ClaraAsync();

        foreach (var query in new[] { "", "?answer=accepted", "?answer=declined&note=x&nonce=0123456789abcdef", "?recorded" })
        {
            var answer = await pipeline.SendAsync(new HttpRequestMessage(new HttpMethod(method), path + query), Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
        }

        Assert.Empty(await replies.FactsAsync());
        Assert.Empty(await replies.AlertsAsync());
        Assert.Equal(before.ETag, (await replies.ClaraAsync()).ETag);
    }

    [Theory]
    [InlineData("accepted")]
    [InlineData("tentative")]
    [InlineData("declined")]
    public async Task The_address_only_preselects_an_answer(string answer)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");

        var page = await replies.OpenAsync($"{path}?answer={answer}");
        var plain = await replies.OpenAsync($"{path}?answer=everything");

        Assert.Equal(answer, Assert.Single(page.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Empty(plain.QuerySelectorAll("input[checked]"));
    }

    [Fact]
    public async Task An_unknown_and_a_malformed_link_are_answered_alike()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        string[] links = [new('a', 40), "x", new('A', 40), "..%2f..%2fvisits", new('b', 4000)];

        var answers = new List<Answer>();
        foreach (var link in links)
        {
            answers.Add(await pipeline.GetAsync($"/r/{link}", Cancel));
            answers.Add(await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"/r/{link}") { Content = new FormUrlEncodedContent([]) }, Cancel));
        }

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, "text/html"), (answer.Status, answer.ContentType)));
        Assert.Single(answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal));
        Assert.Contains("replying to the invitation", answers[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_link_opens_nothing_and_says_where_to_go()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));
        var row = await replies.ClaraAsync();
        await pipeline.Get<InvitationStore>().UpdateAsync(row with { AnswerToken = null }, Cancel);

        var shown = await pipeline.GetAsync($"/r/{row.AnswerToken}", Cancel);
        var sent = await replies.SubmitAsync(page, ("answer", "declined"));

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (shown.Status, sent.Status));
        Assert.DoesNotContain("Cybersecurity", shown.Text, StringComparison.Ordinal);
        Assert.Contains("newest message", shown.Text, StringComparison.Ordinal);
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task A_cancelled_invitation_says_so_and_takes_no_answer()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var page = await replies.OpenAsync(path);
        await replies.Visit.PublishAsync(Cancel, inviting: "nobody");
        await replies.Visit.DeliverAsync(Cancel);

        var shown = await pipeline.GetAsync(path, Cancel);
        var sent = await replies.SubmitAsync(page, ("answer", "accepted"));

        Assert.All([shown, sent], answer =>
        {
            Assert.Equal(HttpStatusCode.Gone, answer.Status);
            var document = ReplyVisit.Parse(answer);
            Assert.Empty(document.Forms);
            Assert.Contains("cancelled", document.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
            Assert.Contains("visits@example.org", document.Body!.TextContent, StringComparison.Ordinal);
        });
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task What_is_over_shows_the_answer_and_takes_none()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        await replies.SubmitAsync(await replies.OpenAsync(path), ("answer", "accepted"));
        var page = await replies.OpenAsync(path);
        pipeline.SetClock("2031-03-10T10:00:00Z");

        var shown = await pipeline.GetAsync(path, Cancel);
        var sent = await replies.SubmitAsync(page, ("answer", "declined"));

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone), (shown.Status, sent.Status));
        Assert.Contains("you will attend", shown.Text, StringComparison.Ordinal);
        Assert.Empty(ReplyVisit.Parse(shown).Forms);
        Assert.Equal(ReplyStatus.Accepted, Assert.Single(await replies.FactsAsync()).Status);
    }

    [Fact]
    public async Task A_token_for_documents_answers_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var token = (await replies.ClaraAsync()).AnswerToken;

        Assert.Equal(HttpStatusCode.NotFound, (await pipeline.GetAsync($"/s/{token}/", Cancel)).Status);
    }
}
