using Delegations.Itineraries.Corrections;

namespace Delegations.Itineraries;

/// <summary>Registers the slice.</summary>
internal static class ItinerariesFeature
{
    public static IServiceCollection AddItineraries(this IServiceCollection services) => services
        .AddSingleton<AnswerStore>()
        .AddSingleton<ItineraryChecks>()
        .AddSingleton<ItineraryCorrections>()
        .AddSingleton<ItineraryStore>()
        .AddSingleton<ItineraryTemplates>()
        .AddSingleton<ItineraryUploads>()
        .AddSingleton<ItineraryVersions>()
        .AddSingleton<QuestionAnswers>()
        .AddSingleton<SessionHistory>()
        .AddSingleton<VersionChanges>()
        .AddSingleton<VersionList>()
        .AddSingleton<VisitReader>()
        .AddSingleton<PeopleStore>()
        .AddSingleton<PeopleUploads>()
        .AddSingleton<PeopleEditor>()
        .AddSingleton<PeopleBoard>();

    public static void MapItineraries(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/itineraries/check", CheckItinerary.PostAsync);
        app.MapGet("/api/itineraries/template", GetTemplate.GetAsync);
        app.MapPut("/api/visits/{visit:id}/itinerary", UploadItinerary.PutAsync);
        app.MapPatch("/api/visits/{visit:id}/itinerary", CorrectItinerary.PatchAsync);
        app.MapGet("/api/visits/{visit:id}/itinerary/{version:int}/source", GetItinerarySource.GetAsync);
        app.MapGet("/api/visits/{visit:id}/answers", AnswerQuestions.ListAsync);
        app.MapPut("/api/visits/{visit:id}/answers", AnswerQuestions.PutAsync);
        app.MapDelete("/api/visits/{visit:id}/answers/{key:id}", AnswerQuestions.ForgetAsync);
        app.MapGet("/api/visits/{visit:id}/people", GetPeople.GetAsync);
        app.MapPut("/api/visits/{visit:id}/people", PutPeople.PutAsync);
        app.MapPost("/api/visits/{visit:id}/people", EditPerson.AddAsync);
        app.MapPatch("/api/visits/{visit:id}/people/{person:id}", EditPerson.ChangeAsync);
        app.MapDelete("/api/visits/{visit:id}/people/{person:id}", EditPerson.RemoveAsync);
    }
}
