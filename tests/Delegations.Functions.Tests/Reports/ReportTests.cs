using System.Net;
using Delegations.Documents.Rendering.Reports;
using Delegations.Reports;
using Delegations.Storage.Blobs;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Reports;

[Collection(TimerTests.Name)]
public sealed class ReportTests(TimerStorage storage)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_drafted_after_the_last_session_and_not_before()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.PublishedAsync(pipeline, Cancel);

        pipeline.SetClock("2031-03-10T13:59:59Z");
        await pipeline.TickAsync("DraftReports", Cancel);
        var before = await pipeline.GetAsync($"{visit.Path}/report", Cancel);
        pipeline.SetClock("2031-03-10T14:00:00Z");
        await pipeline.TickAsync("DraftReports", Cancel);
        var after = await pipeline.GetAsync($"{visit.Path}/report", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "no-report"), (before.Status, before.Json.GetProperty("code").GetString()));
        Assert.Equal("draft", after.Json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Drafting_again_leaves_the_first_draft()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        var first = await pipeline.GetAsync($"{visit.Path}/report", Cancel);

        pipeline.Clock.Advance(Duration.FromHours(1));
        await pipeline.TickAsync("DraftReports", Cancel);

        Assert.Equal(first.Text, (await pipeline.GetAsync($"{visit.Path}/report", Cancel)).Text);
    }

    [Fact]
    public async Task A_draft_cut_off_after_its_facts_is_made_again()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.PublishedAsync(pipeline, Cancel);
        var state = await visit.ReadAsync(Cancel);
        var facts = await pipeline.Get<ReportFactsReader>().ReadAsync(state, state.Publication!, ReportMaterial.None, Cancel); // published above
        await pipeline.Get<ReportStore>().PutFactsAsync(visit.Id, 1, facts! with { Title = "half a report" }, Cancel);

        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", Cancel);

        var text = await pipeline.GetAsync($"{visit.Path}/report?part=report&format=md", Cancel);
        Assert.Contains("Cybersecurity in orbit", text.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("half a report", text.Text, StringComparison.Ordinal);
        Assert.Equal(VisitProgress.ReportDrafted, (await visit.ReadAsync(Cancel)).Progress);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("summary")]
    [InlineData("article")]
    [InlineData("letters")]
    public async Task A_report_tells_neither_addresses_nor_internal_notes(string part)
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);

        var answer = await pipeline.GetAsync($"{visit.Path}/report?part={part}", Cancel);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.DoesNotContain("@example.org", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(FinishedVisit.Secret, answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Releasing_twice_keeps_the_first_release()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.ReleasedAsync(pipeline, Cancel);
        var first = await pipeline.GetAsync($"{visit.Path}/report", Cancel);
        pipeline.Clock.Advance(Duration.FromHours(1));

        var again = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal("final", first.Json.GetProperty("state").GetString());
        Assert.Equal(first.Text, again.Text);
    }

    [Fact]
    public async Task A_draft_is_not_archived()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);

        await ArchiveAsync(pipeline, visit);

        Assert.Equal(VisitProgress.ReportDrafted, (await visit.ReadAsync(Cancel)).Progress);
    }

    [Fact]
    public async Task A_draft_follows_a_correction_and_the_record_tells_of_one_itinerary()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.DraftedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(1), Cancel);
        await visit.PublishAsync(Cancel);

        await pipeline.TickAsync("DraftReports", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);
        await ArchiveAsync(pipeline, visit);

        var removed = SampleVisits.OneDay.Lines[1].Title;
        var documents = pipeline.Get<DocumentStore>();
        foreach (var name in new[] { "report.en.md", "summary.en.md", "agenda.public.en.html" })
        {
            var content = await documents.ReadIfExistsAsync("archive", $"{visit.Id}/record/{name}", Cancel);
            Assert.DoesNotContain(removed, content?.ToString() ?? removed, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Report_share_and_record_keep_the_languages_of_the_release()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await FinishedVisit.PublishedAsync(pipeline, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"language":"fr"}""", Cancel);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"language":"nl"}""", Cancel);

        var share = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/shares", "{}", Cancel);
        await ArchiveAsync(pipeline, visit);

        var link = new Uri(share.Json.GetProperty("url").GetString() ?? "").AbsolutePath;
        Assert.Equal(HttpStatusCode.OK, (await pipeline.GetAsync($"{link}summary.fr.html", Cancel)).Status);
        Assert.NotNull(await pipeline.Get<DocumentStore>().ReadIfExistsAsync("archive", $"{visit.Id}/record/report.fr.md", Cancel));
    }

    [Fact]
    public async Task A_visit_cut_short_still_takes_back_what_lay_ahead()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var trip = new ItineraryText(
            new ItineraryLine("2031-03-10", "09:00", "10:00", "Welcome", "Space Centre", "Ada Martin"),
            new ItineraryLine("2031-03-20", "10:00", "11:00", "Cybersecurity", "Test Labs", "Bruno Leroy", "Clara Novak"));
        var visit = await TestVisit.PrepareAsync(pipeline, trip, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.SetClock("2031-03-13T12:00:00Z");
        await visit.UploadAsync(trip.Without(1), Cancel);
        await visit.PublishAsync(Cancel, inviting: "hosts-and-speakers");
        var clara = await visit.InvitationOfAsync("Clara Novak", Cancel);
        await pipeline.HandleAsync("RecordPoison", visit.MessageOf(clara), Cancel);

        await pipeline.TickAsync("ReconcileInvitations", Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.DoesNotContain(await visit.InvitationsAsync(Cancel), invitation => invitation is { Name: "Clara Novak", IsLive: true });
    }

    [Fact]
    public async Task The_timer_reconciles_what_was_published()
    {
        await using var pipeline = await Pipeline.StartAsync(storage.Azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await visit.PublishAsync(Cancel, inviting: "nobody");
        await visit.PointAsync(Inviting.HostsAndSpeakers, Cancel);

        await pipeline.TickAsync("ReconcileInvitations", Cancel);

        Assert.Equal(4, (await visit.InvitationsAsync(Cancel)).Count(invitation => invitation.QueuedAt is not null));
    }

    private static async Task ArchiveAsync(Pipeline pipeline, TestVisit visit)
    {
        await pipeline.TickAsync("ArchiveVisits", Cancel);
        await pipeline.HandleAsync("ArchiveVisit", $$"""{"name":"archive-visit","version":1,"visit":"{{visit.Id}}"}""", Cancel);
    }
}
