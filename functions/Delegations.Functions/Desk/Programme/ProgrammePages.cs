namespace Delegations.Desk.Programme;

/// <summary>The itinerary of a visit: the file in, what was understood of it, and what is to be answered.</summary>
internal static class ProgrammePages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
