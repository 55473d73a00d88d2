using System.Net;
using System.Text.Json;
using Delegations.Retention.Purging;
using NodaTime;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class PurgeTests : IAsyncLifetime
{
    /// <summary>The end of the last session.</summary>
    private static readonly Instant End = Instant.FromUtc(2031, 3, 10, 14, 0);

    private readonly TimerStorage storage = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => storage.InitializeAsync();

    public ValueTask DisposeAsync() => storage.DisposeAsync();

    [Theory]
    [InlineData("citizenship", 30, "irish")]
    [InlineData("contacts", 365, "zoe obrien example org")]
    [InlineData("personal", 1825, "zoe o brien nunez")]
    public async Task What_a_rule_is_about_goes_on_its_day_and_not_before(string rule, int days, string word)
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);

        pipeline.Clock.Now = End + Duration.FromDays(days) - Duration.FromSeconds(1);
        await pipeline.TickAsync("PurgeExpired", Cancel);
        var before = await InTablesAsync(pipeline, visit, word);
        var listed = await ListAsync(pipeline, rule);
        pipeline.Clock.Now = End + Duration.FromDays(days);
        await pipeline.TickAsync("PurgeExpired", Cancel);

        Assert.NotEmpty(before);
        Assert.NotNull(listed);
        Assert.False(listed.Value.GetProperty("overdue").GetBoolean());
        Assert.Empty(await InTablesAsync(pipeline, visit, word));
        Assert.Null(await ListAsync(pipeline, rule));
    }

    [Fact]
    public async Task Citizenships_go_from_every_table_and_file()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        await ForgottenVisit.EndedAsync(pipeline);
        var before = await StorageSearch.FindAsync(pipeline, ["irish", "belgian"], Cancel);

        pipeline.Clock.Now = End + Duration.FromDays(30);
        await pipeline.TickAsync("PurgeExpired", Cancel);

        Assert.Contains(before, place => place.StartsWith("archive-personal/", StringComparison.Ordinal));
        Assert.Empty(await StorageSearch.FindAsync(pipeline, ["irish", "belgian"], Cancel));
    }

    [Fact]
    public async Task After_all_rules_nothing_names_anybody_and_the_record_stays()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);

        pipeline.Clock.Now = End + Duration.FromDays(1900);
        await pipeline.TickAsync("PurgeExpired", Cancel);

        Assert.Empty(await StorageSearch.FindAsync(pipeline, [.. ForgottenVisit.Words, "ada martin", "diego nunez", "ada martin example org"], Cancel));
        Assert.NotEmpty(await StorageSearch.FindAsync(pipeline, ["cybersecurity in orbit"], Cancel));
        Assert.Equal(HttpStatusCode.OK, (await pipeline.GetAsync(visit.Path, Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await pipeline.GetAsync($"/desk/visits/{visit.Id}", Cancel)).Status);
        Assert.Equal(HttpStatusCode.OK, (await pipeline.GetAsync("/desk", Cancel)).Status);
    }

    [Fact]
    public async Task A_visit_that_is_held_keeps_all()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var held = await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"retention":{"hold":"A dispute about costs"}}""", Cancel);
        Assert.True(held.Status is HttpStatusCode.OK, held.Text);
        var before = await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel);

        pipeline.Clock.Now = End + Duration.FromDays(4000);
        await pipeline.TickAsync("PurgeExpired", Cancel);

        Assert.Equal(before, await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel));
        Assert.True((await ListAsync(pipeline, "personal"))?.GetProperty("held").GetBoolean());
    }

    [Fact]
    public async Task What_the_dry_run_lists_is_what_the_history_says_was_taken()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        pipeline.Clock.Now = End + Duration.FromDays(31);
        var listed = await ListAsync(pipeline, "citizenship");

        await pipeline.TickAsync("PurgeExpired", Cancel);
        await pipeline.TickAsync("PurgeExpired", Cancel);

        var purged = Assert.Single((await pipeline.GetAsync($"{visit.Path}/audit", Cancel)).Json.EnumerateArray(), fact => fact.GetProperty("what").GetString() is "purged");
        Assert.Equal("citizenship", purged.GetProperty("subject").GetString());
        Assert.Equal(listed?.GetProperty("count").GetRawText(), purged.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Days_that_make_no_sense_stop_the_start()
    {
        var settings = new PipelineOptions { Settings = new(StringComparer.Ordinal) { [RetentionOptions.Keys[RetentionRule.Contacts].Key] = "soon" } };

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => Pipeline.StartAsync(storage.Azurite, Cancel, settings));

        Assert.Contains("Delegations:Retention:ContactDays", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_looks_ahead_as_far_as_it_is_asked_to()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        await ForgottenVisit.EndedAsync(pipeline);
        pipeline.Clock.Now = End;

        Assert.Equal(["citizenship"], await RulesAsync(""));
        Assert.Equal([], await RulesAsync("?days=29"));
        Assert.Equal(["citizenship", "contacts", "personal"], (await RulesAsync("?days=36500")).Where(rule => rule is "citizenship" or "contacts" or "personal"));
        foreach (var wrong in new[] { "-1", "36501", "soon" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await pipeline.GetAsync($"/api/retention?days={wrong}", Cancel)).Status);
        }

        async Task<IReadOnlyList<string?>> RulesAsync(string query) =>
            [.. (await pipeline.GetAsync($"/api/retention{query}", Cancel)).Json.EnumerateArray().Select(item => item.GetProperty("rule").GetString())];
    }

    private static async Task<JsonElement?> ListAsync(Pipeline pipeline, string rule)
    {
        var answer = await pipeline.GetAsync("/api/retention", Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        var items = answer.Json.EnumerateArray().Where(item => item.GetProperty("rule").GetString() == rule).ToList();
        return items.Count > 0 ? items[0] : null;
    }

    private static async Task<IReadOnlyList<string>> InTablesAsync(Pipeline pipeline, TestVisit visit, string word) =>
        [.. (await StorageSearch.FindAsync(pipeline, [word], Cancel)).Where(place => place.StartsWith($"visits: {visit.Id}", StringComparison.Ordinal))];
}
