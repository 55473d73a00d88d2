using Delegations.Itineraries;

namespace Delegations.Desk.Corrections;

/// <summary>Changes of a session, or of all after an hour, without the file. Nothing of it is told to anybody before it is published.</summary>
internal static class CorrectionPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/sessions/new", NewSession.ShowAsync);
        visit.MapPost("/sessions/new", NewSession.TakeAsync);
        visit.MapGet("/sessions/{session:id}", SessionChange.ShowAsync);
        visit.MapPost("/sessions/{session:id}", SessionChange.TakeAsync);
        visit.MapGet("/sessions/{session:id}/cancellation", SessionEnding.AskCancellationAsync);
        visit.MapPost("/sessions/{session:id}/cancellation", SessionEnding.CancelAsync);
        visit.MapGet("/sessions/{session:id}/removal", SessionEnding.AskRemovalAsync);
        visit.MapPost("/sessions/{session:id}/removal", SessionEnding.RemoveAsync);
        visit.MapGet("/shift", HourShift.ShowAsync);
        visit.MapPost("/shift", HourShift.TakeAsync);
        visit.MapGet("/corrections/{version:int}", CorrectedVersion.ShowAsync);
        visit.MapGet("/versions/{version:int}/file", GetItinerarySource.GetAsync);
    }
}
