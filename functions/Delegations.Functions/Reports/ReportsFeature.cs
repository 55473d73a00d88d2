using Delegations.Hosting;
using Delegations.Reports.Archive;
using Delegations.Reports.Attachments;
using Delegations.Visits;

namespace Delegations.Reports;

/// <summary>Registers the slice.</summary>
internal static class ReportsFeature
{
    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<ReportStore>()
        .AddSingleton<AttachmentStore>()
        .AddSingleton<OfferedDocuments>()
        .AddSingleton<ReportTimers>()
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
        app.MapPost("/api/visits/{visit:id}/report/release", ReleaseReport.PostAsync).WithMetadata(new Audited(AuditWords.ReportReleased));
        app.MapGet("/api/visits/{visit:id}/archive", GetArchive.GetAsync);
        app.MapGet("/api/visits/{visit:id}/archive/{file}", GetArchiveFile.GetAsync);
        app.MapPost("/api/visits/{visit:id}/archive/restore", RestoreVisit.PostAsync).WithMetadata(new Audited(AuditWords.VisitRestored));
    }
}
