using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Visits;
using NodaTime;

namespace Delegations.Desk.Start;

/// <summary>How far a visit is, as a list sorts and filters by it.</summary>
internal enum VisitStatus
{
    /// <summary>Nothing of it is published.</summary>
    Draft,

    /// <summary>Published, and still to come.</summary>
    Published,

    /// <summary>Today is one of its days.</summary>
    Running,

    /// <summary>Over, and its report is not released.</summary>
    ReportDue,

    /// <summary>Its report is released.</summary>
    Closed,
}

/// <summary>Tells a visit's status by its row and the clock.</summary>
internal static class VisitStatuses
{
    public static VisitStatus Of(Visit visit, Instant now) => visit switch
    {
        { Progress: VisitProgress.ReportFinal or VisitProgress.Archived } => VisitStatus.Closed,
        { Publication: null } => VisitStatus.Draft,
        _ when HasEnded(visit, now) => VisitStatus.ReportDue,
        _ when HasBegun(visit, now) => VisitStatus.Running,
        _ => VisitStatus.Published,
    };

    /// <summary>The day that it now is where the visit begins.</summary>
    public static LocalDate TodayOf(Visit visit, Instant now) =>
        now.InZone(visit.Outline?.Legs is [var first, ..] ? first.TimeZone : visit.TimeZone).Date;

    /// <summary>The word of the filter: <c>report-due</c>.</summary>
    public static string CodeOf(VisitStatus status) => status is VisitStatus.ReportDue ? "report-due" : status.ToString().ToLowerInvariant();

    /// <summary>Of the style sheet: colour beside the word.</summary>
    public static string StyleOf(VisitStatus status) => status switch
    {
        VisitStatus.Published or VisitStatus.Running => "good",
        VisitStatus.ReportDue => "warning",
        _ => "",
    };

    /// <summary>Over several visits, as the filter names them.</summary>
    public static string Of(VisitStatus status, Language language) => status switch
    {
        VisitStatus.Draft => language.Say(en: "Not published", fr: "Non publiées", nl: "Niet gepubliceerd", de: "Nicht veröffentlicht"),
        VisitStatus.Published => language.Say(en: "Published", fr: "Publiées", nl: "Gepubliceerd", de: "Veröffentlicht"),
        VisitStatus.Running => language.Say(en: "Running", fr: "En cours", nl: "Bezig", de: "Im Gange"),
        VisitStatus.ReportDue => language.Say(en: "Report due", fr: "Rapport attendu", nl: "Verslag te maken", de: "Bericht fällig"),
        _ => language.Say(en: "Closed", fr: "Closes", nl: "Afgesloten", de: "Abgeschlossen"),
    };

    /// <summary>Of one visit: what of it is published, or what is due.</summary>
    public static string WordOf(Visit visit, VisitStatus status, Language language) => status switch
    {
        VisitStatus.Running => language.Say(en: "running", fr: "en cours", nl: "bezig", de: "im Gange"),
        VisitStatus.ReportDue => language.Say(en: "report due", fr: "rapport attendu", nl: "verslag te maken", de: "Bericht fällig"),
        VisitStatus.Published => visit.Publication is { State: AgendaState.Final }
            ? language.Say(en: "published, final", fr: "publiée, définitive", nl: "gepubliceerd, definitief", de: "veröffentlicht, endgültig")
            : language.Say(en: "published, preliminary", fr: "publiée, provisoire", nl: "gepubliceerd, voorlopig", de: "veröffentlicht, vorläufig"),
        _ => DeskWords.StateOf(visit, language),
    };

    private static bool HasEnded(Visit visit, Instant now) => visit.Publication?.Ends is { } ends
        ? ends <= now
        : visit.Outline?.Last is { } last && now.InZone(visit.TimeZone).Date > last;

    private static bool HasBegun(Visit visit, Instant now) => visit.Outline?.First is { } first && first <= TodayOf(visit, now);
}
