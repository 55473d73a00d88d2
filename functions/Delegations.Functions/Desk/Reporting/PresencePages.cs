using Delegations.Documents.Rendering.Reports;
using Delegations.Reports.Editing;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Reporting;

/// <summary>Who was there, and whom to thank besides.</summary>
internal static class PresencePages
{
    /// <summary>Empty lines to fill in below those that are there.</summary>
    private const int Blank = 3;

    public static void Map(IEndpointRouteBuilder visit)
    {
        visit.MapGet("/report/people", ShowAsync);
        visit.MapPost("/report/people", SaveAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
        visit.MapPost("/report/thanks", ThankAsync).WithMetadata(new Audited(AuditWords.ReportSaved));
        visit.MapGet("/report/thanks", Back);
    }

    private static async Task<IResult> ShowAsync(DeskVisit visit, ReportDesk desk, CancellationToken cancellationToken) =>
        Show(visit, await desk.OpenAsync(visit, cancellationToken), null, null);

    private static async Task<IResult> SaveAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var came = form["came[]"].OfType<string>().ToHashSet(StringComparer.Ordinal);
        Attendance[] attendance = [.. form["name[]"].OfType<string>().Distinct(StringComparer.Ordinal).Select(name => new Attendance(name, came.Contains(name)))];
        var edit = new ReportEdit(
            ReportForm.NumberIn(form),
            Part: material => new ReportMaterial { Attendance = material.Attendance },
            Apply: material => material with { Attendance = attendance });
        return ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit) is var (sentence, status)
            ? Show(visit, await desk.OpenAsync(visit, cancellationToken), null, Message.Wrong(sentence), status, attendance)
            : visit.Go("/report/people", "saved");
    }

    private static async Task<IResult> ThankAsync(DeskVisit visit, ReportDesk desk, HttpContext http, CancellationToken cancellationToken)
    {
        var form = await RequestForm.ReadAsync(http.Request, cancellationToken);
        var thanks = ThanksIn(form);
        var edit = new ReportEdit(
            ReportForm.NumberIn(form),
            Part: material => new ReportMaterial { Thanks = material.Thanks },
            Apply: material => material with { Thanks = thanks });
        return ReportForm.Objection(await desk.SaveAsync(visit, edit, cancellationToken), visit) is var (sentence, status)
            ? Show(visit, await desk.OpenAsync(visit, cancellationToken), thanks, Message.Wrong(sentence), status)
            : visit.Go("/report/people", "saved");
    }

    private static List<Thanked> ThanksIn(IFormCollection form)
    {
        var (names, houses, reasons, named) = (form["who[]"], form["organisation[]"], form["for[]"], form["named[]"]);
        return
        [
            .. Enumerable.Range(0, Math.Min(Math.Min(names.Count, houses.Count), Math.Min(reasons.Count, named.Count)))
                .Select(index => new Thanked(WrittenText.Line(names[index]), WrittenText.Line(houses[index]), WrittenText.Line(reasons[index]), named[index] is "yes"))
                .Where(thanked => thanked.Name.Length > 0),
        ];
    }

    private static SeeOther Back(DeskVisit visit) => new($"{visit.Path}/report/people");

    /// <param name="written">Thanks that were not taken; the fields hold them.</param>
    /// <param name="ticked">The same of who was there.</param>
    private static IResult Show(
        DeskVisit visit, OpenReport? open, IReadOnlyList<Thanked>? written, Message? message, int status = StatusCodes.Status200OK, IReadOnlyList<Attendance>? ticked = null)
    {
        var source = open?.Source;
        var presence = source is null ? [] : ReportAttendees.Of(source);
        var unasked = source is null ? [] : ArticleNames.Unasked(source);
        var kept = open?.Material.Thanks ?? [];
        var model = new PresenceModel
        {
            Head = ReportHead.Of(visit, open?.Report, message),
            People = [.. presence.Select(person => new PresenceLine(person.Name, person.Detail, ticked?.FirstOrDefault(line => line.Name == person.Name)?.Came ?? person.Came, person.Declined))],
            CameNow = ticked is null ? [] : [.. presence.Where(person => person.Came).Select(person => person.Name)],
            Unasked = unasked,
            Thanks = [.. (written ?? kept).Append(new Thanked("", "", "", false)).Concat(Enumerable.Repeat(new Thanked("", "", "", false), Blank - 1))],
            Kept = written is null ? [] : [.. kept.Select(thanked => thanked.Name)],
        };
        return View.Of<PresenceView>(visit.Language, status, (nameof(PresenceView.Model), model));
    }
}

/// <summary>Who was there. Public, like all models of pages, because page components are.</summary>
public sealed record PresenceModel
{
    public required ReportHead Head { get; init; }
    public required IReadOnlyList<PresenceLine> People { get; init; }

    /// <summary>Who is taken to have been there, where the boxes hold something else that was not taken.</summary>
    public required IReadOnlyList<string> CameNow { get; init; }

    /// <summary>Of whom nobody has said whether they may be named.</summary>
    public required IReadOnlyList<string> Unasked { get; init; }
    public required IReadOnlyList<Thanked> Thanks { get; init; }

    /// <summary>Those who are thanked now, where the fields hold something else that was not taken.</summary>
    public required IReadOnlyList<string> Kept { get; init; }
}

/// <summary>One person.</summary>
/// <param name="Declined">Whether they had said that they would not come.</param>
public sealed record PresenceLine(string Name, string Detail, bool Came, bool Declined);
