using System.Text.Encodings.Web;
using System.Text.Unicode;
using Delegations.Storage.Blobs;
using Delegations.Storage.Queues;

namespace Delegations.Web;

/// <summary>What all slices need of the web and of the storage.</summary>
internal static class WebFeature
{
    /// <summary>JSON by generated code only, and identifiers as a route constraint.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services) => services
        .ConfigureHttpJsonOptions(options => WebJson.Apply(options.SerializerOptions))
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<PublicAddress>()
        .AddSingleton(static provider => new LocalNotice(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<OutwardMail>()))
        .AddFormProofs()
        .Configure<RouteOptions>(options => options.SetParameterPolicy<OpaqueIdConstraint>(OpaqueIdConstraint.Name));

    public static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<DocumentStore>()
        .AddSingleton<DocumentDownloads>()
        .AddSingleton<MessageQueue>();

    public static void MapWeb(this IEndpointRouteBuilder app) =>
        app.MapMethods("/assets/{*path}", [HttpMethods.Get, HttpMethods.Head], ServeAsset.Get);
}
