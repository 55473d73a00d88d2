using Delegations.Model;
using Delegations.Reports;

namespace Delegations.Sharing;

/// <summary>How shared documents are named, as people say it.</summary>
internal static class DocumentWords
{
    /// <summary>A part of the report by what it is; an attachment by its caption, else by its file's name.</summary>
    public static string TitleOf(OfferedDocument document, Language language) => document.Part switch
    {
        ReportPart.Summary => language.Say(en: "Summary of the visit", fr: "Résumé de la visite", nl: "Samenvatting van het bezoek", de: "Zusammenfassung des Besuchs"),
        ReportPart.Report => language.Say(en: "Report of the visit", fr: "Rapport de la visite", nl: "Verslag van het bezoek", de: "Bericht über den Besuch"),
        null => document.Caption.Length > 0 ? document.Caption : document.FileName,
        _ => language.Say(en: "Article about the visit", fr: "Article sur la visite", nl: "Artikel over het bezoek", de: "Artikel über den Besuch"),
    };

    /// <summary>The title and, where there are several, its language: <c>Report of the visit (français)</c>.</summary>
    public static string FullTitleOf(OfferedDocument document, Language language) => document.Language is { } written
        ? $"{TitleOf(document, language)} ({written.Culture.Parent.NativeName}, {FormatOf(document)})"
        : TitleOf(document, language);

    /// <summary>What kind of file it is, as people call it.</summary>
    public static string FormatOf(OfferedDocument document) => document.ContentType.Split(';')[0] switch
    {
        "text/html" => "HTML",
        "application/pdf" => "PDF",
        "application/zip" => "ZIP",
        "text/csv" => "CSV",
        "text/plain" => "TXT",
        "image/jpeg" => "JPEG",
        "image/png" => "PNG",
        var type when type.EndsWith("wordprocessingml.document", StringComparison.Ordinal) => "Word",
        var type when type.EndsWith("spreadsheetml.sheet", StringComparison.Ordinal) => "Excel",
        var type when type.EndsWith("presentationml.presentation", StringComparison.Ordinal) => "PowerPoint",
        _ => Path.GetExtension(document.FileName).TrimStart('.').ToUpperInvariant(),
    };
}
