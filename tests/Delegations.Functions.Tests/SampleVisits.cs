using NodaTime;

namespace Delegations.Functions.Tests;

/// <summary>The visit that most tests start from: two hosts, two speakers, two stops, one day in March 2031.</summary>
internal static class SampleVisits
{
    public const string Day = "2031-03-10";

    public const string People = """
        Name,Organisation,Email,Role
        Ada Martin,Space Centre,ada.martin@example.org,Host
        Bruno Leroy,Test Labs,bruno.leroy@example.org,Host
        Clara Novak,Orbit School,clara.novak@example.org,Speaker
        David Okoro,Orbit School,david.okoro@example.org,Speaker
        """;

    public static ItineraryText OneDay { get; } = new(
        new ItineraryLine(Day, "09:00", "10:00", "Welcome and tour of the centre", "Space Centre", "Ada Martin"),
        new ItineraryLine(Day, "10:00", "11:00", "Cybersecurity in orbit", "Space Centre", "Ada Martin", "Clara Novak"),
        new ItineraryLine(Day, "14:00", "15:00", "Vacuum chamber tests", "Test Labs", "Bruno Leroy", "David Okoro")
        {
            InternalNotes = "Keep the minister away from the press",
        });

    /// <summary>That visit published, everybody invited, and some time gone by.</summary>
    public static async Task<TestVisit> PublishedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await TestVisit.PrepareAsync(pipeline, OneDay, People, cancellationToken);
        await visit.PublishAsync(cancellationToken);
        await visit.DeliverAsync(cancellationToken);
        pipeline.Clock.Advance(Duration.FromMinutes(20));
        return visit;
    }
}
