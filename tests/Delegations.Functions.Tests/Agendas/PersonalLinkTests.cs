using System.Net;
using Delegations.Testing;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class PersonalLinkTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_who_is_informed_has_a_personal_agenda()
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Delegate\n", Cancel);
        var people = (await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().ToDictionary(person => Text(person, "name"), person => Text(person, "id"), StringComparer.Ordinal);

        var speaker = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/links", $$"""{"person":"{{people["Clara Novak"]}}"}""", Cancel);
        var guest = await OpenedAsync(pipeline, visit, $$"""{"person":"{{people["Dana Guest"]}}"}""");
        var feed = await OpenAsync(pipeline, Text(guest, "feed"));

        Assert.Equal(HttpStatusCode.BadRequest, speaker.Status);
        Assert.Equal("delegation", Text(guest, "audience"));
        Assert.Equal(3, feed.Text.Split("BEGIN:VEVENT").Length - 1);
    }

    [Fact]
    public async Task A_guest_who_also_speaks_is_not_shown_twice_what_they_are_invited_to()
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline, inviting: "hosts-and-speakers");
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nClara Novak,Orbit School,clara.novak@example.org,Delegate\n", Cancel);
        var people = (await pipeline.GetAsync($"{visit.Path}/people", Cancel)).Json.EnumerateArray().ToDictionary(person => Text(person, "name"), person => Text(person, "id"), StringComparer.Ordinal);

        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{people["Clara Novak"]}}"}""");
        var feed = await OpenAsync(pipeline, Text(link, "feed"));

        Assert.DoesNotContain("Cybersecurity in orbit", feed.Text, StringComparison.Ordinal);
        Assert.Contains("Vacuum chamber tests", feed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Escort", "host", 3)]
    [InlineData("Coordinator", "host", 3)]
    [InlineData("Delegate", "delegation", 3)]
    [InlineData("Interpreter", "delegation", 3)]
    public async Task Who_is_informed_follows_the_whole_programme_as_their_part_lets_them(string role, string audience, int entries)
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync($"Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,{role}\n", Cancel);

        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{await IdOfAsync(pipeline, visit, "Dana Guest")}}"}""");
        var feed = await OpenAsync(pipeline, Text(link, "feed"));

        Assert.Equal((audience, entries), (Text(link, "audience"), feed.Text.Split("BEGIN:VEVENT").Length - 1));
    }

    [Fact]
    public async Task A_personal_link_closes_when_its_reader_is_to_be_invited_instead()
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);
        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Delegate\n", Cancel);
        var link = await OpenedAsync(pipeline, visit, $$"""{"person":"{{await IdOfAsync(pipeline, visit, "Dana Guest")}}"}""");

        await visit.PutPeopleAsync("Name,Organisation,Email,Role\nDana Guest,Orbit Fund,dana.guest@example.org,Speaker\n", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(pipeline, Text(link, "page"))).Status);
    }
}
