namespace Delegations.Desk.Overview;

/// <summary>The first page of a visit: the picture of its days, its versions, settings and members.</summary>
internal static class OverviewPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
