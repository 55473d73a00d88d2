using Delegations.Invitations;
using Delegations.Invitations.Replies;
using Delegations.Storage.Tables;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Replies;

/// <summary>A decline that counts is told once, whatever way it came, and whatever was cut off.</summary>
public sealed class DeclineAlertTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_that_was_kept_before_its_alert_was_raised_is_told_when_it_comes_again()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (visit, clara) = (await replies.Visit.ReadAsync(Cancel), await replies.ClaraAsync());
        var fact = DeclineOf(clara, "graph-1", pipeline.Clock.Now);
        await pipeline.Get<ReplyStore>().AddAsync(visit.Id, fact, Cancel);
        var before = await replies.AlertsAsync();

        var isNew = await pipeline.Get<ReplyDesk>().RecordAsync(visit, clara, fact, Cancel);
        await pipeline.Get<ReplyDesk>().RecordAsync(visit, clara, fact, Cancel);

        Assert.False(isNew);
        Assert.Empty(before);
        Assert.Equal(["declined"], await replies.AlertsAsync());
    }

    [Theory]
    [InlineData(ReplyStanding.AwaitsLook, "awaits-look")]
    [InlineData(ReplyStanding.Stranger, "stranger")]
    public async Task So_is_every_other_alert(object standing, string kind)
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var (visit, clara) = (await replies.Visit.ReadAsync(Cancel), await replies.ClaraAsync());
        var fact = DeclineOf(clara, "mail-1", pipeline.Clock.Now) with { Standing = (ReplyStanding)standing };
        await pipeline.Get<ReplyStore>().AddAsync(visit.Id, fact, Cancel);

        await pipeline.Get<ReplyDesk>().RecordAsync(visit, clara, fact, Cancel);
        await pipeline.Get<ReplyDesk>().RecordAsync(visit, clara, fact, Cancel);

        Assert.Equal([kind], await replies.AlertsAsync());
    }

    [Fact]
    public async Task The_form_sent_again_raises_the_alert_that_was_cut_off()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var page = await replies.OpenAsync(await replies.PageOfAsync("Clara Novak"));
        await replies.SubmitAsync(page, ("answer", "declined"));
        await ForgetAlertsAsync(pipeline, replies);

        await replies.SubmitAsync(page, ("answer", "declined"));

        Assert.Equal(["declined"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task Declining_by_mail_and_by_the_page_and_by_phone_is_told_once()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();

        await replies.MailAsync(new ReplyMailText { To = clara, Status = "DECLINED" }.ToString());
        await replies.SubmitAsync(await replies.OpenAsync(await replies.PageOfAsync("Clara Novak")), ("answer", "declined"));
        pipeline.Clock.Advance(Duration.FromMinutes(1));
        await replies.PhoneAsync(clara, """{"status":"declined"}""");

        Assert.Equal(3, (await replies.FactsAsync()).Count);
        Assert.Equal(["declined"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task Declining_after_having_accepted_in_between_is_told_again()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        var clara = await replies.ClaraAsync();

        foreach (var status in new[] { "declined", "accepted", "declined" })
        {
            await replies.PhoneAsync(clara, $$"""{"status":"{{status}}"}""");
            pipeline.Clock.Advance(Duration.FromMinutes(1));
        }

        Assert.Equal(["declined", "declined"], await replies.AlertsAsync());
    }

    [Fact]
    public async Task Declining_what_is_over_or_was_moved_since_is_told_nobody()
    {
        await using var pipeline = await ReplyVisit.StartAsync(azurite);
        var replies = await ReplyVisit.PublishedAsync(pipeline);
        await replies.MoveAsync();
        await replies.MailAsync(new ReplyMailText { To = await replies.ClaraAsync(), Status = "DECLINED", Sequence = 0 }.ToString());
        pipeline.SetClock("2031-03-11T08:00:00Z");
        await replies.PhoneAsync(await replies.ClaraAsync(), """{"status":"declined"}""");

        Assert.Equal(2, (await replies.FactsAsync()).Count);
        Assert.Empty(await replies.AlertsAsync());
    }

    private static ReplyFact DeclineOf(Invitation row, string key, Instant at) => new()
    {
        Invitation = row.Id,
        Key = key,
        Status = ReplyStatus.Declined,
        Source = ReplySource.Graph,
        Sequence = row.Sequence,
        At = at,
        Recorded = at,
    };

    private static async Task ForgetAlertsAsync(Pipeline pipeline, ReplyVisit replies)
    {
        var table = pipeline.Get<VisitsTable>();
        var visits = await table.OpenAsync(Cancel);
        var rows = new List<TableEntity>();
        await foreach (var row in table.ListAsync(replies.Visit.Id.Value, "audit", Cancel))
        {
            rows.Add(row);
        }

        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            await visits.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, Cancel);
        }
    }
}
