using System.Globalization;
using Delegations.Documents.Rendering.Reports;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Reporting;

/// <summary>What sessions led to, a day at a time: a visit of a week has too many for one page.</summary>
internal static class OutcomePages
{
    private const string DayField = "day";

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report/sessions", ShowAsync);
        visit.MapPost("/report/sessions", SaveAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken) =>
        Show(visit, await desk.OpenAsync(visit, cancellationToken), http.Request.Query[DayField], null, null);

    private static async Task<IResult> SaveAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var written = ReadOutcomes(form, out var isReadable);
        var sessions = written.Select(outcome => outcome.Session).ToHashSet();
        var edit = new ReportEdit(
            ReportForm.NumberIn(form),
            Part: material => new ReportMaterial { Outcomes = [.. material.Outcomes.Where(outcome => sessions.Contains(outcome.Session))] },
            Apply: material => material with
            {
                Outcomes = [.. material.Outcomes.Where(outcome => !sessions.Contains(outcome.Session)), .. written.Where(outcome => outcome is not { Level: null, Attending: null, Note: "" })],
            });
        var objection = isReadable
            ? ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit)
            : (NotANumber(visit.Language), StatusCodes.Status422UnprocessableEntity);
        return objection is var (sentence, status)
            ? Show(visit, await desk.OpenAsync(visit, cancellationToken), form[DayField], written, Message.Wrong(sentence), status)
            : new SeeOther($"{visit.Path}/report/sessions?{DayField}={Uri.EscapeDataString(form[DayField].ToString())}&{Said.Query("saved", null)}");
    }

    /// <summary>One for each session that the form showed.</summary>
    private static List<SessionOutcome> ReadOutcomes(IFormCollection form, out bool isReadable)
    {
        var outcomes = new List<SessionOutcome>();
        isReadable = true;
        foreach (var text in form["session[]"])
        {
            if (SessionId.TryParse(text, null, out var session))
            {
                isReadable &= ReportForm.TryReadCount(form[$"attending-{session}"], out var attending) & QueryWords.TryRead(form[$"level-{session}"], out OutcomeLevel? level);
                outcomes.Add(new SessionOutcome(session, level, attending, WrittenText.Line(form[$"note-{session}"])));
            }
        }

        return outcomes;
    }

    private static IResult Show(
        DeskVisit visit, OpenReport? open, string? asked, IReadOnlyList<SessionOutcome>? written, Message? message, int status = StatusCodes.Status200OK)
    {
        var held = open?.Facts.Itinerary.Sessions.Where(session => !session.Cancelled).ToList() ?? [];
        var days = held.Select(session => session.Date).Distinct().OrderBy(date => date is null).ThenBy(date => date).ToList();
        var day = days.Exists(date => KeyOf(date) == asked) ? days.Find(date => KeyOf(date) == asked) : days.FirstOrDefault();
        var outcomes = (open?.Material.Outcomes ?? []).ToDictionary(outcome => outcome.Session);
        var refused = (written ?? []).ToDictionary(outcome => outcome.Session);
        var model = new OutcomeModel
        {
            Head = ReportHead.Of(visit, open?.Report, message),
            Day = KeyOf(day),
            Days = [.. days.Select(date => new Choice(KeyOf(date), date is { } known ? DateWords.ShortDay(known, visit.Language) : DayOpen(visit.Language), date == day))],
            Lines = [.. held.Where(session => session.Date == day).Select(session => LineOf(session, refused.GetValueOrDefault(session.Id) ?? outcomes.GetValueOrDefault(session.Id), visit.Language) with
            {
                Kept = refused.ContainsKey(session.Id) ? ToldOf(outcomes.GetValueOrDefault(session.Id), visit.Language) : null,
            })],
        };
        return View.Of<OutcomeView>(visit.Language, status, (nameof(OutcomeView.Model), model));
    }

    private static OutcomeLine LineOf(Session session, SessionOutcome? outcome, Language language) => new()
    {
        Id = session.Id.Value,
        Time = session.Start is { } start ? DateWords.Time(start) : "",
        Title = session.Title,
        Levels =
        [
            new Choice("", language.Say(en: "not said", fr: "non précisé", nl: "niet gezegd", de: "nicht gesagt"), outcome?.Level is null),
            .. Enum.GetValues<OutcomeLevel>().Select(level => new Choice(level.ToString(), OutcomeWords.Of(level, language), outcome?.Level == level)),
        ],
        Attending = outcome?.Attending?.ToString(CultureInfo.InvariantCulture) ?? "",
        Note = outcome?.Note ?? "",
    };

    private static string ToldOf(SessionOutcome? outcome, Language language) => outcome is null ? "–" : string.Join(
        " · ", new[] { outcome.Level is { } level ? OutcomeWords.Of(level, language) : "", outcome.Attending?.ToString(CultureInfo.InvariantCulture) ?? "", outcome.Note }.Where(part => part.Length > 0));

    private static string KeyOf(LocalDate? day) => day is { } date ? LocalDatePattern.Iso.Format(date) : "open";

    private static string DayOpen(Language language) => language.Say(en: "without a day", fr: "sans jour", nl: "zonder dag", de: "ohne Tag");

    private static string NotANumber(Language language) => language.Say(
        en: "Write how many people attended as a whole number, or leave the field empty. Nothing was saved yet.",
        fr: "Écrivez le nombre de présents en nombre entier, ou laissez le champ vide. Rien n’est encore enregistré.",
        nl: "Schrijf het aantal aanwezigen als geheel getal, of laat het veld leeg. Er is nog niets bewaard.",
        de: "Schreiben Sie die Zahl der Anwesenden als ganze Zahl, oder lassen Sie das Feld leer. Noch ist nichts gespeichert.");
}

/// <summary>What the sessions of a day led to. Public, like all models of pages, because page components are.</summary>
public sealed record OutcomeModel
{
    public required ReportHead Head { get; init; }
    public required string Day { get; init; }
    public required IReadOnlyList<Choice> Days { get; init; }
    public required IReadOnlyList<OutcomeLine> Lines { get; init; }
}

/// <summary>One session.</summary>
public sealed record OutcomeLine
{
    public required string Id { get; init; }
    public required string Time { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<Choice> Levels { get; init; }
    public required string Attending { get; init; }
    public required string Note { get; init; }

    /// <summary>What is kept, where the fields hold something else that was not taken; else null.</summary>
    public string? Kept { get; init; }
}
