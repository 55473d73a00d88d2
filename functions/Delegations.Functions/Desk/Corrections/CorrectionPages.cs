using Delegations.Itineraries;
using Delegations.Visits;

namespace Delegations.Desk.Corrections;

/// <summary>Changes of a session, or of all after an hour, without the file. Nothing of it is told to anybody before it is published.</summary>
internal static class CorrectionPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/sessions/new", NewSession.ShowAsync);
        visit.MapPost("/sessions/new", NewSession.TakeAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        visit.MapGet("/sessions/{session:id}", SessionChange.ShowAsync);
        visit.MapPost("/sessions/{session:id}", SessionChange.TakeAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        visit.MapGet("/sessions/{session:id}/cancellation", SessionEnding.AskCancellationAsync);
        visit.MapPost("/sessions/{session:id}/cancellation", SessionEnding.CancelAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        visit.MapGet("/sessions/{session:id}/removal", SessionEnding.AskRemovalAsync);
        visit.MapPost("/sessions/{session:id}/removal", SessionEnding.RemoveAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        visit.MapGet("/shift", HourShift.ShowAsync);
        visit.MapPost("/shift", HourShift.TakeAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        visit.MapGet("/corrections/{version:int}", CorrectedVersion.ShowAsync);
        visit.MapGet("/versions/{version:int}/file", GetItinerarySource.GetAsync);
    }
}
