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
        var desk = app.MapGroup("/desk").AddEndpointFilter(OnlyAllowedAsync);
        desk.MapGet("", OpenDesk.HomeAsync);
        desk.MapPost("", OpenDesk.CreateAsync);
        desk.MapGet("/visits/{visit:id}", OpenDesk.ShowAsync);
        desk.MapGet("/visits/{visit:id}/template", OpenDesk.TemplateAsync);
        desk.MapPost("/visits/{visit:id}/itinerary", OpenDesk.UploadAsync);
        desk.MapPost("/visits/{visit:id}/people", OpenDesk.PutPeopleAsync);
        desk.MapPost("/visits/{visit:id}/publication", OpenDesk.PublishAsync);
        desk.MapPost("/visits/{visit:id}/reply", DeskReplies.RecordAsync);
        desk.MapPost("/visits/{visit:id}/replies", DeskReplies.UploadAsync);
        desk.MapPost("/visits/{visit:id}/retry", DeskReplies.RetryAsync);
        desk.MapGet("/visits/{visit:id}/agenda", OpenDesk.AgendaAsync);
        desk.MapGet("/visits/{visit:id}/outbox", GetOutbox.GetAsync);
        desk.MapGet("/{*page}", OpenDesk.Nothing);
    }

    private static ValueTask<object?> OnlyAllowedAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var refusal = http.RequestServices.GetRequiredService<DeskAccess>().Refuse(http.Request);
        return refusal is null ? next(context) : ValueTask.FromResult<object?>(refusal);
    }
}
