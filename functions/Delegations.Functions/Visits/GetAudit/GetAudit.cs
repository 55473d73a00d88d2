using Delegations.Documents.Tables;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace Delegations.Visits;

/// <summary>Who did what with a visit, the oldest first, as JSON or as a table.</summary>
internal static class GetAudit
{
    public static async Task<Results<Ok<IReadOnlyList<AuditAnswer>>, FileContentHttpResult, Problem>> GetAsync(
        VisitId visit, string? format, VisitStore visits, AuditStore audit, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is null)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request);
        if (format is not (null or "json" or "csv"))
        {
            return Problems.Invalid(language, Requirements(language));
        }

        IReadOnlyList<AuditFact> facts = [.. (await audit.ListAsync(visit, cancellationToken)).OrderBy(fact => fact.At)];
        if (format is "csv")
        {
            return TypedResults.File(AuditSheet.Write(facts, language), CsvTable.ContentType, $"history-{visit}.csv");
        }

        IReadOnlyList<AuditAnswer> answers = [.. facts.Select(fact => new AuditAnswer(fact.At, fact.What, AuditWords.In(fact.What, language), fact.Who, fact.Subject, fact.Reason))];
        return TypedResults.Ok(answers);
    }

    private static string Requirements(Language language) => language.Say(
        en: "“format” is json or csv.", fr: "« format » vaut json ou csv.", nl: "“format” is json of csv.", de: "„format“ ist json oder csv.");
}

/// <summary>A fact as the API shows it.</summary>
internal sealed record AuditAnswer(Instant At, string What, string Words, string? Who, string Subject, string Reason);
