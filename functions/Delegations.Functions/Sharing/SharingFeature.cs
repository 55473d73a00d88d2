using Delegations.Visits;

namespace Delegations.Sharing;

/// <summary>Registers the slice.</summary>
internal static class SharingFeature
{
    public static IServiceCollection AddSharing(this IServiceCollection services) => services
        .AddSingleton<ShareStore>()
        .AddSingleton<Shares>();

    public static void MapSharing(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/shares", ManageShares.ListAsync);
        app.MapPost("/api/visits/{visit:id}/shares", ManageShares.OpenAsync).WithMetadata(new Audited(AuditWords.ShareMade));
        app.MapDelete("/api/visits/{visit:id}/shares/{share:id}", ManageShares.RevokeAsync).WithMetadata(new Audited(AuditWords.ShareRevoked));
        app.MapMethods("/s/{token}", [HttpMethods.Get, HttpMethods.Head], OpenShare.ListAsync);
        app.MapMethods("/s/{token}/{file}", [HttpMethods.Get, HttpMethods.Head], OpenShare.DownloadAsync);
    }
}
