namespace Delegations.Desk.Showing;

/// <summary>The agendas as others see them, and the links by which they do.</summary>
internal static class ShowingPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
