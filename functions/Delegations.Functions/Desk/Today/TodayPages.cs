namespace Delegations.Desk.Today;

/// <summary>The day itself, for the phone: who is next, and whom to call.</summary>
internal static class TodayPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
