using Delegations.Functions.Tests.Agendas;
using Delegations.Invitations.Notices;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Notices;

/// <summary>The coordinator is told that a stop's visitor list is due: here on 28 February 2031.</summary>
public sealed class VisitorListNoticeTests(AzuriteFixture azurite)
{
    private const string Told = $"\"coordinator\":\"{NoticedVisit.Coordinator}\",\"reminderDays\":[]";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2031-02-23T12:00:00Z", 0)]
    [InlineData("2031-02-25T06:59:00Z", 0)]
    [InlineData("2031-02-25T07:00:00Z", 1)] // 08:00 in Brussels, three days ahead
    [InlineData("2031-02-27T21:00:00Z", 1)] // published or moved late
    [InlineData("2031-02-28T06:59:00Z", 0)]
    [InlineData("2031-02-28T07:00:00Z", 1)]
    [InlineData("2031-03-01T07:00:00Z", 1)]
    [InlineData("2031-03-11T07:00:00Z", 0)] // the visit has been there
    public async Task A_list_is_told_of_from_the_morning_and_once(string utc, int expected)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, Told, Cancel);

        await visit.RunAtAsync(utc, Cancel);
        await visit.RunAtAsync(utc, Cancel);

        Assert.Equal(expected, (await ListsAsync(visit)).Count);
    }

    [Fact]
    public async Task Each_moment_is_told_once_however_often_the_timer_runs_and_says_how_many_answers_are_missing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, Told, Cancel);

        foreach (var moment in (string[])["2031-02-25T07:02:00Z", "2031-02-25T08:02:00Z", "2031-02-26T07:02:00Z", "2031-02-28T07:02:00Z", "2031-02-28T09:02:00Z", "2031-03-01T07:02:00Z", "2031-03-02T07:02:00Z"])
        {
            await visit.RunAtAsync(moment, Cancel);
            await visit.SendAsync(Cancel);
        }

        var mails = (await visit.SentAsync(Cancel)).Where(mail => mail.Subject.StartsWith("Visitor list", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["Visitor list due on Friday 28 February 2031: Space Centre", "Visitor list due today: Space Centre", "Visitor list overdue: Space Centre"],
            mails.Select(mail => mail.Subject).Order(StringComparer.Ordinal));
        Assert.All(mails, mail => Assert.Equal(NoticedVisit.Coordinator, mail.To.Address));
        Assert.All(mails, mail => Assert.Contains("People on it: 3. 1 answer is missing.", mail.Text, StringComparison.Ordinal));
        Assert.All((string[])["Omarov", "Nora", "Kazakh"], name => Assert.DoesNotContain(mails, mail => mail.Text.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Rounds_at_the_same_time_make_one_row()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, Told, Cancel);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => visit.RunAtAsync("2031-02-25T07:02:00Z", Cancel)));

        Assert.Single(await ListsAsync(visit));
    }

    [Fact]
    public async Task A_row_that_never_reached_the_queue_is_queued_by_a_later_round_and_leaves_once()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, Told, Cancel);
        await visit.RunAtAsync("2031-02-25T07:02:00Z", Cancel);
        var row = Assert.Single(await ListsAsync(visit));

        await visit.RunAtAsync("2031-02-25T08:02:00Z", Cancel);
        var later = Assert.Single(await ListsAsync(visit));
        await visit.SendAsync(later, "one", Cancel);
        await visit.SendAsync(later, "another", Cancel);

        Assert.NotEqual(row.QueuedAt, later.QueuedAt);
        Assert.Equal(NoticeState.Sent, Assert.Single(await ListsAsync(visit)).State);
        Assert.Single(await visit.SentAsync(Cancel), mail => mail.Subject.StartsWith("Visitor list", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_day_that_moves_makes_a_notice_of_its_own_and_the_former_one_is_dropped()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, Told, Cancel);
        await visit.RunAtAsync("2031-02-25T07:02:00Z", Cancel);

        await SiteVisits.ReplaceAsync(pipeline, visit.Test, "Visitor list with citizenship 11 days ahead.", Cancel);
        await visit.RunAtAsync("2031-02-25T08:02:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Equal(
            [("27", NoticeState.Sent), ("28", NoticeState.Dropped)],
            (await ListsAsync(visit)).Select(notice => ($"{notice.Day?.Day}", notice.State)).Order());
    }

    [Fact]
    public async Task Without_an_address_the_desk_alone_is_told_and_answers_that_come_in_are_counted()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SiteVisits.PublishAsync(pipeline, "\"reminderDays\":[]", Cancel);
        await visit.RunAtAsync("2031-02-25T07:02:00Z", Cancel);
        await visit.RunAtAsync("2031-02-25T08:02:00Z", Cancel);
        var silent = await ListsAsync(visit);
        var alert = Assert.Single((await pipeline.GetAsync($"{visit.Test.Path}/alerts", Cancel)).Json.EnumerateArray());

        await visit.SetAsync(Told, Cancel);
        await visit.Test.PutPeopleAsync(SiteVisits.People.Replace("Nora Adams,Copper Fields,,,Delegate,", "Nora Adams,Copper Fields,,,Delegate,Belgian", StringComparison.Ordinal), Cancel);
        await visit.RunAtAsync("2031-02-25T09:02:00Z", Cancel);
        await visit.SendAsync(Cancel);

        Assert.Empty(silent);
        Assert.Equal("list-due", alert.GetProperty("kind").GetString());
        Assert.Contains("No answer is missing.", Assert.Single(await visit.SentAsync(Cancel), mail => mail.Subject.StartsWith("Visitor list", StringComparison.Ordinal)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_told_of_what_is_not_published_and_the_timer_looks_after_visits_that_invite_nobody()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var noticed = new NoticedVisit(pipeline, visit);
        await noticed.SetAsync(Told, Cancel);
        await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", "itinerary.csv", SiteVisits.Itinerary(), Cancel);
        await visit.PutPeopleAsync(SiteVisits.People, Cancel);
        var unpublished = await noticed.RunAtAsync("2031-02-25T07:02:00Z", Cancel);

        await visit.PublishAsync(Cancel, inviting: "nobody");
        await pipeline.TickAsync("SendReminders", Cancel);

        Assert.Equal(0, unpublished);
        Assert.Single(await ListsAsync(noticed));
    }

    private static async Task<IReadOnlyList<Notice>> ListsAsync(NoticedVisit visit) =>
        [.. (await visit.ListAsync(Cancel)).Where(notice => notice.Kind is NoticeKind.VisitorList)];
}
