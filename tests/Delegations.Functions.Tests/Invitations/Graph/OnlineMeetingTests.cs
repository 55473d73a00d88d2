using Delegations.Testing;
using Xunit;

namespace Delegations.Functions.Tests.Invitations.Graph;

public sealed class OnlineMeetingTests(AzuriteFixture azurite)
{
    private const string Clara = "clara.novak@example.org";
    private const string Join = "https://teams.microsoft.com/l/meetup-join/";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", true)]
    [InlineData("Space Centre", false)]
    public async Task A_session_without_a_place_gets_a_link_that_outlives_changes(string place, bool meets)
    {
        await using var office = await GraphOffice.StartAsync(azurite);
        var itinerary = new ItineraryText(new ItineraryLine(SampleVisits.Day, "10:00", "11:00", "Cybersecurity in orbit", place, Speaker: "Clara Novak"));
        var visit = await TestVisit.PrepareAsync(office.Pipeline, itinerary, SampleVisits.People, Cancel);
        var set = await office.Pipeline.SendJsonAsync(HttpMethod.Patch, visit.Path, """{"invitations":{"onlineMeetings":true}}""", Cancel);
        Assert.True(set.Status is System.Net.HttpStatusCode.OK, set.Text);
        await visit.PublishAsync(Cancel);
        await visit.DeliverAsync(Cancel);
        var first = office.EventOf(Clara).Html;
        office.Clock.Advance(NodaTime.Duration.FromMinutes(20));

        await GraphOffice.ChangeAsync(visit, itinerary.With(0, line => line with { Start = "10:30", Notes = "Bring questions" }));

        var second = office.EventOf(Clara).Html;
        Assert.Equal(meets, first.Contains(Join, StringComparison.Ordinal));
        Assert.Equal(meets, second.Contains(Join, StringComparison.Ordinal));
        Assert.Contains("Bring questions", second, StringComparison.Ordinal);
        Assert.Equal(2, office.KindsTo(Clara).Count);
        office.Server.AssertClean();
    }
}
