using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;
using NodaTime.Text;

namespace Delegations.Desk.Reporting;

/// <summary>What is to happen next, by whom and by when.</summary>
internal static class StepPages
{
    /// <summary>Empty lines to fill in below those that are there.</summary>
    private const int Blank = 3;

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report/steps", ShowAsync);
        visit.MapPost("/report/steps", SaveAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportDesk desk, CancellationToken cancellationToken) =>
        Show(visit, await desk.OpenAsync(visit, cancellationToken), null, null);

    private static async Task<IResult> SaveAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var lines = LinesIn(form);
        var steps = lines.Select(ToStep).ToList();
        var edit = new ReportEdit(
            ReportForm.NumberIn(form),
            Part: material => new ReportMaterial { NextSteps = material.NextSteps },
            Apply: material => material with { NextSteps = [.. steps.OfType<NextStep>()] });
        var objection = steps.Contains(null)
            ? (NotADay(visit.Language), StatusCodes.Status422UnprocessableEntity)
            : ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit);
        return objection is var (sentence, status)
            ? Show(visit, await desk.OpenAsync(visit, cancellationToken), lines, Message.Wrong(sentence), status)
            : visit.Go("/report/steps", "saved");
    }

    /// <summary>Those with anything in them: emptied ones are removed.</summary>
    private static List<StepLine> LinesIn(IFormCollection form)
    {
        var (what, owner, due) = (form["what[]"], form["owner[]"], form["due[]"]);
        return
        [
            .. Enumerable.Range(0, Math.Min(what.Count, Math.Min(owner.Count, due.Count)))
                .Select(index => new StepLine(WrittenText.Line(what[index]), WrittenText.Line(owner[index]), WrittenText.Line(due[index])))
                .Where(line => line.What.Length + line.Owner.Length + line.Due.Length > 0),
        ];
    }

    private static NextStep? ToStep(StepLine line) => line.Due.Length is 0 ? new NextStep(line.What, line.Owner, null)
        : LocalDatePattern.Iso.Parse(line.Due) is { Success: true, Value: var due } ? new NextStep(line.What, line.Owner, due)
        : null;

    private static IResult Show(DeskVisit visit, OpenReport? open, IReadOnlyList<StepLine>? written, Message? message, int status = StatusCodes.Status200OK)
    {
        IReadOnlyList<StepLine> kept = [.. (open?.Material.NextSteps ?? []).Select(step => new StepLine(step.What, step.Owner, step.Due is { } due ? LocalDatePattern.Iso.Format(due) : ""))];
        var model = new StepModel
        {
            Head = ReportHead.Of(visit, open?.Report, message),
            Lines = [.. written ?? kept, .. Enumerable.Repeat(new StepLine("", "", ""), Blank)],
            Kept = written is null ? [] : kept,
        };
        return View.Of<StepView>(visit.Language, status, (nameof(StepView.Model), model));
    }

    private static string NotADay(Language language) => language.Say(
        en: "A day is written as 2026-03-31. Nothing was saved yet.",
        fr: "Un jour s’écrit 2026-03-31. Rien n’est encore enregistré.",
        nl: "Een dag wordt geschreven als 2026-03-31. Er is nog niets bewaard.",
        de: "Ein Tag wird als 2026-03-31 geschrieben. Noch ist nichts gespeichert.");
}

/// <summary>The next steps. Public, like all models of pages, because page components are.</summary>
public sealed record StepModel
{
    public required ReportHead Head { get; init; }
    public required IReadOnlyList<StepLine> Lines { get; init; }

    /// <summary>What is kept, where the fields hold something else that was not taken.</summary>
    public required IReadOnlyList<StepLine> Kept { get; init; }
}

/// <summary>One step as the fields have it.</summary>
public sealed record StepLine(string What, string Owner, string Due);
