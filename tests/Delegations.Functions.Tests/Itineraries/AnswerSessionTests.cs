using Delegations.Model.Ids;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Itineraries;

/// <summary>Which former session a line is: an answer holds as long as the line stays as it is.</summary>
public sealed class AnswerSessionTests(AzuriteFixture azurite)
{
    private const string Code = "session.match-doubtful";

    private static readonly ItineraryText Breaks = new(
        new ItineraryLine(SampleVisits.Day, "10:00", "", "Coffee"), new ItineraryLine(SampleVisits.Day, "15:00", "", "Coffee"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static ItineraryText Doubtful => SampleVisits.OneDay.With(1, line => line with
    {
        Title = "Encryption workshop",
        Start = "10:30",
        End = "11:30",
    });

    [Fact]
    public async Task The_former_session_keeps_its_id_and_its_invitations()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await SampleVisits.PublishedAsync(pipeline, Cancel);
        var old = await IdOfAsync(visit, "Cybersecurity in orbit");
        var invitation = await visit.InvitationOfAsync("Clara Novak", Cancel);
        var asked = await visit.UploadAsync(Doubtful, Cancel);

        var answered = await visit.AnswerAsync(pipeline, Cancel, (Assert.Single(asked.Questions(Code)).Key(), old.Value));
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((false, true), (asked.GetProperty("mayBePublished").GetBoolean(), answered.GetProperty("mayBePublished").GetBoolean()));
        Assert.Equal(old, await IdOfAsync(visit, "Encryption workshop"));
        Assert.DoesNotContain(Code, answered.Codes());
        var after = await visit.InvitationOfAsync("Clara Novak", Cancel);
        Assert.Equal(invitation.Id, after.Id);
        Assert.Equal([old], after.Sessions);
    }

    [Fact]
    public async Task A_new_session_has_an_id_of_its_own_and_keeps_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var old = await IdOfAsync(visit, "Cybersecurity in orbit");
        var asked = await visit.UploadAsync(Doubtful, Cancel);

        var answered = await visit.AnswerAsync(pipeline, Cancel, (asked.Questions(Code)[0].Key(), "new"));
        var id = await IdOfAsync(visit, "Encryption workshop");
        var next = await visit.UploadAsync(Doubtful.With(0, line => line with { End = "09:50" }), Cancel);

        Assert.True(answered.GetProperty("mayBePublished").GetBoolean());
        Assert.NotEqual(old, id);
        Assert.Equal(id, await IdOfAsync(visit, "Encryption workshop"));
        Assert.DoesNotContain(Code, next.Codes());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task Of_two_equally_alike_each_line_is_the_one_that_was_answered(int first, int second)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(Breaks, Cancel);
        var old = (await visit.SessionsAsync(Cancel)).Select(session => session.Id).ToList();
        var findings = (await visit.UploadAsync(Moved, Cancel)).GetProperty("findings").EnumerateArray().ToList();
        var asked = new[] { "line 2", "line 3" }.Select(line => findings.Single(finding => finding.GetProperty("place").GetString() == line && finding.GetProperty("code").GetString() is Code).GetProperty("question")).ToList();

        var answered = await visit.AnswerAsync(pipeline, Cancel, (asked[0].Key(), old[first].Value), (asked[1].Key(), old[second].Value));

        Assert.All(asked, question => Assert.Equal(3, question.GetProperty("choices").GetArrayLength()));
        Assert.True(answered.GetProperty("mayBePublished").GetBoolean());
        Assert.Equal([old[first], old[second]], (await visit.SessionsAsync(Cancel)).Select(session => session.Id));
    }

    [Fact]
    public async Task A_wrong_answer_can_be_put_right_either_way()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var old = await IdOfAsync(visit, "Cybersecurity in orbit");
        var key = (await visit.UploadAsync(Doubtful, Cancel)).Questions(Code)[0].Key();

        await visit.AnswerAsync(pipeline, Cancel, (key, old.Value));
        await visit.AnswerAsync(pipeline, Cancel, (key, "new"));
        var fresh = await IdOfAsync(visit, "Encryption workshop");
        await visit.AnswerAsync(pipeline, Cancel, (key, old.Value));

        Assert.NotEqual(old, fresh);
        Assert.Equal(old, await IdOfAsync(visit, "Encryption workshop"));
    }

    [Fact]
    public async Task An_answer_holds_for_the_next_file_while_another_doubt_is_open()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(new([.. SampleVisits.OneDay.Lines, .. Breaks.Lines]), Cancel);
        var old = await IdOfAsync(visit, "Cybersecurity in orbit");
        var both = new ItineraryText([.. Doubtful.Lines, .. Moved.Lines]);
        var asked = (await visit.UploadAsync(both, Cancel)).Questions(Code);
        var key = asked.Single(question => question.GetProperty("about").GetString() == "Encryption workshop").Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, old.Value));

        var same = await visit.UploadAsync(both.With(0, line => line with { End = "09:50" }), Cancel);
        var held = await IdOfAsync(visit, "Encryption workshop");
        var changed = await visit.UploadAsync(both.With(1, line => line with { Start = "10:35" }), Cancel);

        Assert.Equal(old, held);
        Assert.DoesNotContain(key, same.Questions(Code).Select(question => question.Key()));
        Assert.Equal(2, same.Questions(Code).Count);
        Assert.Equal(3, changed.Questions(Code).Count);
    }

    [Fact]
    public async Task A_session_that_was_not_offered_is_refused()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var other = await IdOfAsync(visit, "Vacuum chamber tests");
        var key = (await visit.UploadAsync(Doubtful, Cancel)).Questions(Code)[0].Key();

        var refused = await visit.SendAnswersAsync(pipeline, Cancel, (key, other.Value));

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, refused.Status);
        Assert.Empty(await visit.KeptAsync(pipeline, Cancel));
    }

    [Fact]
    public async Task Forgetting_which_session_a_line_was_leaves_the_version_that_settled_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);
        await visit.UploadAsync(SampleVisits.OneDay, Cancel);
        var old = await IdOfAsync(visit, "Cybersecurity in orbit");
        var key = (await visit.UploadAsync(Doubtful, Cancel)).Questions(Code)[0].Key();
        await visit.AnswerAsync(pipeline, Cancel, (key, old.Value));

        var forgotten = await visit.ForgetAsync(pipeline, key, Cancel);

        Assert.False(forgotten.Json.GetProperty("isNew").GetBoolean());
        Assert.Equal(old, await IdOfAsync(visit, "Encryption workshop"));
    }

    private static ItineraryText Moved => new(Breaks.Lines[0] with { Start = "12:30" }, Breaks.Lines[1] with { Start = "18:00" });

    private static async Task<SessionId> IdOfAsync(TestVisit visit, string title) => (await visit.SessionsAsync(Cancel)).Single(session => session.Title == title).Id;
}
