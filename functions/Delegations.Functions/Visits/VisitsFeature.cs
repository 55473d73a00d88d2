using Delegations.Web;

namespace Delegations.Visits;

/// <summary>Registers the slice.</summary>
internal static class VisitsFeature
{
    public static IServiceCollection AddVisits(this IServiceCollection services) => services
        .AddSingleton<VisitsTable>()
        .AddSingleton<VisitStore>()
        .AddSingleton<AuditStore>()
        .AddSingleton<AuditTrail>()
        .AddSingleton<OrganiserOptions>()
        .AddSingleton<DeliveryOptions>()
        .AddSingleton(static provider => new OutwardMail(provider.GetRequiredService<DeliveryOptions>().Ways.Any(way => way is not DeliveryWay.Outbox)))
        .AddSingleton<InvitationSettingsEditor>()
        .AddSingleton<VisitEditor>()
        .AddSingleton<GivenUpMessages>();

    public static void MapVisits(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits", ManageVisits.ListAsync);
        app.MapPost("/api/visits", ManageVisits.CreateAsync).WithMetadata(new Audited(AuditWords.VisitCreated));
        app.MapGet("/api/visits/{visit:id}", ManageVisits.ReadAsync);
        app.MapPatch("/api/visits/{visit:id}", ManageVisits.ChangeAsync).WithMetadata(new Audited(AuditWords.SettingsChanged));
        app.MapGet("/api/visits/{visit:id}/audit", GetAudit.GetAsync).WithMetadata(new Audited(AuditWords.HistoryExported));
    }
}
