namespace Delegations.Agendas;

/// <summary>Registers the slice.</summary>
internal static class AgendasFeature
{
    public static IServiceCollection AddAgendas(this IServiceCollection services) => services.AddSingleton<AgendaStore>();

    public static void MapAgendas(this IEndpointRouteBuilder app) => app.MapGet("/api/visits/{visit:id}/agenda", GetAgenda.GetAsync);
}
