using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Programme;

/// <summary>Answers to what the latest version leaves open, and answers taken back.</summary>
internal static class AnswerForms
{
    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapPost("/answers", AnswerAsync).WithMetadata(new Audited(AuditWords.QuestionAnswered));
        visit.MapPost("/answers/{key:id}/removal", ForgetAsync).WithMetadata(new Audited(AuditWords.AnswerForgotten));
    }

    private static async Task<IResult> AnswerAsync(
        DeskVisit visit, QuestionAnswers answers, VisitStore visits, ProgrammeReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var given = QuestionFields.Read(await RequestForm.ReadAsync(http.Request, cancellationToken));
        var outcome = given.Count is 0
            ? new AnswerOutcome.Refused(ProgrammeWords.NoAnswer(visit.Language))
            : await answers.AnswerAsync(visit.Visit, [.. given.Select(answer => new QuestionAnswer(answer.Key, answer.Value))], visit.Language, cancellationToken);
        return outcome switch
        {
            AnswerOutcome.Taken => visit.Go(ProgrammePages.Page, "answered", given.Count),
            AnswerOutcome.Refused(var sentence) => ProgrammePages.Show(
                visit.Language,
                await reader.ReadAsync(visit, given, cancellationToken) with { Message = Message.Wrong(sentence) },
                StatusCodes.Status422UnprocessableEntity),
            _ => await NotTakenAsync(outcome, visit, given, visits, reader, cancellationToken),
        };
    }

    private static async Task<IResult> ForgetAsync(
        DeskVisit visit, QuestionId key, QuestionAnswers answers, VisitStore visits, ProgrammeReader reader, CancellationToken cancellationToken) =>
        await answers.ForgetAsync(visit.Visit, key, visit.Language, cancellationToken) switch
        {
            // Forgotten twice is forgotten.
            AnswerOutcome.Taken or AnswerOutcome.NotFound => visit.Go(ProgrammePages.Page, "forgotten"),
            AnswerOutcome.Refused(var sentence) => ProgrammePages.Show(
                visit.Language,
                await reader.ReadAsync(visit, QuestionFields.Empty, cancellationToken) with { Message = Message.Wrong(sentence) },
                StatusCodes.Status422UnprocessableEntity),
            var outcome => await NotTakenAsync(outcome, visit, QuestionFields.Empty, visits, reader, cancellationToken),
        };

    private static async Task<IResult> NotTakenAsync(
        AnswerOutcome outcome,
        DeskVisit visit,
        IReadOnlyDictionary<QuestionId, string> given,
        VisitStore visits,
        ProgrammeReader reader,
        CancellationToken cancellationToken) => outcome switch
        {
            AnswerOutcome.Stale => await ProgrammePages.ShowStaleAsync(visit, Problems.Stale(visit.Language).Detail, given, visits, reader, cancellationToken),
            AnswerOutcome.Interrupted => await ProgrammePages.ShowStaleAsync(visit, AnswerRules.Interrupted(visit.Language), given, visits, reader, cancellationToken),
            AnswerOutcome.NotFound => Problem.Of(StatusCodes.Status404NotFound, visit.Language),
            _ => throw new UnreachableException(),
        };
}
