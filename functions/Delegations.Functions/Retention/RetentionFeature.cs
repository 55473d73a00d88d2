using Delegations.Hosting;
using Delegations.Retention.Erasing;
using Delegations.Retention.Exporting;
using Delegations.Retention.Purging;
using Delegations.Retention.Searching;
using Delegations.Visits;

namespace Delegations.Retention;

/// <summary>Registers the slice.</summary>
internal static class RetentionFeature
{
    public static IServiceCollection AddRetention(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new RetentionOptions(configuration))
        .AddSingleton<RetentionRules>()
        .AddSingleton<VisitPeople>()
        .AddSingleton<PersonFinder>()
        .AddSingleton<LinkTokens>()
        .AddSingleton<RowSweep>()
        .AddSingleton<ApprovedEntries>()
        .AddSingleton<ProgrammeSweep>()
        .AddSingleton<ArchiveSweep>()
        .AddSingleton<BlobSweep>()
        .AddSingleton<VisitSweep>()
        .AddSingleton<ErasureStore>()
        .AddSingleton<ErasureNotes>()
        .AddSingleton<Erasures>()
        .AddSingleton<ExportMoments>()
        .AddSingleton<VisitExport>()
        .AddSingleton<PersonExports>()
        .AddSingleton<ContactPurge>()
        .AddSingleton<PersonalPurge>()
        .AddSingleton<VisitPurge>()
        .AddSingleton<PurgeMarks>()
        .AddSingleton<RetentionPlan>()
        .AddSingleton<PurgeServices>()
        .AddSingleton<Purges>()
        .AddTimerFunction<PurgeExpired>()
        .AddQueueFunction<EraseFromVisit>()
        .AddQueueFunction<RecordErasurePoison>();

    public static void MapRetention(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/people/{person:id}/erasure", ErasePerson.GetAsync);
        app.MapPost("/api/visits/{visit:id}/people/{person:id}/erasure", ErasePerson.PostAsync).WithMetadata(new Audited(AuditWords.ErasureAsked));
        app.MapGet("/api/visits/{visit:id}/people/{person:id}/export", ExportPerson.GetAsync).WithMetadata(new Audited(AuditWords.PersonExported));
        app.MapGet("/api/retention", GetRetention.GetAsync);
    }
}
