using Delegations.Documents.Rendering.Reports;
using Delegations.Model;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Reporting;

/// <summary>What the visit was for, its highlights and findings, in one language at a time.</summary>
internal static class TextPages
{
    private const string LanguageField = "in";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report/texts", ShowAsync);
        visit.MapPost("/report/texts", SaveAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var open = await desk.OpenAsync(visit, cancellationToken);
        return Show(visit, open, WrittenIn(visit, http.Request.Query[LanguageField], open), null, null);
    }

    private static async Task<IResult> SaveAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var language = WrittenIn(visit, form[LanguageField], null);
        var text = new ReportText(language, WrittenText.Lines(form["purpose"]), WrittenText.Lines(form["highlights"]), WrittenText.Lines(form["findings"]));
        var edit = new ReportEdit(ReportForm.NumberIn(form), Part: material => new ReportMaterial { Texts = [.. material.Texts.Where(IsThis)] }, Apply: With);
        if (ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit) is not var (sentence, status))
        {
            return new SeeOther($"{visit.Path}/report/texts?{LanguageField}={language}&{Said.Query("saved", null)}");
        }

        return Show(visit, await desk.OpenAsync(visit, cancellationToken), language, text, Message.Wrong(sentence), status);

        bool IsThis(ReportText other) => other.Language == language;
        ReportMaterial With(ReportMaterial material) => material with
        {
            Texts = [.. material.Texts.Where(other => !IsThis(other)), .. text is { Purpose: "", Highlights: "", Findings: "" } ? Array.Empty<ReportText>() : [text]],
        };
    }

    /// <summary>The language asked for, where the report has it; else the visit's.</summary>
    private static Language WrittenIn(DeskVisit visit, string? code, OpenReport? open) =>
        Language.TryParseForDocuments(code, out var language) && (open is null || open.Report.Languages.Contains(language)) ? language : visit.Visit.Language;

    /// <param name="written">What was not taken; the fields hold it.</param>
    private static IResult Show(DeskVisit visit, OpenReport? open, Language writtenIn, ReportText? written, Message? message, int status = StatusCodes.Status200OK)
    {
        var kept = open?.Material.Texts.FirstOrDefault(text => text.Language == writtenIn);
        var model = new TextModel
        {
            Head = ReportHead.Of(visit, open?.Report, message),
            Languages = [.. (open?.Report.Languages ?? []).Select(language => new Choice(language.Code, language.Culture.Parent.NativeName, language == writtenIn))],
            Code = writtenIn.Code,
            Purpose = (written ?? kept)?.Purpose ?? "",
            Highlights = (written ?? kept)?.Highlights ?? "",
            Findings = (written ?? kept)?.Findings ?? "",
            Kept = written is null ? [] : [.. new[] { kept?.Purpose, kept?.Highlights, kept?.Findings }.OfType<string>().Where(text => text.Length > 0)],
        };
        return View.Of<TextView>(visit.Language, status, (nameof(TextView.Model), model));
    }
}

/// <summary>The texts of a report in one language. Public, like all models of pages, because page components are.</summary>
public sealed record TextModel
{
    public required ReportHead Head { get; init; }
    public required IReadOnlyList<Choice> Languages { get; init; }
    public required string Code { get; init; }
    public required string Purpose { get; init; }
    public required string Highlights { get; init; }
    public required string Findings { get; init; }

    /// <summary>What is kept, where the fields hold something else that was not taken.</summary>
    public required IReadOnlyList<string> Kept { get; init; }
}
