using Delegations.Itineraries.Corrections;

namespace Delegations.Itineraries;

/// <summary>Registers the slice.</summary>
internal static class ItinerariesFeature
{
    public static IServiceCollection AddItineraries(this IServiceCollection services) => services
        .AddSingleton<ItineraryChecks>()
        .AddSingleton<ItineraryCorrections>()
        .AddSingleton<ItineraryStore>()
        .AddSingleton<ItineraryTemplates>()
        .AddSingleton<ItineraryUploads>()
        .AddSingleton<ItineraryVersions>()
        .AddSingleton<SessionHistory>()
        .AddSingleton<PeopleStore>()
        .AddSingleton<PeopleUploads>();

    public static void MapItineraries(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/itineraries/check", CheckItinerary.PostAsync);
        app.MapGet("/api/itineraries/template", GetTemplate.GetAsync);
        app.MapPut("/api/visits/{visit:id}/itinerary", UploadItinerary.PutAsync);
        app.MapPatch("/api/visits/{visit:id}/itinerary", CorrectItinerary.PatchAsync);
        app.MapGet("/api/visits/{visit:id}/itinerary/{version:int}/source", GetItinerarySource.GetAsync);
        app.MapGet("/api/visits/{visit:id}/people", GetPeople.GetAsync);
        app.MapPut("/api/visits/{visit:id}/people", PutPeople.PutAsync);
    }
}
