using System.Net;
using Xunit;

namespace Delegations.Functions.Tests;

/// <summary>A visit that is over, with everything a file may hold that must not leave the house.</summary>
internal static class FinishedVisit
{
    public const string Secret = "the minister must not meet the press";

    public static async Task<TestVisit> PublishedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var itinerary = SampleVisits.OneDay
            .With(0, line => line with { Host = "Ada Martin <ada.cell@example.org>", InternalNotes = Secret })
            .With(2, line => line with { InternalNotes = Secret });
        var visit = await TestVisit.PrepareAsync(pipeline, itinerary, SampleVisits.People, cancellationToken);
        await visit.PublishAsync(cancellationToken);
        await visit.DeliverAsync(cancellationToken);
        return visit;
    }

    public static async Task<TestVisit> DraftedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await PublishedAsync(pipeline, cancellationToken);
        pipeline.SetClock("2031-03-10T18:00:00Z");
        await pipeline.TickAsync("DraftReports", cancellationToken);
        return visit;
    }

    public static async Task<TestVisit> ReleasedAsync(Pipeline pipeline, CancellationToken cancellationToken)
    {
        var visit = await DraftedAsync(pipeline, cancellationToken);
        var answer = await pipeline.SendJsonAsync(HttpMethod.Post, $"{visit.Path}/report/release", "", cancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return visit;
    }
}
