using System.Net;
using System.Text.Json;
using Delegations.Invitations;
using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations;

/// <summary>Coordinators leave somebody out of a round, write later, or tell them by phone.</summary>
public sealed class WishesTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_left_out_gets_nothing_and_the_others_do()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        await PublishAsync(pipeline, visit, "Clara Novak", "excluded");
        await visit.DeliverAsync(Cancel);

        Assert.Equal(["Ada Martin", "Bruno Leroy", "David Okoro"], await NamesAsync(visit));
        Assert.Equal(0, await visit.ReconcileAsync(Cancel));
    }

    [Fact]
    public async Task Whoever_is_written_to_later_gets_it_then()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await PublishAsync(pipeline, visit, "Clara Novak", "delayed:2031-01-06T12:00:00Z");
        await visit.DeliverAsync(Cancel);

        pipeline.SetClock("2031-01-06T11:59:00Z");
        var before = await visit.ReconcileAsync(Cancel);
        pipeline.SetClock("2031-01-06T12:00:00Z");
        var after = await visit.ReconcileAsync(Cancel);
        await visit.DeliverAsync(Cancel);

        Assert.Equal((0, 1), (before, after));
        Assert.Contains("Clara Novak", await NamesAsync(visit));
    }

    [Fact]
    public async Task Whoever_is_told_by_phone_stands_in_the_plan_with_what_to_say()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        var plan = await PublishAsync(pipeline, visit, "Clara Novak", "by-phone");

        var held = Assert.Single(plan.GetProperty("held").EnumerateArray());
        Assert.Equal(("Clara Novak", "by-phone"), (held.GetProperty("name").GetString(), held.GetProperty("held").GetProperty("reason").GetString()));
        Assert.Contains("10:00", held.GetProperty("now").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_stands_in_the_next_plan_until_another_takes_its_place()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        await PublishAsync(pipeline, visit, "Clara Novak", "excluded");

        var kept = await visit.PlanAsync(Cancel);
        await PublishAsync(pipeline, visit, "David Okoro", "excluded");
        await visit.DeliverAsync(Cancel);

        Assert.Equal("Clara Novak", Assert.Single(kept.GetProperty("held").EnumerateArray()).GetProperty("name").GetString());
        Assert.Contains("Clara Novak", await NamesAsync(visit));
    }

    [Fact]
    public async Task A_plan_with_a_wish_does_not_approve_one_without_it()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);
        var plan = (await PlanAsync(pipeline, visit, "Clara Novak", "excluded")).Json;

        var answer = await pipeline.SendJsonAsync(
            HttpMethod.Post, $"{visit.Path}/publication", $$"""{"plan":{{plan.GetProperty("hash").GetRawText()}},"inviting":"hosts-and-speakers"}""", Cancel);

        Assert.Equal((HttpStatusCode.Conflict, "plan-changed"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    [Theory]
    [InlineData("excluded:2031-01-06T12:00:00Z")]
    [InlineData("delayed")]
    [InlineData("delayed:tomorrow")]
    [InlineData("ignored")]
    public async Task A_wish_that_means_nothing_is_refused(string wish)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await PreparedAsync(pipeline);

        var answer = await PlanAsync(pipeline, visit, "Clara Novak", wish);

        Assert.Equal((HttpStatusCode.BadRequest, "invalid-request"), (answer.Status, answer.Json.GetProperty("code").GetString()));
    }

    private static async Task<TestVisit> PreparedAsync(Pipeline pipeline) =>
        await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);

    private static async Task<Answer> PlanAsync(Pipeline pipeline, TestVisit visit, string name, string wish)
    {
        var plan = await visit.PlanAsync(Cancel);
        string[] lists = ["created", "updated", "held"];
        var person = lists.SelectMany(list => plan.GetProperty(list).EnumerateArray())
            .First(line => line.GetProperty("name").GetString() == name).GetProperty("person").GetString();
        return await pipeline.GetAsync($"{visit.Path}/plan?inviting=hosts-and-speakers&hold={person}:{Uri.EscapeDataString(wish)}", Cancel);
    }

    private static async Task<JsonElement> PublishAsync(Pipeline pipeline, TestVisit visit, string name, string wish)
    {
        var plan = (await PlanAsync(pipeline, visit, name, wish)).Json;
        var request = $$"""{"plan":{{plan.GetProperty("hash").GetRawText()}},"inviting":"hosts-and-speakers","holds":{{plan.GetProperty("holds").GetRawText()}}}""";
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/publication", request, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return plan;
    }

    private static async Task<IEnumerable<string>> NamesAsync(TestVisit visit) =>
        (await visit.InvitationsAsync(Cancel)).Where(row => row.State is InvitationState.Sent).Select(row => row.Name).Order(StringComparer.Ordinal);
}
