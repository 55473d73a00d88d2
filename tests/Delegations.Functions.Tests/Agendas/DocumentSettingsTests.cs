using System.Net;
using Delegations.Agendas;
using Delegations.Hosting;
using Delegations.Testing;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class DocumentSettingsTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_visits_languages_home_and_members_are_kept()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var changed = await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"documents":{"languages":["fr","ru"],"homeTimeZone":"Asia/Tashkent","members":["0123456789abcdef0123"]}}""", Cancel);
        var read = (await pipeline.GetAsync(visit.Path, Cancel)).Json.GetProperty("documents");

        Assert.Equal(HttpStatusCode.OK, changed.Status);
        Assert.Equal("""["fr","ru"]""", read.GetProperty("languages").GetRawText().Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal("Asia/Tashkent", read.GetProperty("homeTimeZone").GetString());
        Assert.Equal("0123456789abcdef0123", read.GetProperty("members")[0].GetString());
    }

    [Theory]
    [InlineData("""{"languages":["tlh"]}""", "languages")]
    [InlineData("""{"homeTimeZone":"Mars/Olympus"}""", "homeTimeZone")]
    [InlineData("""{"members":["Dana Guest"]}""", "members")]
    public async Task A_setting_that_cannot_be_is_refused_by_its_name(string documents, string told)
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.CreateAsync(pipeline, Cancel);

        var answer = await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, $$"""{"documents":{{documents}}}""", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(told, answer.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_time_at_home_stands_beside_the_places()
    {
        await using var pipeline = await Pipeline.StartAsync(azurite, Cancel);
        var visit = await TestVisit.PrepareAsync(pipeline, SampleVisits.OneDay, SampleVisits.People, Cancel);
        await pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"documents":{"homeTimeZone":"Asia/Tashkent"}}""", Cancel);

        var page = await pipeline.GetAsync($"{visit.Path}/agenda?version=1&lang=fr", Cancel);

        Assert.Contains("14:00", page.Text, StringComparison.Ordinal);
        Assert.Contains("Tachkent", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Delegations:Agency:Accent", "red")]
    [InlineData("Delegations:Agency:Logo", "no-such-file.png")]
    [InlineData("Delegations:Agency:Logo", "host.json")]
    public void A_look_that_documents_cannot_have_stops_the_start(string key, string value)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(key, value)]).Build();

        var failure = Assert.Throws<FatalException>(() => AgencyLookSetting.Read(configuration));

        Assert.Contains(key, failure.Message, StringComparison.Ordinal);
    }
}
