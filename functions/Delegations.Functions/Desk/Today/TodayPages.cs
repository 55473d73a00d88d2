using Delegations.Web;

namespace Delegations.Desk.Today;

/// <summary>The day itself, for the phone: who is next, and whom to call.</summary>
internal static class TodayPages
{
    public static void Map(IEndpointRouteBuilder visit) => visit.MapGet("/today", ShowAsync);

    private static async Task<IResult> ShowAsync(DeskVisit visit, TodayReader reader, CancellationToken cancellationToken) =>
        View.Of<TodayView>(visit.Language, (nameof(TodayView.Model), await reader.ReadAsync(visit, cancellationToken)));
}
