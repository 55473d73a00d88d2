namespace Delegations.Desk.PeopleList;

/// <summary>Who takes part, how they are written to, and who is missing an address.</summary>
internal static class PeoplePages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
