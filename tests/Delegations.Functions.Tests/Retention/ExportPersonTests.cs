using System.Net;
using Delegations.Functions.Tests.Agendas;
using Xunit;

namespace Delegations.Functions.Tests.Retention;

public sealed class ExportPersonTests(TimerStorage storage) : IClassFixture<TimerStorage>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_export_names_every_place_where_a_search_finds_the_person()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);
        var found = await StorageSearch.FindAsync(pipeline, ForgottenVisit.Words, Cancel);

        var export = await pipeline.GetAsync($"{visit.Path}/people/{person}/export", Cancel);

        Assert.Equal(HttpStatusCode.OK, export.Status);
        var places = export.Json.GetProperty("visits").EnumerateArray()
            .SelectMany(one => one.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("where").GetString() ?? "")
                .Select(where => where.Contains('|', StringComparison.Ordinal) || where is "visit" ? $"visits: {one.GetProperty("visit").GetString()}/{where}" : where))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(found, place => Assert.Contains(place, places));
        Assert.All(
            export.Json.GetProperty("visits").EnumerateArray().SelectMany(one => one.GetProperty("places").EnumerateArray()),
            place => Assert.NotNull(place.GetProperty("until").GetString()));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public async Task An_export_tells_nothing_of_others(string format)
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await ForgottenVisit.EndedAsync(pipeline);
        var person = await LinkedVisit.IdOfAsync(pipeline, visit, ForgottenVisit.Name);

        var export = await pipeline.GetAsync($"{visit.Path}/people/{person}/export?format={format}&only=this", Cancel);

        Assert.Contains(ForgottenVisit.Address, export.Text, StringComparison.Ordinal);
        foreach (var other in new[] { "Ada Martin", "Bruno Leroy", "Diego", "ada.martin@example.org", "+32 2 555 01 02" })
        {
            Assert.DoesNotContain(other, export.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_known_is_not_found()
    {
        await using var pipeline = await ForgottenVisit.StartAsync(storage.Azurite);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var export = await pipeline.GetAsync($"{visit.Path}/people/0123456789abcdef0123/export", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, export.Status);
    }
}
