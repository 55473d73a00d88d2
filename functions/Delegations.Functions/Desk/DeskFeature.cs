using Delegations.Desk.Board;
using Microsoft.AspNetCore.Http.Features;

namespace Delegations.Desk;

/// <summary>Registers the coordinators' pages.</summary>
internal static class DeskFeature
{
    /// <summary>A plan's form has two fields for each person; the framework takes 1,024 fields.</summary>
    private const int MostFields = 8192;

    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<DeskAccess>()
        .AddSingleton<Start.StartReader>()
        .AddSingleton<Start.VisitCreations>()
        .AddSingleton<Overview.OverviewReader>()
        .AddSingleton<Overview.SettingsReader>()
        .AddSingleton<Showing.ShowingReader>()
        .AddSingleton<Reporting.ReportDesk>()
        .AddSingleton<Sharing.ShareDesk>()
        .AddSingleton<Sharing.ShareLines>()
        .AddSingleton<Sharing.SharingReader>()
        .AddSingleton<PeopleList.PeopleSheets>()
        .AddSingleton<Planning.PlanDesk>()
        .AddSingleton<Programme.ProgrammeReader>()
        .AddSingleton<Corrections.ShiftReader>()
        .AddSingleton<Today.TodayReader>()
        .AddBoard()
        .Configure<FormOptions>(options => options.ValueCountLimit = MostFields);

    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var access = app.ServiceProvider.GetRequiredService<DeskAccess>();
        var desk = app.MapGroup("/desk");
        ((IEndpointConventionBuilder)desk).Add(endpoint => Guard(endpoint, access));
        OpenDesk.Map(desk);
    }

    /// <summary>Around the whole handler: who may not see a page learns nothing of what its address names.</summary>
    private static void Guard(EndpointBuilder endpoint, DeskAccess access)
    {
        var page = endpoint.RequestDelegate ?? throw new InvalidOperationException("A page of the desk has no handler.");
        endpoint.RequestDelegate = http => access.GuardAsync(http, page);
    }
}
