using Delegations.Agendas;
using Delegations.Desk;
using Delegations.Hosting.Clocks;
using Delegations.Invitations;
using Delegations.Itineraries;
using Delegations.Reports;
using Delegations.Retention;
using Delegations.Sharing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Hosting;

/// <summary>What the app is made of: one line per slice, in one list for services and one for routes.</summary>
internal static class DelegationsApp
{
    public static IServiceCollection AddDelegations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddClock(configuration);
        services.AddHealth();
        services.AddStores();
        services.AddApi();
        services.AddVisits();
        services.AddItineraries();
        services.AddAgendas(configuration);
        services.AddInvitations(configuration);
        services.AddReports(configuration);
        services.AddSharing(configuration);
        services.AddRetention(configuration);
        services.AddDesk();
        return services;
    }

    public static void MapDelegations(this IEndpointRouteBuilder root)
    {
        var app = root.MapGroup("");
        ((IEndpointConventionBuilder)app).Add(Note);
        app.MapHealth();
        app.MapWeb();
        app.MapVisits();
        app.MapItineraries();
        app.MapAgendas();
        app.MapInvitations();
        app.MapReports();
        app.MapSharing();
        app.MapRetention();
        app.MapDesk();
    }

    /// <summary>Around every handler, inside of whatever guards it: what its route says of itself is noted.</summary>
    private static void Note(EndpointBuilder endpoint)
    {
        var handler = endpoint.RequestDelegate ?? throw new InvalidOperationException("A route has no handler.");

        // The storage is asked for only by a route that is noted: the first answer must not wait for it.
        endpoint.RequestDelegate = http => http.GetEndpoint()?.Metadata.GetMetadata<Audited>() is null
            ? handler(http)
            : http.RequestServices.GetRequiredService<AuditTrail>().RunAsync(http, handler);
    }
}
