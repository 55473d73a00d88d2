using System.Net;
using Delegations.Functions.Tests.Agendas;
using Delegations.Storage;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class ErasePersonTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_erased_is_found_nowhere_and_others_stay_whole()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var before = await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel);
        var diegos = await StorageSearch.FindAsync(pipeline, ["diego nunez"], Cancel);

        var done = await ForgottenVisit.EraseAsync(pipeline, visit, person, "?attachments=remove");

        Assert.True(before.Count > 15, string.Join('\n', before));
        Assert.Empty(await LeftAsync(pipeline, visit));
        Assert.Equal("done", done.GetProperty("state").GetString());
        var left = await StorageSearch.FindAsync(pipeline, ["diego nunez"], Cancel);
        Assert.Contains(left, place => place.Contains("person|", StringComparison.Ordinal));
        Assert.All(
            diegos.Where(place => place.StartsWith("itineraries/", StringComparison.Ordinal) && !place.Contains("/entries/", StringComparison.Ordinal)),
            place => Assert.Contains(place, left));
        Assert.Contains($"archive-personal/{visit.Id}/personal/rows.json", left);
    }

    [Fact]
    public async Task The_visit_and_its_pages_work_as_before_without_the_person()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);

        await ForgottenVisit.EraseAsync(pipeline, visit, person);

        var sessions = await visit.SessionsAsync(Cancel);
        Assert.Equal(3, sessions.Count);
        Assert.Equal("Welcome by […] and Ada Martin", sessions[0].Title);
        Assert.Equal(["Diego Núñez"], sessions[1].Speakers.Select(speaker => speaker.Name));
        foreach (var page in new[] { "", "/programme", "/people", "/invitations", "/agendas", "/settings", "/history" })
        {
            Assert.Equal(HttpStatusCode.OK, (await pipeline.GetAsync($"/desk/visits/{visit.Id}{page}", Cancel)).Status);
        }
    }

    [Fact]
    public async Task All_visits_that_know_the_person_forget_them_unless_one_alone_is_meant()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var one = await ForgottenVisit.EndedAsync(pipeline);
        pipeline.Clock.Now = Pipeline.Beginning;
        var other = await ForgottenVisit.EndedAsync(pipeline);
        pipeline.Clock.Now = Pipeline.Beginning;
        var third = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, one, ForgottenVisit.Name);

        await ForgottenVisit.EraseAsync(pipeline, one, person, "?only=this&attachments=remove");
        var afterOne = await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel);
        await ForgottenVisit.EraseAsync(pipeline, other, await LinkedVisit.IdOfAsync(pipeline, other, ForgottenVisit.Name), "?attachments=remove");

        Assert.DoesNotContain(afterOne, place => place.Contains(one.Id.Value, StringComparison.Ordinal));
        Assert.Contains(afterOne, place => place.Contains(third.Id.Value, StringComparison.Ordinal));
        Assert.Empty(await LeftAsync(pipeline, one, other, third));
    }

    [Fact]
    public async Task Whoever_is_still_to_come_is_not_erased_before_their_calendar_is_told()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.PublishedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/people/{person}/erasure?only=this", "", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "person-invited"), (answer.Status, answer.Json.GetProperty("code").GetString()));
        Assert.NotEmpty(await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel));
    }

    [Fact]
    public async Task Asking_first_changes_nothing_and_lists_what_needs_a_look()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var before = await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel);

        var asked = await pipeline.GetAsync($"{visit.Path}/people/{person}/erasure?only=this", Cancel);

        Assert.Equal("proposed", asked.Json.GetProperty("state").GetString());
        Assert.Contains(asked.Json.GetProperty("review").EnumerateArray(), review => review.GetProperty("reason").GetString() is "attachment");
        Assert.Equal(before, await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel));
    }

    [Fact]
    public async Task What_is_left_of_an_erasure_says_when_and_how_much_but_not_who()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);

        await ForgottenVisit.EraseAsync(pipeline, visit, person, "?only=this");
        var again = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/people/{person}/erasure?only=this", "", Cancel);

        Assert.Equal((HttpStatusCode.OK, "done"), (again.Status, again.Json.GetProperty("state").GetString()));
        Assert.True(again.Json.GetProperty("counts").GetProperty("invitations").GetInt32() > 0);
        var history = await pipeline.GetAsync($"{visit.Path}/audit", Cancel);
        Assert.Contains("person-erased", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_cut_off_at_any_write_is_ended_by_the_next()
    {
        var network = new CutStorage();
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite, services => services.AddSingleton(provider =>
            new StorageClients(provider.GetRequiredService<StorageOptions>()) { Transport = network }));
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var asked = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/people/{person}/erasure?only=this&attachments=remove", "", Cancel);
        Assert.Equal(HttpStatusCode.Accepted, asked.Status);
        var message = ForgottenVisit.MessageOf(visit, person, visit.Id.Value);

        var cuts = 0;
        for (var isCut = true; isCut; cuts++)
        {
            Assert.True(cuts < 500, "It never ends.");

            // A few writes further each time, from where the last was cut.
            network.CutAfter(1 + (cuts % 4));
            try
            {
                await pipeline.HandleAsync("EraseFromVisit", message, Cancel);
                isCut = false;
            }
            catch (CutStorage.KilledException)
            {
                network.Mend();
            }
        }

        network.Mend();
        Assert.True(cuts > 10, $"Only {cuts} cuts.");
        Assert.DoesNotContain(await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel), place => place.Contains(visit.Id.Value, StringComparison.Ordinal));
        var done = await pipeline.GetAsync($"{visit.Path}/people/{person}/erasure", Cancel);
        Assert.Equal("done", done.Json.GetProperty("state").GetString());
        var package = await pipeline.GetAsync($"{visit.Path}/archive?verify=true", Cancel);
        Assert.True(package.Json.GetProperty("verification").GetProperty("whole").GetBoolean(), package.Text);
    }

    [Fact]
    public async Task The_daily_timer_asks_again_for_what_was_cut_off()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var asked = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/people/{person}/erasure?only=this", "", Cancel);
        var queue = pipeline.Get<StorageClients>().Queues.GetQueueClient("erasures");
        await queue.ClearMessagesAsync(Cancel);

        await pipeline.TickAsync("PurgeExpired", Cancel);

        var messages = (await queue.ReceiveMessagesAsync(32, cancellationToken: Cancel)).Value;
        Assert.Contains(messages, message => message.Body.ToString().Contains(visit.Id.Value, StringComparison.Ordinal));
        await ForgottenVisit.HandleAsync(pipeline, visit, person, asked.Json);
    }

    /// <summary>Where the person still stands anywhere, but for attachments that other tests chose to leave.</summary>
    private static async Task<IReadOnlyList<string>> LeftAsync(Pipeline pipeline, params TestVisit[] visits) =>
    [
        .. (await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel))
            .Where(place => !place.Contains("/attachments/", StringComparison.Ordinal) || visits.Any(visit => place.Contains(visit.Id.Value, StringComparison.Ordinal))),
    ];
}
