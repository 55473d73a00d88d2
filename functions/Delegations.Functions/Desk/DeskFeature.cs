using Delegations.Invitations;

namespace Delegations.Desk;

/// <summary>Registers the coordinators' pages.</summary>
internal static class DeskFeature
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<DeskAccess>()
        .AddSingleton<DeskReader>();

    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        var access = app.ServiceProvider.GetRequiredService<DeskAccess>();
        var desk = app.MapGroup("/desk");
        ((IEndpointConventionBuilder)desk).Add(endpoint => Guard(endpoint, access));
        LanguageChoice.Map(desk);
        desk.MapGet("", OpenDesk.HomeAsync);
        desk.MapPost("", OpenDesk.CreateAsync);
        desk.MapGet("/{*page}", OpenDesk.Nothing);

        var visit = desk.MapGroup("/visits/{visit:id}");
        visit.MapGet("", OpenDesk.ShowAsync);
        visit.MapGet("/template", OpenDesk.TemplateAsync);
        visit.MapPost("/itinerary", OpenDesk.UploadAsync);
        visit.MapPost("/people", OpenDesk.PutPeopleAsync);
        visit.MapPost("/publication", OpenDesk.PublishAsync);
        visit.MapPost("/reply", DeskReplies.RecordAsync);
        visit.MapPost("/replies", DeskReplies.UploadAsync);
        visit.MapPost("/retry", DeskReplies.RetryAsync);
        visit.MapGet("/agenda", OpenDesk.AgendaAsync);
        visit.MapGet("/outbox", GetOutbox.GetAsync);
    }

    /// <summary>Around the whole handler: who may not see a page learns nothing of what its address names.</summary>
    private static void Guard(EndpointBuilder endpoint, DeskAccess access)
    {
        var page = endpoint.RequestDelegate ?? throw new InvalidOperationException("A page of the desk has no handler.");
        endpoint.RequestDelegate = http => access.GuardAsync(http, page);
    }
}
