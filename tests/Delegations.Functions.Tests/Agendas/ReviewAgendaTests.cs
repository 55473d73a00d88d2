using System.Net;
using Delegations.Agendas.Reviews;
using Delegations.Model.Ids;
using Delegations.Testing;
using NodaTime;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;
using static Delegations.Functions.Tests.Agendas.ReviewedVisit;

namespace Delegations.Functions.Tests.Agendas;

/// <summary>What a reviewer of another office sees and leaves.</summary>
public sealed class ReviewAgendaTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_shows_the_newest_version_before_anything_is_published_and_says_so()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        await review.Visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Title = "Thermal tests" }), Cancel);

        var answer = await pipeline.GetAsync(review.Path, Cancel);
        var page = Parse(answer);

        Assert.Equal(("review", "Ministry", "host"), (Text(review.Link, "purpose"), Text(review.Link, "recipient"), Text(review.Link, "audience")));
        Assert.Equal(["Welcome and tour of the centre", "Cybersecurity in orbit", "Thermal tests"], page.QuerySelectorAll("article h3 [lang]").Select(title => title.TextContent));
        Assert.Contains("not yet published (version 2)", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("TLP:GREEN", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("minister", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("@example.org", answer.Text, StringComparison.Ordinal);
        Assert.Equal(4, page.Forms.Length);
        Assert.Empty(page.QuerySelectorAll("script, [style]"));
        Assert.Equal(("no-referrer", "noindex", "no-store"), (answer.Header("Referrer-Policy"), answer.Header("X-Robots-Tag"), answer.Header("Cache-Control")));
        Assert.Contains("default-src 'none'", answer.Header("Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_published_is_called_that_and_the_readers_language_is_the_pages()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        await review.Visit.PublishAsync(Cancel, inviting: "nobody");
        var request = new HttpRequestMessage(HttpMethod.Get, review.Path);
        request.Headers.AcceptLanguage.ParseAdd("de-DE,fr;q=0.5");

        var accepted = Parse(await pipeline.SendAsync(request, Cancel));
        var asked = await review.OpenAsync($"{review.Path}?lang=fr");

        Assert.Equal(("de", "en"), (accepted.DocumentElement.GetAttribute("lang"), accepted.QuerySelector("h1")?.GetAttribute("lang")));
        Assert.Contains("Als endgültig veröffentlicht (Fassung 1)", accepted.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("fr", asked.DocumentElement.GetAttribute("lang"));
        Assert.All(asked.Forms, form => Assert.Equal($"{review.Path}?lang=fr", form.GetAttribute("action")));
    }

    [Fact]
    public async Task Readers_see_no_more_than_their_audience_and_its_ceiling_may()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var itinerary = SampleVisits.OneDay.With(0, line => line with { Title = "Arrival TLP:RED" }).With(2, line => line with { Title = "Vacuum chamber tests TLP:AMBER" });
        var review = await PrepareAsync(pipeline, """{"purpose":"review","audience":"public"}""", itinerary);
        var hosts = await AnotherAsync(pipeline, review.Visit, """{"purpose":"review"}""");

        var (open, narrower) = (await review.OpenAsync(), await hosts.OpenAsync());

        Assert.Equal(["Cybersecurity in orbit"], open.QuerySelectorAll("article h3 [lang]").Select(title => title.TextContent));
        Assert.Equal(2, narrower.QuerySelectorAll("article").Length);
        Assert.Contains("TLP:AMBER", narrower.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_is_kept_once_shown_below_its_session_and_told_the_coordinator()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        var session = await review.SessionAsync("Cybersecurity in orbit");
        var page = await review.OpenAsync();

        (string, string)[] filled = [("text", "Could this begin\r\nat 10:30?"), ("name", "  Zoé   Petit ")];
        var answers = await Task.WhenAll(review.WriteAsync(page, session, filled), review.WriteAsync(page, session, filled));
        var late = await review.WriteAsync(page, session, filled);
        var after = await review.OpenAsync(answers[0].Header("Location"));

        Assert.All([.. answers, late], answer => Assert.Equal(HttpStatusCode.SeeOther, answer.Status));
        var remark = Assert.Single(await review.RemarksAsync());
        Assert.Equal(
            (session, "Cybersecurity in orbit", "Could this begin\nat 10:30?", "Zoé Petit", 1, "Ministry", false),
            (Text(remark, "session"), Text(remark, "title"), Text(remark, "text"), Text(remark, "name"), remark.GetProperty("version").GetInt32(), Text(remark, "recipient"), remark.GetProperty("isGone").GetBoolean()));
        var article = after.GetElementById(session);
        Assert.NotNull(article);
        Assert.Contains("kept", TextOf(article, "[role=status]"), StringComparison.Ordinal);
        Assert.Contains("Zoé Petit · Monday 6 January 2031, 10:00", TextOf(article, ".noted"), StringComparison.Ordinal);
        Assert.Single(after.QuerySelectorAll(".noted"));
    }

    [Fact]
    public async Task A_remark_on_the_whole_and_another_by_the_same_form_are_two()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        var page = await review.OpenAsync();

        await review.WriteAsync(page, "", ("text", "Too dense"), ("name", "Zoé"));
        await review.WriteAsync(page, "", ("text", "Too dense, by far"), ("name", "Zoé"));

        Assert.Equal(2, (await review.OpenAsync()).QuerySelectorAll("#whole .noted").Length);
        Assert.All(await review.RemarksAsync(), remark => Assert.Equal(System.Text.Json.JsonValueKind.Null, remark.GetProperty("session").ValueKind));
    }

    [Fact]
    public async Task What_people_write_stays_text()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);

        await review.WriteAsync(await review.OpenAsync(), "", ("text", "<script>alert(1)</script> & “quotes”\u202E"), ("name", "Zoé\r\n<b>Petit</b>\u0007"));
        var page = await review.OpenAsync();

        Assert.Empty(page.QuerySelectorAll("script, main b"));
        Assert.Equal("<script>alert(1)</script> & “quotes”", TextOf(page, ".noted .text"));
        Assert.StartsWith("Zoé <b>Petit</b> ·", TextOf(page, ".noted .quiet"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_on_a_session_that_went_while_the_page_lay_open_is_kept_and_shown_as_such()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        var session = await review.SessionAsync("Vacuum chamber tests");
        var page = await review.OpenAsync();
        await review.Visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        var sent = await review.WriteAsync(page, session, ("text", "Please keep it"), ("name", "Zoé"));
        var after = await review.OpenAsync();

        Assert.Equal(HttpStatusCode.SeeOther, sent.Status);
        var remark = Assert.Single(await review.RemarksAsync());
        Assert.Equal((true, "Vacuum chamber tests", 1), (remark.GetProperty("isGone").GetBoolean(), Text(remark, "title"), remark.GetProperty("version").GetInt32()));
        Assert.Contains("Please keep it", TextOf(after, "section:last-of-type"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_filled_in_wrongly_is_shown_again_with_what_was_written()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        var (page, tooLong) = (await review.OpenAsync(), new string('x', 2001));
        (string Field, string Value)[] wrong =
        [
            ("text", ""), ("text", tooLong), ("name", " "), ("name", tooLong), ("nonce", "not|a/key"), ("session", "nonsense"), ("session", "0123456789abcdef0123"),
        ];

        foreach (var (field, value) in wrong)
        {
            var answer = await review.WriteAsync(page, "", ("text", "Kept"), ("name", "Zoé"), (field, value));
            var again = Parse(answer);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
            Assert.NotNull(again.QuerySelector("[role=alert]"));
            Assert.NotNull(again.QuerySelector("#whole details[open]"));
            Assert.Equal(field == "text" ? value : "Kept", TextOf(again, "#whole textarea"));
        }

        Assert.Empty(await review.RemarksAsync());
    }

    [Fact]
    public async Task A_form_is_taken_from_the_page_alone()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);

        var crossing = await review.SendAsync(review.Path, Fields("Hello"), ("Sec-Fetch-Site", "cross-site"));
        var elsewhere = await review.SendAsync(review.Path, Fields("Hello"), ("Origin", "https://elsewhere.example.org"));
        var hidden = await review.SendAsync(review.Path, Fields("Believed"), ("Origin", "null"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.SeeOther), (crossing.Status, elsewhere.Status, hidden.Status));
        Assert.Equal("Believed", Text(Assert.Single(await review.RemarksAsync()), "text"));
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_no_form_is_refused_on_a_page()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);

        var large = await review.SendAsync(review.Path, Fields(new string('x', 100_000)));
        var foreign = await pipeline.SendJsonAsync(HttpMethod.Post, review.Path, """{"text":"Hello"}""", Cancel);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "text/html"), (large.Status, large.ContentType));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "text/html"), (foreign.Status, foreign.ContentType));
        Assert.Empty(await review.RemarksAsync());
    }

    [Fact]
    public async Task A_link_takes_so_many_remarks_and_no_more()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);
        var page = await review.OpenAsync();
        var link = AgendaLinkId.Parse(Text(review.Link, "id"));
        await Parallel.ForEachAsync(Enumerable.Range(0, AgendaReviews.MostRemarks), Cancel, async (number, token) => await pipeline.Get<RemarkStore>().AddAsync(
            review.Visit.Id, new Remark { Id = RemarkId.Derive($"{number}"), Link = link, Text = "More", Name = "Zoé", At = pipeline.Clock.Now, Version = 1 }, token));

        var sent = await review.WriteAsync(page, "", ("text", "One more"), ("name", "Zoé"));
        var after = await review.OpenAsync();

        Assert.Equal(HttpStatusCode.Conflict, sent.Status);
        Assert.Empty(after.Forms);
        Assert.Contains("takes no more", TextOf(after, "[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(AgendaReviews.MostRemarks, (await review.RemarksAsync()).Count);
    }

    [Fact]
    public async Task A_wrong_an_expired_and_a_withdrawn_link_are_answered_alike_and_no_link_opens_what_another_is_for()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline, """{"purpose":"review","recipient":"A"}""");
        var expiring = await AnotherAsync(pipeline, review.Visit, """{"purpose":"review","recipient":"B","days":7}""");
        var reading = await OpenedAsync(pipeline, review.Visit, """{"audience":"public"}""");
        await review.Visit.PublishAsync(Cancel, inviting: "nobody");
        await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Delete, $"{review.Visit.Path}/links/{Text(review.Link, "id")}"), Cancel);
        var token = review.Path.Split('/')[^1];
        var still = await pipeline.GetAsync(expiring.Path, Cancel);

        pipeline.Clock.Advance(Duration.FromDays(8));
        Answer[] answers =
        [
            await pipeline.GetAsync(review.Path, Cancel),
            await review.SendAsync(review.Path, Fields("Hello")),
            await pipeline.GetAsync(expiring.Path, Cancel),
            await pipeline.GetAsync($"/a/{expiring.Path.Split('/')[^1]}/", Cancel),
            await pipeline.GetAsync($"/c/{expiring.Path.Split('/')[^1]}", Cancel),
            await OpenAsync(pipeline, Text(reading, "page").Replace("/a/", "/v/", StringComparison.Ordinal).TrimEnd('/')),
            await pipeline.GetAsync($"/v/{new string('a', 40)}", Cancel),
            await pipeline.GetAsync("/v/nonsense", Cancel),
        ];

        Assert.Equal((40, HttpStatusCode.OK), (token.Length, still.Status));
        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, answers[0].Text), (answer.Status, answer.Text)));
        Assert.Empty(await review.RemarksAsync());
    }

    [Fact]
    public async Task Looking_changes_nothing_and_the_head_alone_can_be_asked_for()
    {
        await using var pipeline = await ReviewedVisit.StartAsync(azurite);
        var review = await PrepareAsync(pipeline);

        var head = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"{review.Path}?text=Hello&name=Zoé"), Cancel);
        await review.OpenAsync($"{review.Path}?text=Hello&name=Zoé&noted=whole");

        Assert.Equal((HttpStatusCode.OK, ""), (head.Status, head.Text));
        Assert.Empty(await review.RemarksAsync());
    }

    private static Dictionary<string, string> Fields(string text) => new(StringComparer.Ordinal)
    {
        ["nonce"] = OpaqueId.Random(),
        ["session"] = "",
        ["version"] = "1",
        ["text"] = text,
        ["name"] = "Zoé",
    };
}
