using System.Globalization;
using Delegations.Agendas;
using Delegations.Model;
using Delegations.Web;

namespace Delegations.Desk.Showing;

/// <summary>Which agenda the page shows, from its address, and what else could be shown.</summary>
internal static class PreviewChoices
{
    private const string Latest = "latest";

    private static readonly (AgendaFormat Format, string Name)[] Files =
    [
        (AgendaFormat.Docx, "Word"), (AgendaFormat.Xlsx, "Excel"), (AgendaFormat.Ics, "iCalendar"), (AgendaFormat.Html, "HTML"),
        (AgendaFormat.Json, "JSON"), (AgendaFormat.ScheduleXml, "schedule.xml"), (AgendaFormat.ScheduleJson, "schedule.json"),
    ];

    public static Preview Of(DeskVisit visit, int latest)
    {
        var (query, language) = (visit.Request.Query, visit.Language);
        var audience = QueryWords.TryRead(query["audience"], out Audience? asked) && asked is { } known ? known : Audience.Delegation;
        var own = Language.TryParseForDocuments(query["in"], out var wanted) ? wanted : visit.Visit.Language;
        var beside = Language.TryParseForDocuments(query["beside"], out var second) && second != own ? second : null;
        var isLatest = visit.Visit.Publication is null || query["version"] == Latest;
        var shown = $"{visit.Path}/agenda?audience={ReaderChoice.Of(audience)}&lang={own.Code}"
            + (beside is null ? "" : $"&beside={beside.Code}")
            + (isLatest ? string.Create(CultureInfo.InvariantCulture, $"&version={latest}") : "");
        var languages = AgendaDocuments.LanguagesOf(visit.Visit);
        return new Preview(shown, ShowingWords.Of(audience, language))
        {
            Audiences = [.. Enum.GetValues<Audience>().Select(one => new Choice(ReaderChoice.Of(one), ShowingWords.Of(one, language), one == audience))],
            Languages = [.. languages.Select(one => new Choice(one.Code, one.Culture.Parent.NativeName, one == own))],
            Beside = [new Choice("", ShowingWords.OneLanguage(language), beside is null), .. languages.Select(one => new Choice(one.Code, one.Culture.Parent.NativeName, one == beside))],
            Versions = visit.Visit.Publication is { } publication
                ? [new Choice("", ShowingWords.Published(publication.Version, language), !isLatest), new Choice(Latest, ShowingWords.Newest(latest, language), isLatest)]
                : [new Choice(Latest, ShowingWords.Newest(latest, language), IsChosen: true)],
            Files =
            [
                .. Files.Select(file => new Choice($"{shown}&format={file.Format.Extension()}", file.Name)),
                .. audience is Audience.Host or Audience.Internal
                    ? new[] { AgendaFormat.Docx, AgendaFormat.Xlsx }.Select(format => new Choice($"{shown}&paper=run-sheet&format={format.Extension()}", ShowingWords.RunSheet(format is AgendaFormat.Docx ? "Word" : "Excel", language)))
                    : [],
            ],
        };
    }
}
