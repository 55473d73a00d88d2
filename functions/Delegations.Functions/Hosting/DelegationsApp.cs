using Delegations.Hosting.Clocks;

namespace Delegations.Hosting;

/// <summary>What the app is made of: one line per slice, in one list for services and one for routes.</summary>
internal static class DelegationsApp
{
    public static IServiceCollection AddDelegations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddClock(configuration);
        services.AddHealth();
        return services;
    }

    public static void MapDelegations(this IEndpointRouteBuilder app)
    {
        app.MapHealth();
    }
}
