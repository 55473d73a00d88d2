namespace Delegations.Desk.Corrections;

/// <summary>Changes of a session, or of all after an hour, without the file.</summary>
internal static class CorrectionPages
{
    public static void Map(IEndpointRouteBuilder visit)
    {
    }
}
