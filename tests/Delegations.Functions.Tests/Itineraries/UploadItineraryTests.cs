using System.IO.Compression;
using System.Net;
using System.Text;
using Delegations.Documents.Reading;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Testing;
using Delegations.Visits;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

public sealed class UploadItineraryTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_file_in_between_makes_no_session_a_new_one()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var other = new ItineraryText(new ItineraryLine("2031-06-01", "08:00", "09:00", "Another delegation altogether", "Elsewhere", "Nobody Known"));
        await visit.UploadAsync(other, Cancel);

        await visit.UploadAsync(SampleVisits.OneDay.With(0, line => line with { InternalNotes = "badges" }), Cancel);

        var plan = await visit.PlanAsync(Cancel);
        Assert.Equal(0, plan.GetProperty("created").GetArrayLength());
        Assert.Equal(0, plan.GetProperty("cancelled").GetArrayLength());
    }

    [Fact]
    public async Task Answers_the_version_its_findings_and_what_changed()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var first = await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var second = await visit.UploadAsync(SampleVisits.OneDay.With(1, line => line with { Start = "10:15" }).Without(2), Cancel);

        Assert.Equal(1, first.GetProperty("version").GetInt32());
        Assert.Equal(3, first.GetProperty("sessions").GetInt32());
        Assert.Equal(SampleVisits.Day, first.GetProperty("first").GetString());
        Assert.Equal(2, second.GetProperty("version").GetInt32());
        var diff = second.GetProperty("diff");
        Assert.Contains("10:15", Assert.Single(diff.GetProperty("changed").EnumerateArray()).GetProperty("now").GetString(), StringComparison.Ordinal);
        Assert.Equal("Vacuum chamber tests", Assert.Single(diff.GetProperty("removed").EnumerateArray()).GetProperty("title").GetString());
        Assert.Equal(1, diff.GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task The_same_file_again_is_the_same_version()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        var again = await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        Assert.Equal(1, again.GetProperty("version").GetInt32());
        Assert.False(again.GetProperty("isNew").GetBoolean());
    }

    [Fact]
    public async Task The_same_file_is_read_anew_after_the_visits_time_zone_was_put_right()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"timeZone":"America/Phoenix"}""", Cancel);

        var again = await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        Assert.True(again.GetProperty("isNew").GetBoolean());
        Assert.All(await visit.SessionsAsync(Cancel), session => Assert.Equal("America/Phoenix", session.TimeZone.Id));
    }

    [Fact]
    public async Task An_upload_cut_off_after_claiming_its_number_leaves_the_visit_as_it_was()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var before = await visit.ReadAsync(Cancel);
        await pipeline.Get<VisitStore>().UpdateAsync(before with { ClaimedVersion = 2 }, Cancel);

        var shown = await visit.ReadAsync(Cancel);
        var next = await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        Assert.Equal(1, shown.LatestVersion);
        Assert.Equal(3, next.GetProperty("version").GetInt32());
        Assert.Equal(2, (await visit.SessionsAsync(Cancel)).Count);
    }

    [Fact]
    public async Task An_upload_cut_off_after_its_documents_leaves_the_visit_as_it_was()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var before = await visit.ReadAsync(Cancel);
        var store = pipeline.Get<ItineraryStore>();
        await pipeline.Get<VisitStore>().UpdateAsync(before with { ClaimedVersion = 2 }, Cancel);
        var lost = SampleVisits.OneDay.Without(0).ToBytes();
        var read = Assert.IsType<ItineraryOutcome.Read>(ItineraryReader.Read(lost, new ReadOptions { FileName = "lost.csv", Language = Language.English }));
        await store.AddAsync(visit.Id, new ItineraryVersion(2, read.Itinerary), lost, Cancel);

        var plan = await visit.PlanAsync(Cancel);
        var next = await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);

        Assert.Equal(1, plan.GetProperty("version").GetInt32());
        Assert.Equal(3, next.GetProperty("version").GetInt32());
        Assert.Equal(2, next.GetProperty("diff").GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task An_upload_onto_a_state_that_is_no_more_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var tag = (await pipeline.GetAsync(visit.Path, Cancel)).Header("ETag");
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        var request = new HttpRequestMessage(HttpMethod.Put, $"{visit.Path}/itinerary") { Content = new ByteArrayContent(SampleVisits.OneDay.Without(0).ToBytes()) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.PreconditionFailed, answer.Status);
        Assert.Equal("stale", answer.Json.GetProperty("code").GetString());
        Assert.Equal(1, (await visit.ReadAsync(Cancel)).LatestVersion);
    }

    [Theory]
    [InlineData("empty", "itinerary.csv", HttpStatusCode.UnprocessableEntity, "file.empty")]
    [InlineData("picture", "itinerary.png", HttpStatusCode.UnsupportedMediaType, "file.type-unsupported")]
    [InlineData("picture", "itinerary.xlsx", HttpStatusCode.UnsupportedMediaType, "file.type-denied")]
    [InlineData("truncated", "itinerary.xlsx", HttpStatusCode.UnprocessableEntity, "file.damaged")]
    [InlineData("prose", "itinerary.txt", HttpStatusCode.UnprocessableEntity, "file.no-itinerary")]
    public async Task A_file_that_cannot_be_read_is_a_problem_and_leaves_the_visit_as_it_was(string kind, string name, HttpStatusCode status, string code)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var before = await visit.ReadAsync(Cancel);

        var answer = await pipeline.SendFileAsync(HttpMethod.Put, $"{visit.Path}/itinerary", name, Content(kind), Cancel);

        Assert.Equal((status, code), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal(before.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task A_file_announced_as_too_large_is_refused_before_it_is_sent()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Put, $"{visit.Path}/itinerary") { Content = new ByteArrayContent(new byte[96 * 1024 * 1024]) };
        request.Headers.ExpectContinue = true;

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Null((await visit.ReadAsync(Cancel)).LatestVersion);
    }

    [Fact]
    public async Task A_form_without_a_file_says_what_to_send()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var request = new HttpRequestMessage(HttpMethod.Put, $"{visit.Path}/itinerary") { Content = new FormUrlEncodedContent([KeyValuePair.Create("file", "no file")]) };

        var answer = await pipeline.SendAsync(request, Cancel);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "file.missing"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_a_malformed_request()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var content = new ByteArrayContent("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nDate"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=edge");

        var answer = await pipeline.SendAsync(new HttpRequestMessage(HttpMethod.Put, $"{visit.Path}/itinerary") { Content = content }, Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task A_session_that_was_gone_comes_back_under_its_id()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var old = (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Vacuum chamber tests").Id;
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(2).With(0, line => line with { End = "09:50" }), Cancel);

        var back = await visit.UploadAsync(SampleVisits.OneDay.With(2, line => line with { Start = "14:30" }), Cancel);

        var restored = Assert.Single(back.GetProperty("diff").GetProperty("added").EnumerateArray());
        Assert.Equal(["restored", "moved"], restored.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()));
        Assert.Equal(old.Value, restored.GetProperty("session").GetString());
        Assert.Contains(await visit.SessionsAsync(Cancel), session => session.Id == old);
    }

    [Fact]
    public async Task Who_was_told_of_a_removal_is_invited_again_when_the_session_is_back()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay.Without(2), Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        pipeline.Clock.Advance(NodaTime.Duration.FromMinutes(20));

        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal("sent", (await visit.InvitationOfAsync("David Okoro", Cancel)).State.ToString().ToLowerInvariant());
    }

    [Fact]
    public async Task A_doubt_stays_until_it_is_answered()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        await visit.UploadAsync(Doubtful, Cancel);

        var unanswered = await visit.UploadAsync(Doubtful.With(0, line => line with { End = "09:55" }), Cancel);

        Assert.False(unanswered.GetProperty("mayBePublished").GetBoolean());
        Assert.Contains(unanswered.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("code").GetString() == "session.match-doubtful");
    }

    [Fact]
    public async Task The_id_that_a_doubt_names_answers_it_in_the_next_upload()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var old = (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Cybersecurity in orbit").Id;
        await visit.UploadAsync(Doubtful, Cancel);

        var answered = await visit.UploadAsync(Doubtful.With(1, line => line with { Id = old.Value }), Cancel);

        Assert.True(answered.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal(old, (await visit.SessionsAsync(Cancel)).Single(session => session.Title == "Encryption workshop").Id);
    }

    private static ItineraryText Doubtful => SampleVisits.OneDay.With(1, line => line with
    {
        Title = "Encryption workshop",
        Start = "10:30",
        End = "11:30",
        Speaker = "Emil Berg",
    });

    private static byte[] Content(string kind) => kind switch
    {
        "empty" => [],
        "picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1],
        "truncated" => Zip()[..40],
        _ => Encoding.UTF8.GetBytes("Dear all, thank you for your kind letter."),
    };

    private static byte[] Zip()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("xl/workbook.xml").Open();
            entry.Write("<workbook/>"u8);
        }

        return stream.ToArray();
    }
}
