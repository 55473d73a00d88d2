namespace Delegations.Desk.Board;

/// <summary>Registers the board of invitations.</summary>
internal static class BoardFeature
{
    public static IServiceCollection AddBoard(this IServiceCollection services) => services
        .AddSingleton<BoardReader>()
        .AddSingleton<EntryReader>()
        .AddSingleton<BoardViews>();
}
