namespace Delegations.Desk.Planning;

/// <summary>Who would get which mail and why; then publishing, and inviting.</summary>
internal static class PlanPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
