namespace Delegations.Desk.Board;

/// <summary>The invitations and their answers.</summary>
internal static class BoardPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
