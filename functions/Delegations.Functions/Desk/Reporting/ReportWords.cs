using Delegations.Model;
using Delegations.Reports;

namespace Delegations.Desk.Reporting;

/// <summary>What the pages of a report call things.</summary>
internal static class ReportWords
{
    public static string Of(ReportPart part, Language language) => part switch
    {
        ReportPart.Report => language.Say(en: "Report, for those who took part", fr: "Rapport, pour les participants", nl: "Verslag, voor de deelnemers", de: "Bericht, für die Teilnehmer"),
        ReportPart.Summary => language.Say(en: "Summary, for partners", fr: "Résumé, pour les partenaires", nl: "Samenvatting, voor partners", de: "Zusammenfassung, für Partner"),
        ReportPart.Article => language.Say(en: "Article, a draft for anybody", fr: "Article, projet pour tout public", nl: "Artikel, een ontwerp voor iedereen", de: "Artikel, ein Entwurf für alle"),
        _ => language.Say(en: "Letters of thanks", fr: "Lettres de remerciement", nl: "Bedankbrieven", de: "Dankschreiben"),
    };

    public static string Of(ReportState state, Language language) => state switch
    {
        ReportState.Draft => language.Say(en: "draft", fr: "projet", nl: "ontwerp", de: "Entwurf"),
        ReportState.InReview => language.Say(en: "in review", fr: "en relecture", nl: "in revisie", de: "in Durchsicht"),
        ReportState.Final => language.Say(en: "released", fr: "validé", nl: "vrijgegeven", de: "freigegeben"),
        _ => language.Say(en: "archived", fr: "archivé", nl: "gearchiveerd", de: "archiviert"),
    };

    public static string Of(ReportPage page, Language language) => page switch
    {
        ReportPage.Overview => language.Say(en: "Documents", fr: "Documents", nl: "Documenten", de: "Dokumente"),
        ReportPage.Texts => language.Say(en: "Texts", fr: "Textes", nl: "Teksten", de: "Texte"),
        ReportPage.Sessions => language.Say(en: "Outcomes", fr: "Résultats", nl: "Uitkomsten", de: "Ergebnisse"),
        ReportPage.Steps => language.Say(en: "Next steps", fr: "Suites", nl: "Vervolgstappen", de: "Nächste Schritte"),
        ReportPage.People => language.Say(en: "Who came, and thanks", fr: "Présences et remerciements", nl: "Wie kwam, en dank", de: "Wer kam, und Dank"),
        _ => language.Say(en: "Photographs and files", fr: "Photos et fichiers", nl: "Foto’s en bestanden", de: "Fotos und Dateien"),
    };

    public static string Save(Language language) => language.Say(en: "Save", fr: "Enregistrer", nl: "Bewaren", de: "Speichern");

    public static string Saved(Language language) => language.Say(
        en: "Saved. The drafts have it.", fr: "Enregistré. Les projets en tiennent compte.", nl: "Bewaard. De ontwerpen houden er rekening mee.", de: "Gespeichert. Die Entwürfe berücksichtigen es.");

    public static string KeptNow(Language language) => language.Say(en: "What is kept now", fr: "Ce qui est gardé à présent", nl: "Wat nu bewaard is", de: "Was jetzt gilt");
}

/// <summary>The pages of a report. Public, because page components are.</summary>
public enum ReportPage
{
    Overview,
    Texts,
    Sessions,
    Steps,
    People,
    Attachments,
}

/// <summary>What stands above each page of a report. Public, like all models of pages, because page components are.</summary>
public sealed record ReportHead
{
    public required VisitHead Visit { get; init; }
    public Message? Message { get; init; }

    /// <summary>Of the version shown; 0 where there is none.</summary>
    public required int Number { get; init; }

    /// <summary>Whether anything can be added.</summary>
    public required bool IsOpen { get; init; }
    public string Path => $"/desk/visits/{Visit.Id}/report";

    internal static ReportHead Of(DeskVisit visit, Report? report, Message? message) => new()
    {
        Visit = visit.Head,
        Message = message ?? (visit.Said.Code is "saved" ? new Message(ReportWords.Saved(visit.Language)) : null),
        Number = report?.Number ?? 0,
        IsOpen = report is { IsReleased: false },
    };
}
