namespace Delegations.Reports.Archive;

/// <summary>Registers packages.</summary>
internal static class ArchiveFeature
{
    /// <exception cref="Hosting.FatalException">A setting makes no sense.</exception>
    public static IServiceCollection AddArchive(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new ArchiveOptions(configuration))
        .AddSingleton<ArchiveClock>()
        .AddSingleton<ArchiveRows>()
        .AddSingleton<PackageStore>()
        .AddSingleton<VisitSnapshot>()
        .AddSingleton<VisitNames>()
        .AddSingleton<RecordFiles>()
        .AddSingleton<PeopleTables>()
        .AddSingleton<PackageLayout>()
        .AddSingleton<PackageWriter>()
        .AddSingleton<PackedVisits>()
        .AddSingleton<VisitArchive>()
        .AddSingleton<DraftReminders>()
        .AddSingleton<PersonalPart>()
        .AddSingleton<PackageCheck>()
        .AddSingleton<PackageLook>()
        .AddSingleton<VisitRestore>()
        .AddSingleton<RecordReading>();
}
