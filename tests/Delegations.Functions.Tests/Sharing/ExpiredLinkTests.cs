using System.Net;
using AngleSharp.Html.Parser;
using Delegations.Invitations.Notices;
using Delegations.Model.Messages;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Sharing;

/// <summary>What becomes of a link when its time is over.</summary>
[Collection(TimerTests.Name)]
public sealed class ExpiredLinkTests(TimerStorage storage)
{
    private static readonly string Request = "{" + SharedVisit.Anna + ""","days":2}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_opens_to_the_last_moment_and_then_says_that_it_has_expired_in_its_readers_language()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (link, _) = await shared.ShareAsync(Request);

        shared.Pass(Duration.FromDays(2) - Duration.FromSeconds(1));
        var (page, document) = (await shared.OpenAsync(link), await shared.OpenAsync(link + "summary.en.html"));
        shared.Pass(Duration.FromSeconds(1));
        var (over, closed, head) = (await shared.OpenAsync(link), await shared.OpenAsync(link + "summary.en.html"), await shared.OpenAsync(link, HttpMethod.Head));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (page.Status, document.Status));
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Gone), (over.Status, closed.Status, head.Status));
        Assert.Contains("Dieser Link ist abgelaufen", over.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", over.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna", over.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_jumps_back_does_not_open_again_what_was_found_expired()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var ((seen, _), (unseen, _)) = (await shared.ShareAsync(Request), await shared.ShareAsync(Request));
        var before = pipeline.Clock.Now;

        shared.Pass(Duration.FromDays(3));
        await shared.OpenAsync(seen, HttpMethod.Head);
        pipeline.Clock.Now = before;

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.OK), ((await shared.OpenAsync(seen)).Status, (await shared.OpenAsync(unseen)).Status));
    }

    [Fact]
    public async Task Its_page_sends_a_new_one_to_the_recorded_address_once_a_day_and_the_old_one_stays_closed()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (old, id) = await shared.ShareAsync(Request);
        shared.Pass(Duration.FromDays(2));

        var form = Assert.Single(new HtmlParser().ParseDocument((await shared.OpenAsync(old)).Text).Forms);
        var asked = await shared.OpenAsync(form.GetAttribute("action") ?? "", HttpMethod.Post);
        var again = await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
        await SendAsync(pipeline, shared);
        var sent = await shared.MailedLinksAsync();
        var renewed = Assert.Single(sent);
        var (opens, closed) = (await shared.OpenAsync(renewed + "summary.en.html"), await shared.OpenAsync(old + "summary.en.html"));

        Assert.Equal((HttpStatusCode.OK, asked.Text), (asked.Status, again.Text));
        Assert.DoesNotContain("example.org", asked.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Gone), (opens.Status, closed.Status));
        var notice = Assert.Single(await NoticesAsync(pipeline, shared)).Id.Value;
        var mail = await shared.Visit.ReadOutboxAsync((await shared.Visit.OutboxAsync(Cancel)).Single(name => name.StartsWith(notice, StringComparison.Ordinal)), Cancel);
        Assert.Contains("<anna.vogt@example.org>", mail, StringComparison.Ordinal);
        Assert.Equal("de", (await pipeline.GetAsync($"{shared.Visit.Path}/shares/{id}", Cancel)).Json.GetProperty("recipient").GetProperty("language").GetString());
    }

    [Fact]
    public async Task A_day_later_another_may_be_asked_for_and_does_not_close_the_one_that_is_open()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (old, _) = await shared.ShareAsync(Request);
        shared.Pass(Duration.FromDays(2));

        await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
        await SendAsync(pipeline, shared);
        shared.Pass(Duration.FromDays(1));
        await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
        await SendAsync(pipeline, shared);
        var sent = await shared.MailedLinksAsync();

        Assert.Equal(2, sent.Count);
        foreach (var link in sent)
        {
            Assert.Equal(HttpStatusCode.OK, (await shared.OpenAsync(link)).Status);
        }
    }

    [Fact]
    public async Task A_withdrawn_one_sends_nothing_also_where_it_had_expired_before_or_a_mail_waits()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var (old, id) = await shared.ShareAsync(Request);
        shared.Pass(Duration.FromDays(2));
        await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
        await shared.RevokeAsync(id);

        var answer = await shared.OpenAsync(old.TrimEnd('/'), HttpMethod.Post);
        await SendAsync(pipeline, shared);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(await shared.MailedLinksAsync());
    }

    [Fact]
    public async Task Where_no_address_was_recorded_or_links_have_no_beginning_there_is_nothing_to_ask_for()
    {
        await using var pipeline = await StartAsync();
        await using var unreachable = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        var ((nobody, _), (anna, _)) = (await shared.ShareAsync("""{"days":2}"""), await shared.ShareAsync(Request));
        shared.Pass(Duration.FromDays(2));
        unreachable.Clock.Now = pipeline.Clock.Now;

        var page = await shared.OpenAsync(nobody);
        var asked = await shared.OpenAsync(nobody.TrimEnd('/'), HttpMethod.Post);
        var elsewhere = await unreachable.GetAsync(anna, Cancel);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Gone), (page.Status, asked.Status, elsewhere.Status));
        Assert.All([page, asked, elsewhere], answer => Assert.DoesNotContain("<form", answer.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mail_is_taken_up_again_by_the_timer_where_the_queue_was_never_told()
    {
        await using var pipeline = await StartAsync();
        var shared = await SharedVisit.ReleasedAsync(pipeline);
        await shared.ShareAsync("{" + SharedVisit.Anna + ""","mail":true}""");
        var notice = Assert.Single(await NoticesAsync(pipeline, shared));

        shared.Pass(Duration.FromDays(5));
        await pipeline.TickAsync("SendReminders", Cancel);

        Assert.Equal(pipeline.Clock.Now, Assert.Single(await NoticesAsync(pipeline, shared)).QueuedAt);
        Assert.True(notice.QueuedAt < pipeline.Clock.Now);
    }

    /// <summary>Handles what asks for a mail with a link.</summary>
    internal static async Task SendAsync(Pipeline pipeline, SharedVisit shared)
    {
        foreach (var notice in (await NoticesAsync(pipeline, shared)).Where(notice => notice.IsOpen))
        {
            await pipeline.HandleAsync("SendNotice", MessageOf(notice), Cancel);
        }
    }

    internal static async Task<IReadOnlyList<Notice>> NoticesAsync(Pipeline pipeline, SharedVisit shared) =>
        [.. (await pipeline.Get<NoticeStore>().ListAsync(shared.Visit.Id, Cancel)).Where(notice => notice.Kind is NoticeKind.ShareLink)];

    internal static string MessageOf(Notice notice) => System.Text.Json.JsonSerializer.Serialize(
        new SendNoticeMessage { Visit = notice.Visit, Notice = notice.Id }, QueueMessagesJson.Default.SendNoticeMessage);

    private Task<Pipeline> StartAsync() => Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
    {
        Settings = new(StringComparer.Ordinal) { ["PublicBaseUrl"] = SharedVisit.Public },
    });
}
