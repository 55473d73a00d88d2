using Delegations.Invitations.Notices;
using Delegations.Visits;

namespace Delegations.Sharing;

/// <summary>Registers the slice.</summary>
internal static class SharingFeature
{
    /// <summary>Of the routes that make, renew and withdraw links.</summary>
    public static readonly NotAudited InLog = new("The log of shares, which is part of the history, notes it once, also where it is repeated.");

    public static IServiceCollection AddSharing(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(new SharingOptions(configuration))
        .AddSingleton<ShareStore>()
        .AddSingleton<ShareLog>()
        .AddSingleton<SharedDocuments>()
        .AddSingleton<ShareRules>()
        .AddSingleton<Shares>()
        .AddSingleton<DocumentDesk>()
        .AddSingleton<MissCounter>()
        .AddSingleton<ClosedShares>()
        .AddSingleton<INoticeAuthor, ShareLetters>();

    public static void MapSharing(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/visits/{visit:id}/shares", ManageShares.ListAsync);
        app.MapPost("/api/visits/{visit:id}/shares", ManageShares.MakeAsync).WithMetadata(InLog);
        app.MapGet("/api/visits/{visit:id}/shares/{share:id}", ManageShares.GetAsync);
        app.MapDelete("/api/visits/{visit:id}/shares/{share:id}", ManageShares.RevokeAsync).WithMetadata(InLog);
        app.MapMethods("/s/{token}", [HttpMethods.Get, HttpMethods.Head], OpenShare.ListAsync);
        app.MapPost("/s/{token}", OpenShare.RenewAsync).WithMetadata(InLog);
        app.MapMethods("/s/{token}/{file}", [HttpMethods.Get, HttpMethods.Head], OpenShare.DownloadAsync);
    }
}
