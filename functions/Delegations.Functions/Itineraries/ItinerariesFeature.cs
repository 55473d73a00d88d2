namespace Delegations.Itineraries;

/// <summary>Registers the slice.</summary>
internal static class ItinerariesFeature
{
    public static IServiceCollection AddItineraries(this IServiceCollection services) => services
        .AddSingleton<ItineraryChecks>()
        .AddSingleton<ItineraryStore>()
        .AddSingleton<ItineraryUploads>()
        .AddSingleton<SessionHistory>()
        .AddSingleton<PeopleStore>()
        .AddSingleton<PeopleUploads>();

    public static void MapItineraries(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/itineraries/check", CheckItinerary.PostAsync);
        app.MapPut("/api/visits/{visit:id}/itinerary", UploadItinerary.PutAsync);
        app.MapPut("/api/visits/{visit:id}/people", PutPeople.PutAsync);
    }
}
