using System.Net;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Testing;
using Delegations.Visits;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>Dates and zones: an answer makes a version, and holds for the files that follow.</summary>
public sealed class AnswerQuestionsTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_makes_the_next_version_of_the_same_file_with_the_same_sessions()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var asked = await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel);
        var before = await visit.SessionsAsync(Cancel);

        var answered = await visit.AnswerAsync(pipeline, Cancel, (asked.Questions("date.ambiguous")[0].Key(), "month-first"));

        Assert.Equal((false, true, 2), (asked.GetProperty("mayBePublished").GetBoolean(), answered.GetProperty("mayBePublished").GetBoolean(), answered.GetProperty("version").GetInt32()));
        var after = await visit.SessionsAsync(Cancel);
        Assert.Equal(["2031-03-04", "2031-03-04", "2031-03-05", "2031-03-06"], after.Select(session => $"{session.Date:uuuu-MM-dd}"));
        Assert.Equal(before.Select(session => (session.Origin, session.Id)).Order(), after.Select(session => (session.Origin, session.Id)).Order());
        Assert.Equal("month-first", Assert.Single(answered.Questions("date.order-answered")).GetProperty("answer").GetString());
        Assert.Equal(4, answered.GetProperty("diff").GetProperty("changed").GetArrayLength());
    }

    [Fact]
    public async Task A_kept_answer_holds_for_a_changed_file_and_for_its_check()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var asked = await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel);
        await visit.AnswerAsync(pipeline, Cancel, (asked.Questions("date.ambiguous")[0].Key(), "month-first"));
        var next = QuestionedVisit.Ambiguous.With(0, line => line with { Date = "03/07/2031", Start = "09:30" });

        var check = await pipeline.SendFileAsync(HttpMethod.Post, $"/api/itineraries/check?visit={visit.Id}", "itinerary.csv", next.ToBytes(), Cancel);
        var upload = await visit.UploadAsync(next, Cancel);

        Assert.Contains(await visit.SessionsAsync(Cancel), session => session is { Title: "Welcome and tour of the centre", Date.Month: 3, Date.Day: 7 });
        Assert.True(upload.GetProperty("mayBePublished").GetBoolean());
        Assert.All(["diff", "findings", "mayBePublished"], name => Assert.Equal(check.Json.GetProperty(name).GetRawText(), upload.GetProperty(name).GetRawText()));
    }

    [Fact]
    public async Task The_same_answer_again_changes_nothing()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, "day-first"));
        var state = await visit.ReadAsync(Cancel);

        var again = await visit.AnswerAsync(pipeline, Cancel, (key, "day-first"));

        Assert.False(again.GetProperty("isNew").GetBoolean());
        Assert.Equal(state.ETag, (await visit.ReadAsync(Cancel)).ETag);
    }

    [Fact]
    public async Task An_answer_can_be_changed_while_nothing_asks_for_it_any_more()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, "day-first"));
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);

        var changed = await visit.AnswerAsync(pipeline, Cancel, (key, "month-first"));
        var back = await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel);

        Assert.False(changed.GetProperty("isNew").GetBoolean());
        Assert.Equal("2031-03-04", back.GetProperty("first").GetString());
    }

    [Fact]
    public async Task Cut_off_before_its_version_a_repeat_makes_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var question = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0];
        await KeepAsync(pipeline, visit, question.Key(), "month-first");

        var repeated = await visit.AnswerAsync(pipeline, Cancel, (question.Key(), "month-first"));

        Assert.Equal((2, true), (repeated.GetProperty("version").GetInt32(), repeated.GetProperty("isNew").GetBoolean()));
        Assert.Equal("2031-03-04", repeated.GetProperty("first").GetString());
    }

    [Fact]
    public async Task The_same_file_again_also_makes_the_version_that_was_cut_off()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var question = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0];
        await KeepAsync(pipeline, visit, question.Key(), "month-first");

        var again = await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel);

        Assert.Equal((2, "2031-03-04"), (again.GetProperty("version").GetInt32(), again.GetProperty("first").GetString()));
    }

    [Fact]
    public async Task A_forgotten_answer_is_asked_for_again()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, "month-first"));

        var forgotten = await visit.ForgetAsync(pipeline, key, Cancel);
        var again = await visit.ForgetAsync(pipeline, key, Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (forgotten.Status, again.Status));
        Assert.False(forgotten.Json.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal(4, forgotten.Json.Questions("date.ambiguous").Count);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    [Fact]
    public async Task Lists_what_was_asked_and_answered_in_the_readers_language()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var key = (await visit.UploadAsync(QuestionedVisit.Ambiguous, Cancel)).Questions("date.ambiguous")[0].Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, "month-first"));

        var kept = Assert.Single(await visit.KeptAsync(pipeline, Cancel, "?lang=fr"));

        var question = kept.GetProperty("question");
        Assert.Equal((key, "date-order", "month-first"), (question.Key(), question.GetProperty("kind").GetString(), question.GetProperty("answer").GetString()));
        Assert.Equal("Dans des dates telles que « 03/04/2031 », qu’est-ce qui vient d’abord, le jour ou le mois ?", question.GetProperty("text").GetString());
        Assert.Equal("Le mois : 4 mars 2031", question.GetProperty("choices")[1].GetProperty("label").GetString());
        Assert.Equal("2031-01-06T09:00:00Z", kept.GetProperty("answered").GetString());
    }

    [Fact]
    public async Task Several_answers_are_kept_together_and_a_leg_keeps_its_zone_in_the_next_file()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var asked = await visit.SendTextAsync(pipeline, "itinerary.csv", "Start,End,Title,Leg,Audience\n09:00,10:00,Welcome,Birmingham,Friends\n", Cancel);

        var answered = await visit.AnswerAsync(
            pipeline,
            Cancel,
            (asked.Questions("date.none")[0].Key(), "2031-03-10"),
            (asked.Questions("zone.city-ambiguous")[0].Key(), "America/Chicago"),
            (asked.Questions("audience.unknown")[0].Key(), "delegation"));
        await visit.SendTextAsync(pipeline, "itinerary.csv", "Start,End,Title,Leg,Audience\n09:00,10:00,Welcome,Birmingham,Friends\n11:00,12:00,Visit to the works,Birmingham,friends\n", Cancel);

        Assert.Equal(2, answered.GetProperty("version").GetInt32());
        Assert.All(await visit.SessionsAsync(Cancel), session =>
            Assert.Equal((new LocalDate(2031, 3, 10), "America/Chicago", Audience.Delegation), (session.Date, session.TimeZone.Id, session.Audience)));
        Assert.Equal(3, (await visit.KeptAsync(pipeline, Cancel)).Count);
    }

    [Fact]
    public async Task The_zone_of_what_names_none_stays_the_visits_own()
    {
        const string Calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20310310T160000Z\nDTEND:20310310T170000Z\nSUMMARY:Welcome\nEND:VEVENT\nEND:VCALENDAR";
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        var asked = (await visit.SendTextAsync(pipeline, "visit.ics", Calendar, Cancel)).Questions("calendar.zone-of-visit")[0];

        var answered = await visit.AnswerAsync(pipeline, Cancel, (asked.Key(), "America/Phoenix"));

        Assert.Equal("Europe/Brussels", asked.GetProperty("answer").GetString());
        Assert.True(answered.GetProperty("isNew").GetBoolean());
        Assert.Equal("America/Phoenix", (await visit.ReadAsync(Cancel)).TimeZone.Id);
        Assert.Equal(new LocalTime(9, 0), (await visit.SessionsAsync(Cancel))[0].Start);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    /// <summary>The answer's row, as if whatever follows it had been cut off.</summary>
    private static async Task KeepAsync(Pipeline pipeline, TestVisit visit, string key, string answer)
    {
        var found = await visit.ReadAsync(Cancel);
        var version = await pipeline.Get<ItineraryStore>().FindAsync(visit.Id, found.LatestVersion, Cancel);
        var question = version?.Itinerary.Findings.Select(finding => finding.Question).First(question => question?.Key.Value == key);
        Assert.NotNull(question);
        var row = AnswerStore.Keeping(visit.Id, new KeptAnswer(question with { Answer = answer }, pipeline.Clock.GetCurrentInstant()));
        Assert.NotNull(await pipeline.Get<VisitStore>().UpdateAsync(found, [row], Cancel));
    }
}
