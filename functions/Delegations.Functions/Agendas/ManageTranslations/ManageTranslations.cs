using System.Diagnostics;
using Delegations.Hosting.Edge;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Model.Ids;
using Delegations.Visits;
using Delegations.Web;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Delegations.Agendas;

/// <summary>The sheet of a visit's texts for translators: out, with a column per language, and in again.</summary>
internal static class ManageTranslations
{
    public static async Task<Results<FileContentHttpResult, Problem>> GetAsync(
        VisitId visit, string? into, VisitStore visits, TranslationSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (LanguagesOf(into, found) is not { } languages)
        {
            return Problems.Invalid(language, Requirements(language));
        }

        return await sheets.WriteAsync(found, languages, cancellationToken) is { } sheet
            ? TypedResults.File(sheet, AgendaFormat.Xlsx.ContentType(), "translations.xlsx")
            : Problems.Conflict(language, "no-itinerary", NoItinerary(language));
    }

    public static async Task<Results<Ok<TranslationAnswer>, Problem>> PutAsync(
        VisitId visit, VisitStore visits, TranslationSheets sheets, HttpContext http, CancellationToken cancellationToken)
    {
        if (await visits.FindAsync(visit, cancellationToken) is not { } found)
        {
            return Problems.NotFound(RequestLanguage.Of(http.Request));
        }

        var language = RequestLanguage.Of(http.Request, found.Language);
        if (await RequestFile.ReadAsync(http.Request, cancellationToken) is not { } file)
        {
            return Problems.Unreadable(language, RequestFile.MissingCode, RequestFile.Missing(language));
        }

        return await sheets.TakeAsync(found, new UploadedFile(file.Name, file.Content), language, cancellationToken) switch
        {
            TranslationUploadOutcome.Kept(var answer) => TypedResults.Ok(answer),
            TranslationUploadOutcome.Refused(var code, var sentence) => Problems.Unreadable(language, code, sentence),
            TranslationUploadOutcome.NothingToTranslate => Problems.Conflict(language, "no-itinerary", NoItinerary(language)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Those of <c>into</c>, parted by commas; without it the visit's languages.</summary>
    private static List<Language>? LanguagesOf(string? into, Visit visit)
    {
        if (string.IsNullOrEmpty(into))
        {
            return [.. AgendaDocuments.LanguagesOf(visit)];
        }

        var asked = into.Split(',', 10).Select(code => Language.TryParseForDocuments(code, out var language) ? language : null).ToList();
        return asked.Contains(null) ? null : [.. asked.OfType<Language>().Distinct()];
    }

    private static string Requirements(Language language) => language.Say(
        en: "“into” holds the languages to translate into, parted by commas: en, fr, nl, de, ru.",
        fr: "« into » contient les langues cibles, séparées par des virgules : en, fr, nl, de, ru.",
        nl: "“into” bevat de doeltalen, gescheiden door komma’s: en, fr, nl, de, ru.",
        de: "„into“ enthält die Zielsprachen, durch Kommas getrennt: en, fr, nl, de, ru.");

    private static string NoItinerary(Language language) => language.Say(
        en: "There is no itinerary to translate yet. Upload one first.",
        fr: "Il n’y a pas encore de programme à traduire. Envoyez-en un d’abord.",
        nl: "Er is nog geen programma om te vertalen. Laad er eerst een op.",
        de: "Es gibt noch kein Programm zu übersetzen. Laden Sie zuerst eines hoch.");
}
