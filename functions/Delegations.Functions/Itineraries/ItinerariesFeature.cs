using Delegations.Itineraries.Corrections;
using Delegations.Visits;

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
        app.MapPost("/api/itineraries/check", CheckItinerary.PostAsync).WithMetadata(new NotAudited("It reads a file and keeps nothing."));
        app.MapGet("/api/itineraries/template", GetTemplate.GetAsync);
        app.MapPut("/api/visits/{visit:id}/itinerary", UploadItinerary.PutAsync).WithMetadata(new Audited(AuditWords.ProgrammeUploaded));
        app.MapPatch("/api/visits/{visit:id}/itinerary", CorrectItinerary.PatchAsync).WithMetadata(new Audited(AuditWords.ProgrammeCorrected));
        app.MapGet("/api/visits/{visit:id}/itinerary/{version:int}/source", GetItinerarySource.GetAsync);
        app.MapGet("/api/visits/{visit:id}/answers", AnswerQuestions.ListAsync);
        app.MapPut("/api/visits/{visit:id}/answers", AnswerQuestions.PutAsync).WithMetadata(new Audited(AuditWords.QuestionAnswered));
        app.MapDelete("/api/visits/{visit:id}/answers/{key:id}", AnswerQuestions.ForgetAsync).WithMetadata(new Audited(AuditWords.AnswerForgotten));
        app.MapGet("/api/visits/{visit:id}/people", GetPeople.GetAsync);
        app.MapPut("/api/visits/{visit:id}/people", PutPeople.PutAsync).WithMetadata(new Audited(AuditWords.PeopleListed));
        app.MapPost("/api/visits/{visit:id}/people", EditPerson.AddAsync).WithMetadata(new Audited(AuditWords.PersonAdded));
        app.MapPatch("/api/visits/{visit:id}/people/{person:id}", EditPerson.ChangeAsync).WithMetadata(new Audited(AuditWords.PersonChanged));
        app.MapDelete("/api/visits/{visit:id}/people/{person:id}", EditPerson.RemoveAsync).WithMetadata(new Audited(AuditWords.PersonRemoved));
    }
}
