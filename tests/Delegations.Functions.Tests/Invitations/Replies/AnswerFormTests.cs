using System.Net;
using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Testing;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>What the page's form does once it is sent.</summary>
public sealed class AnswerFormTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("accepted", ReplyStatus.Accepted, "you will attend")]
    [InlineData("tentative", ReplyStatus.Tentative, "you may attend")]
    [InlineData("declined", ReplyStatus.Declined, "you cannot attend")]
    public async Task An_answer_is_recorded_and_shown_with_how_to_change_it(string word, object status, string sentence)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");

        var sent = await replies.SubmitAsync(await replies.OpenAsync(path), ("answer", word), ("note", "Until noon."), ("onBehalf", "Max Weber"));
        var page = await replies.OpenAsync(sent.Header("Location"));

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var fact = Assert.Single(await replies.FactsAsync());
        Assert.Equal(
            ((ReplyStatus)status, ReplySource.Link, 0, "Until noon.", "Max Weber", ReplyStanding.Counts),
            (fact.Status, fact.Source, fact.Sequence, fact.Note, fact.OnBehalf, fact.Standing));
        Assert.Contains("recorded", page.QuerySelector("[role=status]")?.TextContent, StringComparison.Ordinal);
        var noted = page.QuerySelector(".noted")?.TextContent ?? "";
        Assert.All([sentence, "Until noon.", "Max Weber", "You can change it below"], part => Assert.Contains(part, noted, StringComparison.Ordinal));
        Assert.Single(page.Forms);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_answer()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));

        var answers = await Task.WhenAll(
            replies.SubmitAsync(page, ("answer", "declined")), replies.SubmitAsync(page, ("answer", "declined")));
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        var late = await replies.SubmitAsync(page, ("answer", "declined"));

        Assert.All([.. answers, late], answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        Assert.Single(await replies.FactsAsync());
        Assert.Equal(["declined"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task A_form_that_comes_again_after_another_answer_undoes_nothing()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));
        await replies.SubmitAsync(page, ("answer", "accepted"));
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await replies.SubmitAsync(page, ("answer", "declined"));
        pipeline.Clock.Advance(Duration.FromMinutes(1));

        var again = await replies.SubmitAsync(page, ("answer", "accepted"));
        var asked = ReplyVisit.Parse(again);
        var changed = await replies.SubmitAsync(asked, ("answer", "accepted"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.SeeOther), (again.Status, changed.Status));
        Assert.Contains("you cannot attend", asked.QuerySelector(".noted")?.TextContent, StringComparison.Ordinal);
        Assert.Equal(ReplyStatus.Accepted, (await replies.CurrentAsync("Clara Novak")).Status);
        Assert.Equal(3, (await replies.FactsAsync()).Count);
    }

    [Theory]
    [InlineData("10:30", "Space Centre", "10:00")]
    [InlineData("10:00", "Space Centre, hall B", "hall B")]
    public async Task An_entry_that_changed_while_the_page_lay_open_is_shown_again_and_nothing_recorded(string start, string place, string shown)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));
        await replies.ChangeAsync(line => line with { Start = start, Location = place });

        var answer = await replies.SubmitAsync(page, ("answer", "accepted"), ("note", "Glad to come"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty(await replies.FactsAsync());
        var again = ReplyVisit.Parse(answer);
        Assert.Contains("has changed", again.QuerySelector("[role=alert]")?.TextContent, StringComparison.Ordinal);
        Assert.Contains(again.QuerySelectorAll("h2 + dl dd"), change => change.TextContent.Contains('→', StringComparison.Ordinal) && change.TextContent.Contains(shown, StringComparison.Ordinal));
        Assert.Equal("Glad to come", again.QuerySelector("textarea")?.TextContent);
        Assert.Empty(again.QuerySelectorAll("input[checked]"));

        var sent = await replies.SubmitAsync(again, ("answer", "accepted"));
        var current = await replies.CurrentAsync("Clara Novak");
        Assert.Equal((HttpStatusCode.SeeOther, ReplyStatus.Accepted, false), (sent.Status, current.Status, current.IsStale));
    }

    [Fact]
    public async Task What_people_write_stays_text_on_their_lines()
    {
        const string note = "One\r\nBcc: all@example.org\n<script>alert(1)</script> & “quotes”\u202E";
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");

        await replies.SubmitAsync(await replies.OpenAsync(path), ("answer", "accepted"), ("note", note), ("onBehalf", "Max\r\nX-Header: 1 <b>Weber</b>\u0007"));
        var page = await replies.OpenAsync(path);

        var fact = Assert.Single(await replies.FactsAsync());
        Assert.Equal("One\nBcc: all@example.org\n<script>alert(1)</script> & “quotes”", fact.Note);
        Assert.Equal("Max X-Header: 1 <b>Weber</b>", fact.OnBehalf);
        Assert.Empty(page.QuerySelectorAll("script, main b"));
        Assert.Contains(fact.Note, page.QuerySelector(".noted")?.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answer", "")]
    [InlineData("answer", "maybe")]
    [InlineData("answer", "needsaction")]
    [InlineData("answer", "1")]
    [InlineData("nonce", "")]
    [InlineData("nonce", "not|a/key")]
    [InlineData("note", "long")]
    [InlineData("onBehalf", "long")]
    public async Task A_form_filled_in_wrongly_is_shown_again_with_what_was_written(string field, string value)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));

        var answer = await replies.SubmitAsync(page, [("answer", "accepted"), ("note", "Kept"), (field, value == "long" ? new string('x', 2001) : value)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Empty(await replies.FactsAsync());
        var again = ReplyVisit.Parse(answer);
        Assert.NotNull(again.QuerySelector("[role=alert]"));
        Assert.Equal(field == "note" ? new string('x', 2001) : "Kept", again.QuerySelector("textarea")?.TextContent);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example.org")]
    public async Task A_form_from_another_site_is_refused(string header, string value)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var fields = ReplyVisit.FieldsOf(await replies.OpenAsync(path), ("answer", "declined"));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation(header, value);

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.Forbidden, "text/html"), (answer.Status, answer.ContentType));
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task A_browser_that_hides_where_a_form_comes_from_is_believed()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var fields = ReplyVisit.FieldsOf(await replies.OpenAsync(path), ("answer", "declined"));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TryAddWithoutValidation("Origin", "null");

        Assert.Equal(HttpStatusCode.SeeOther, (await pipeline.SendAsync(request, Cancel)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused_on_a_page(bool inPieces)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        var fields = ReplyVisit.FieldsOf(await replies.OpenAsync(path), ("answer", "declined"), ("note", new string('x', 100_000)));
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields) };
        request.Headers.TransferEncodingChunked = inPieces;

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "text/html"), (answer.Status, answer.ContentType));
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task What_is_no_form_is_refused_on_a_page()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, await replies.PageOfAsync("Clara Novak"), """{"answer":"accepted"}""", Cancel);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "text/html"), (answer.Status, answer.ContentType));
        Assert.Empty(await replies.FactsAsync());
    }

    [Fact]
    public async Task An_answer_to_a_former_time_is_shown_as_one_and_asked_for_again()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var path = await replies.PageOfAsync("Clara Novak");
        await replies.SubmitAsync(await replies.OpenAsync(path), ("answer", "accepted"));
        await replies.MoveAsync();

        var page = await replies.OpenAsync(path);

        Assert.Contains("Please answer again", page.QuerySelector(".noted")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("10:30 – 11:30", page.Body!.TextContent, StringComparison.Ordinal);
    }
}
