using Delegations.Invitations.Notices;
using Delegations.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Reports.Archive;

[Collection(TimerTests.Name)]
public sealed class DraftReminderTests(TimerStorage storage)
{
    private const string Coordinator = """{"invitations":{"coordinator":"coordinator@example.org"}}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_draft_is_reminded_of_after_two_weeks_and_then_once_a_week()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, Coordinator, Cancel);
        var counts = new List<int>();

        foreach (var days in new[] { 13, 14, 15, 20, 21, 27, 28 })
        {
            pipeline.Clock.Now = Instant.FromUtc(2031, 3, 10, 18, 0) + Duration.FromDays(days);
            await pipeline.TickAsync("ArchiveVisits", Cancel);
            await pipeline.TickAsync("ArchiveVisits", Cancel);
            counts.Add((await RemindersAsync(pipeline, visit)).Count);
        }

        Assert.Equal([0, 1, 1, 1, 2, 2, 3], counts);
    }

    [Fact]
    public async Task The_reminder_names_the_visit_and_leads_to_its_report()
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["PublicBaseUrl"] = "https://visits.example.org" };
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions { Settings = settings });
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, Coordinator, Cancel);
        pipeline.Clock.Advance(Duration.FromDays(14));
        await pipeline.TickAsync("ArchiveVisits", Cancel);
        var notice = Assert.Single(await RemindersAsync(pipeline, visit));

        await SendAsync(pipeline, visit, notice);
        await SendAsync(pipeline, visit, notice);

        Assert.Equal(NoticeState.Sent, Assert.Single(await RemindersAsync(pipeline, visit)).State);
        var mail = await visit.ReadOutboxAsync(Assert.Single(await visit.OutboxAsync(Cancel), name => name.StartsWith(notice.Id.Value, StringComparison.Ordinal)), Cancel);
        Assert.Contains("Report still a draft: Space visit", mail, StringComparison.Ordinal);
        Assert.Contains("coordinator@example.org", mail, StringComparison.Ordinal);
        Assert.Contains($"https://visits.example.org/desk/visits/{visit.Id}/report", mail.Replace("=\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_the_report_is_released_nobody_is_reminded_of_it()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, Coordinator, Cancel);
        pipeline.Clock.Advance(Duration.FromDays(14));
        await pipeline.TickAsync("ArchiveVisits", Cancel);
        var notice = Assert.Single(await RemindersAsync(pipeline, visit));
        await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);

        await SendAsync(pipeline, visit, notice);

        Assert.Equal(NoticeState.Dropped, Assert.Single(await RemindersAsync(pipeline, visit)).State);
        Assert.DoesNotContain(await visit.OutboxAsync(Cancel), name => name.StartsWith(notice.Id.Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cut_after_any_write_the_timer_asks_for_one_reminder()
    {
        var line = new CutLine();
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel, new PipelineOptions
        {
            Services = services => services.AddSingleton(new StorageClients(storage.Azurite.Clients().Options) { Transport = line }),
        });
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, Coordinator, Cancel);
        pipeline.Clock.Advance(Duration.FromDays(14));
        for (var writes = 0; writes < 3; writes++)
        {
            line.CutAfter(writes);
            await Record.ExceptionAsync(() => pipeline.TickAsync("ArchiveVisits", Cancel));
            line.Mend();
            pipeline.Clock.Advance(Duration.FromHours(1));
            await pipeline.TickAsync("ArchiveVisits", Cancel);
        }

        Assert.Single(await RemindersAsync(pipeline, visit));
    }

    private static async Task<IReadOnlyList<Notice>> RemindersAsync(Pipeline pipeline, TestVisit visit) =>
        [.. (await pipeline.Get<NoticeStore>().ListAsync(visit.Id, Cancel)).Where(notice => notice.Kind is NoticeKind.ReportDraft)];

    private static Task SendAsync(Pipeline pipeline, TestVisit visit, Notice notice) =>
        pipeline.HandleAsync("SendNotice", $$"""{"name":"send-notice","version":1,"visit":"{{visit.Id}}","notice":"{{notice.Id}}"}""", Cancel);
}
