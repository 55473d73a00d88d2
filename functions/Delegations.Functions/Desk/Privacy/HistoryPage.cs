using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;
using Delegations.Visits;
using Delegations.Web;

namespace Delegations.Desk.Privacy;

/// <summary>Who did what with a visit, the newest first.</summary>
internal static class HistoryPage
{
    private const int PerPage = 50;

    public static async Task<IResult> ShowAsync(DeskVisit visit, string? what, int? page, AuditStore audit, CancellationToken cancellationToken)
    {
        var all = (await audit.ListAsync(visit.Visit.Id, cancellationToken)).OrderByDescending(fact => fact.At).ToList();
        var chosen = AuditWords.All.Contains(what, StringComparer.Ordinal) ? what : null;
        var shown = all.Where(fact => chosen is null || fact.What == chosen).ToList();
        var pages = Math.Max(1, (shown.Count + PerPage - 1) / PerPage);
        var number = Math.Clamp(page ?? 1, 1, pages);
        var model = new HistoryModel
        {
            Head = visit.Head,
            Path = $"{visit.Path}/history",
            What = chosen ?? "",
            Kinds =
            [
                .. AuditWords.All.Where(word => all.Exists(fact => fact.What == word))
                    .Select(word => new Choice(word, AuditWords.In(word, visit.Language), word == chosen)),
            ],
            Lines = [.. shown.Skip((number - 1) * PerPage).Take(PerPage).Select(fact => LineOf(fact, visit))],
            Page = number,
            Pages = pages,
            Hold = visit.Visit.Retention.Hold ?? "",
        };
        return View.Of<HistoryView>(visit.Language, (nameof(HistoryView.Model), model));
    }

    private static HistoryEntry LineOf(AuditFact fact, DeskVisit visit)
    {
        var at = fact.At.InZone(visit.Visit.TimeZone);
        var day = $"{DateWords.ShortDay(at.Date, visit.Language)} {at.Year.ToString(CultureInfo.InvariantCulture)} {DateWords.Time(at.TimeOfDay)}";
        return new HistoryEntry(day, WhoOf(fact.Who, visit.Language), AuditWords.In(fact.What, visit.Language), fact.Reason, fact.Subject);
    }

    private static string WhoOf(string? who, Language language) =>
        who is null || who == Actor.Pipeline.Name ? language.Say(en: "by itself", fr: "automatiquement", nl: "vanzelf", de: "von selbst")
        : who == Actor.Program.Name ? language.Say(en: "a program", fr: "un programme", nl: "een programma", de: "ein Programm")
        : who == Actor.Laptop.Name ? language.Say(en: "at this machine", fr: "sur cette machine", nl: "op deze machine", de: "an diesem Rechner")
        : who;
}
