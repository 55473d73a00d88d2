using Delegations.Agendas.Reviews;
using Delegations.Visits;

namespace Delegations.Agendas;

/// <summary>Registers the slice.</summary>
internal static class AgendasFeature
{
    public static IServiceCollection AddAgendas(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(AgencyLookSetting.Read(configuration))
        .AddSingleton<AgendaLinkStore>()
        .AddSingleton<AgendaLinks>()
        .AddSingleton<AgendaLinkRules>()
        .AddSingleton<TranslationStore>()
        .AddSingleton<TranslationSheets>()
        .AddSingleton<AgendaWriter>()
        .AddSingleton<AgendaDocuments>()
        .AddSingleton<RemarkStore>()
        .AddSingleton<RemarkBoard>()
        .AddSingleton<AgendaReviews>();

    public static void MapAgendas(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/agenda", GetAgenda.GetAsync);
        app.MapGet("/api/visits/{visit:id}/translations", ManageTranslations.GetAsync);
        app.MapPut("/api/visits/{visit:id}/translations", ManageTranslations.PutAsync).WithMetadata(new Audited(AuditWords.TranslationsTaken));
        app.MapGet("/api/visits/{visit:id}/stops", ListStops.GetAsync);
        app.MapGet("/api/visits/{visit:id}/stops/{stop:id}/visitors", GetVisitorList.GetAsync);
        app.MapGet("/api/visits/{visit:id}/links", ManageLinks.ListAsync);
        app.MapPost("/api/visits/{visit:id}/links", ManageLinks.OpenAsync).WithMetadata(new Audited(AuditWords.LinkMade));
        app.MapDelete("/api/visits/{visit:id}/links/{link:id}", ManageLinks.RevokeAsync).WithMetadata(new Audited(AuditWords.LinkWithdrawn));
        app.MapGet("/api/visits/{visit:id}/remarks", GetRemarks.GetAsync);
        app.MapPut("/api/visits/{visit:id}/remarks/{remark:id}/settled", SettleRemark.PutAsync).WithMetadata(new Audited(AuditWords.RemarkSettled));
        app.MapDelete("/api/visits/{visit:id}/remarks/{remark:id}/settled", SettleRemark.DeleteAsync).WithMetadata(new Audited(AuditWords.RemarkReopened));
        app.MapMethods("/v/{token}", [HttpMethods.Get, HttpMethods.Head], ReviewAgenda.ShowAsync);
        app.MapPost("/v/{token}", ReviewAgenda.RemarkAsync).WithMetadata(new NotAudited("A remark is a row that tells who wrote it and when."));
        app.MapMethods("/c/{token}", [HttpMethods.Get, HttpMethods.Head], ServeFeed.GetAsync);
        app.MapMethods("/a/{token}/{file?}", [HttpMethods.Get, HttpMethods.Head], ShowAgenda.GetAsync);
    }
}
