namespace Delegations.Itineraries;

/// <summary>Registers the slice.</summary>
internal static class ItinerariesFeature
{
    public static IServiceCollection AddItineraries(this IServiceCollection services) => services
        .AddSingleton<AnswerStore>()
        .AddSingleton<ItineraryChecks>()
        .AddSingleton<ItineraryStore>()
        .AddSingleton<ItineraryTemplates>()
        .AddSingleton<ItineraryUploads>()
        .AddSingleton<QuestionAnswers>()
        .AddSingleton<SessionHistory>()
        .AddSingleton<VersionChanges>()
        .AddSingleton<VersionList>()
        .AddSingleton<VisitReader>()
        .AddSingleton<PeopleStore>()
        .AddSingleton<PeopleUploads>();

    public static void MapItineraries(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/itineraries/check", CheckItinerary.PostAsync);
        app.MapGet("/api/itineraries/template", GetTemplate.GetAsync);
        app.MapPut("/api/visits/{visit:id}/itinerary", UploadItinerary.PutAsync);
        app.MapGet("/api/visits/{visit:id}/answers", AnswerQuestions.ListAsync);
        app.MapPut("/api/visits/{visit:id}/answers", AnswerQuestions.PutAsync);
        app.MapDelete("/api/visits/{visit:id}/answers/{key:id}", AnswerQuestions.ForgetAsync);
        app.MapGet("/api/visits/{visit:id}/people", GetPeople.GetAsync);
        app.MapPut("/api/visits/{visit:id}/people", PutPeople.PutAsync);
    }
}
