using Delegations.Hosting;
using Delegations.Reports.Attachments;
using Delegations.Reports.Editing;

namespace Delegations.Reports;

/// <summary>Registers the slice.</summary>
internal static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportStore>()
        .AddSingleton<AttachmentStore>()
        .AddSingleton<AttachmentDesk>()
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
        .AddSingleton<ArchivePackages>()
        .AddSingleton<VisitArchive>()
        .AddTimerFunction<DraftReports>()
        .AddTimerFunction<ArchiveVisits>()
        .AddQueueFunction<ArchiveVisit>()
        .AddQueueFunction<RecordArchivePoison>();

    public static void MapReports(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/report", GetReport.GetAsync);
        app.MapPut("/api/visits/{visit:id}/report", PutReport.PutAsync);
        app.MapGet("/api/visits/{visit:id}/report/attachments", ManageAttachments.ListAsync);
        app.MapPost("/api/visits/{visit:id}/report/attachments", ManageAttachments.AddAsync);
        app.MapGet("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.FetchAsync);
        app.MapPatch("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.ChangeAsync);
        app.MapDelete("/api/visits/{visit:id}/report/attachments/{attachment:id}", ManageAttachments.RemoveAsync);
        app.MapPost("/api/visits/{visit:id}/report/release", ReleaseReport.PostAsync);
    }
}
