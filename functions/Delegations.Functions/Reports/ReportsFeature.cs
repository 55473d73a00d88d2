using Delegations.Hosting;
using Delegations.Reports.Archive;
using Delegations.Reports.Attachments;
using Delegations.Reports.Editing;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>Registers the slice.</summary>
internal static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<ReportStore>()
        .AddSingleton<AttachmentStore>()
        .AddSingleton<AttachmentDesk>()
        .AddSingleton<WithdrawnConsent>()
        .AddSingleton<OfferedDocuments>()
        .AddSingleton<ReportTimers>()
        .AddSingleton<InvitationReplies>()
        .AddSingleton<ReportFactsReader>()
        .AddSingleton<ReportWriter>()
        .AddSingleton<ReportDocuments>()
        .AddSingleton<ReportVersions>()
        .AddSingleton<ReportEditor>()
        .AddSingleton<ReportDrafts>()
        .AddSingleton<ReportReleases>()
        .AddArchive(configuration)
        .AddTimerFunction<DraftReports>()
        .AddTimerFunction<ArchiveVisits>()
        .AddQueueFunction<ArchiveVisit>()
        .AddQueueFunction<RecordArchivePoison>();

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/report", GetReport.GetAsync);
        app.MapPut("/api/visits/{visit:id}/report", PutReport.PutAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
        app.MapGet("/api/visits/{visit:id}/report/attachments", ManageAttachments.ListAsync);
        app.MapPost("/api/visits/{visit:id}/report/attachments", ManageAttachments.AddAsync).WithMetadata(new Audited(AuditWords.AttachmentAdded));
        app.MapGet("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.FetchAsync);
        app.MapPatch("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.ChangeAsync).WithMetadata(new Audited(AuditWords.AttachmentChanged));
        app.MapDelete("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.RemoveAsync).WithMetadata(new Audited(AuditWords.AttachmentRemoved));
        app.MapPost("/api/visits/{visit:id}/report/release", ReleaseReport.PostAsync).WithMetadata(new Audited(AuditWords.ReportReleased));
        app.MapGet("/api/visits/{visit:id}/archive", GetArchive.GetAsync);
        app.MapGet("/api/visits/{visit:id}/archive/{file}", GetArchiveFile.GetAsync);
        app.MapPost("/api/visits/{visit:id}/archive/restore", RestoreVisit.PostAsync).WithMetadata(new NotAudited("The restoring notes itself, as it is known only there whether anything was restored."));
    }
}
