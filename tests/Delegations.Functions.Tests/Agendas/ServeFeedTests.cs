using System.Net;
using System.Net.Http.Headers;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class ServeFeedTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_calendar_that_did_not_change_is_not_sent_twice()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (_, feed) = await PublishedAsync(pipeline);

        var first = await AskAsync(pipeline, feed, _ => { });
        var byTag = await AskAsync(pipeline, feed, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(first.Header("ETag"))));
        var byTime = await AskAsync(pipeline, feed, request => request.Headers.TryAddWithoutValidation("If-Modified-Since", first.Header("Last-Modified")));

        Assert.Equal((HttpStatusCode.OK, "text/calendar"), (first.Status, first.ContentType));
        Assert.All([byTag, byTime], answer => Assert.Equal((HttpStatusCode.NotModified, ""), (answer.Status, answer.Text)));
    }

    [Fact]
    public async Task A_name_that_is_withdrawn_is_gone_at_once_from_what_was_published()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var link = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", """{"audience":"public"}""", Cancel);
        var feed = new Uri(link.Json.GetProperty("feed").GetString() ?? "").PathAndQuery;
        var before = await AskAsync(pipeline, feed, _ => { });

        await visit.PutPeopleAsync("Name,Organisation,Email,Role,May be named\nClara Novak,Orbit School,clara.novak@example.org,Speaker,no\n", Cancel);
        var after = await AskAsync(pipeline, feed, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(before.Header("ETag"))));
        var page = await pipeline.GetAsync($"{visit.Path}/agenda?audience=public", Cancel);

        Assert.Contains("Clara Novak", before.Text, StringComparison.Ordinal);
        Assert.All([after, page], answer => Assert.DoesNotContain("Novak", answer.Text, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, after.Status);
    }

    [Fact]
    public async Task A_head_is_answered_without_the_calendar()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (_, feed) = await PublishedAsync(pipeline);

        var head = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Head, feed), Cancel);

        Assert.Equal((HttpStatusCode.OK, ""), (head.Status, head.Text));
        Assert.NotEqual("", head.Header("ETag"));
    }

    [Fact]
    public async Task A_change_keeps_the_identity_of_its_entry_and_a_cancelled_session_goes()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (visit, feed) = await PublishedAsync(pipeline);
        var before = await AskAsync(pipeline, feed, _ => { });

        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { Status = "cancelled" }).With(2, line => line with { Start = "16:00", End = "17:00" }), Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var after = await AskAsync(pipeline, feed, request => request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(before.Header("ETag"))));

        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Equal(UidOf(before.Text, "Vacuum chamber tests"), UidOf(after.Text, "Vacuum chamber tests"));
        Assert.Contains("DTSTART;TZID=Europe/Brussels:20310310T160000", after.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Welcome and tour", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_nobody_to_write_to_and_asks_for_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (_, feed) = await PublishedAsync(pipeline);

        var text = (await AskAsync(pipeline, feed, _ => { })).Text;

        Assert.All(["ATTENDEE", "ORGANIZER", "VALARM", "RSVP", "mailto:", "example.org"], mark => Assert.DoesNotContain(mark, text, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_answers_are_kept_by_nobody_on_the_way()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var (_, feed) = await PublishedAsync(pipeline);

        var answer = await AskAsync(pipeline, feed, _ => { });

        Assert.Contains("private", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(("no-referrer", "noindex"), (answer.Header("Referrer-Policy"), answer.Header("X-Robots-Tag")));
    }

    private static async Task<(TestVisit Visit, string Feed)> PublishedAsync(Pipeline pipeline)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        var link = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", """{"audience":"delegation"}""", Cancel);
        return (visit, new Uri(link.Json.GetProperty("feed").GetString() ?? "").PathAndQuery);
    }

    private static Task<Answer> AskAsync(Pipeline pipeline, string feed, Action<HttpRequestMessage> prepare)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, feed);
        prepare(request);
        return pipeline.SendAsync(request, Cancel);
    }

    private static string UidOf(string calendar, string title)
    {
        var entry = calendar.Split("BEGIN:VEVENT").Single(part => part.Contains(title, StringComparison.Ordinal));
        return entry.Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
    }
}
