using System.Diagnostics;
using Delegations.Documents.Rendering.Reports;
using Delegations.Hosting.Edge;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Reports;

/// <summary>What coordinators add to the newest report: texts, outcomes, next steps, who came, whom to thank. What is not named is emptied.</summary>
internal static class PutReport
{
    public static async Task<Results<Ok<ReportAnswer>, Problem>> PutAsync(
        VisitId visit, ReportRequest request, VisitStore visits, ReportStore reports, ReportEditor editor, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (request.State is ReportState.Final or ReportState.Archived)
        {
            return Problems.Invalid(language, StateRequirement(language));
        }

        var read = request.Read ?? (await reports.FindLatestAsync(visit, cancellationToken))?.Number ?? 0;
        var material = request.ToMaterial();
        var edit = new ReportEdit(read, Part: all => all, Apply: _ => material, request.State);
        return await editor.SaveAsync(found, edit, language, cancellationToken) switch
        {
            ReportEditOutcome.Written(var report) => TypedResults.Ok(ReportAnswer.From(report)),
            ReportEditOutcome.NoReport => Problems.Conflict(language, "no-report", ReportAnswer.NoReport(language)),
            ReportEditOutcome.Closed => Problems.Conflict(language, "report-closed", ReportAnswer.Closed(language)),
            ReportEditOutcome.Changed => Problems.Stale(language),
            ReportEditOutcome.Refused(var sentence) => Problems.Invalid(language, sentence),
            _ => throw new UnreachableException(),
        };
    }

    private static string StateRequirement(Language language) => language.Say(
        en: "“state” is draft or in-review. A report becomes final by POST …/report/release.",
        fr: "« state » vaut draft ou in-review. Un rapport devient définitif par POST …/report/release.",
        nl: "“state” is draft of in-review. Een verslag wordt definitief door POST …/report/release.",
        de: "„state“ ist draft oder in-review. Ein Bericht wird durch POST …/report/release endgültig.");
}

/// <summary>What to add.</summary>
internal sealed record ReportRequest
{
    /// <summary>The number of the version that was read; null for whichever is the newest.</summary>
    public int? Read { get; init; }
    public ReportState? State { get; init; }
    public IReadOnlyList<ReportText>? Texts { get; init; }
    public IReadOnlyList<SessionOutcome>? Outcomes { get; init; }
    public IReadOnlyList<NextStep>? NextSteps { get; init; }
    public IReadOnlyList<Attendance>? Attendance { get; init; }
    public IReadOnlyList<Thanked>? Thanks { get; init; }

    public ReportMaterial ToMaterial() => new()
    {
        Texts = [.. (Texts ?? []).Select(text => new ReportText(text.Language, text.Purpose ?? "", text.Highlights ?? "", text.Findings ?? ""))],
        Outcomes = [.. (Outcomes ?? []).Select(outcome => outcome with { Note = outcome.Note ?? "" })],
        NextSteps = [.. (NextSteps ?? []).Select(step => step with { What = step.What ?? "", Owner = step.Owner ?? "" })],
        Attendance = [.. (Attendance ?? []).Where(person => person.Name is { Length: > 0 })],
        Thanks = [.. (Thanks ?? []).Where(thanked => thanked.Name is { Length: > 0 }).Select(thanked => thanked with { Organisation = thanked.Organisation ?? "", For = thanked.For ?? "" })],
    };
}
