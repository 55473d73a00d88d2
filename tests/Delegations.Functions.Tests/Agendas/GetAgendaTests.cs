using System.Net;
using Delegations.Testing;
using Xunit;
using static Delegations.Functions.Tests.Agendas.LinkedVisit;

namespace Delegations.Functions.Tests.Agendas;

public sealed class GetAgendaTests(AzuriteFixture azurite)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("stop=0123456789abcdef0123", HttpStatusCode.NotFound)]
    [InlineData("person=0123456789abcdef0123", HttpStatusCode.NotFound)]
    [InlineData("since=99", HttpStatusCode.NotFound)]
    [InlineData("version=99", HttpStatusCode.NotFound)]
    [InlineData("lang=tlh", HttpStatusCode.BadRequest)]
    [InlineData("beside=tlh", HttpStatusCode.BadRequest)]
    [InlineData("format=pdf", HttpStatusCode.BadRequest)]
    [InlineData("stop=../x", HttpStatusCode.BadRequest)]
    public async Task An_agenda_that_cannot_be_is_no_empty_agenda(string query, HttpStatusCode status)
    {
        await using var pipeline = await StartAsync(azurite);
        var visit = await PublishedAsync(pipeline);

        Assert.Equal(status, (await pipeline.GetAsync($"{visit.Path}/agenda?{query}", Cancel)).Status);
    }
}
