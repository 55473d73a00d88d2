using System.Diagnostics;
using Delegations.Documents.Reading;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Translating;
using Delegations.Itineraries;
using Delegations.Model;
using Delegations.Visits;

namespace Delegations.Agendas;

/// <summary>Gives a visit's texts out to translators, and takes them back.</summary>
internal sealed class TranslationSheets(TranslationStore store, ItineraryStore itineraries)
{
    /// <summary>The latest version's texts with a column per language, filled with what is known; null before the first upload.</summary>
    public async Task<byte[]?> WriteAsync(Visit visit, IReadOnlyList<Language> languages, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is not { } version)
        {
            return null;
        }

        var wanted = languages.Where(language => language != version.Itinerary.Language).ToList();
        return TranslationSheet.Render(version.Itinerary, visit.Name, wanted, await store.ReadAsync(visit.Id, cancellationToken));
    }

    /// <summary>Keeps what a sheet says.</summary>
    public async Task<TranslationUploadOutcome> TakeAsync(Visit visit, UploadedFile file, Language spoken, CancellationToken cancellationToken)
    {
        if (await itineraries.FindAsync(visit.Id, visit.LatestVersion, cancellationToken) is not { } version)
        {
            return new TranslationUploadOutcome.NothingToTranslate();
        }

        var options = new TranslationReadOptions { FileName = file.Name, Language = spoken, Source = version.Itinerary.Language };
        switch (TranslationReader.Read(file.Content, options))
        {
            case TranslationOutcome.Read(var rows, var findings):
                await store.PutAsync(visit.Id, [.. rows.Select(row => row.Text)], cancellationToken);
                return new TranslationUploadOutcome.Kept(await DescribeAsync(visit, version, rows, findings, spoken, cancellationToken));
            case TranslationOutcome.Unreadable(var code, var sentence):
                return new TranslationUploadOutcome.Refused(code, sentence);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>How much of the latest version each language has now, and texts that it does not hold any more.</summary>
    private async Task<TranslationAnswer> DescribeAsync(
        Visit visit, ItineraryVersion version, IReadOnlyList<TranslatedRow> rows, IReadOnlyList<Finding> findings, Language spoken, CancellationToken cancellationToken)
    {
        var texts = TranslatableText.AllOf(version.Itinerary, visit.Name);
        var known = new Translations([.. texts.Select(text => new TranslatedText(null, version.Itinerary.Language, text.Source, text.Source))]);
        var strangers = rows.Where(row => known.Find(null, row.Text.Source, version.Itinerary.Language) is null)
            .Select(row => new Finding("translation.unknown-text", Severity.Warning, row.Origin, UnknownText(spoken)));
        var translations = await store.ReadAsync(visit.Id, cancellationToken);
        return new TranslationAnswer(
            rows.Count,
            [
                .. Language.OfDocuments.Where(language => language != version.Itinerary.Language)
                    .Select(language => new TranslationProgress(language, texts.Count(text => text.GivenIn(language).Length > 0 || translations.Find(text.Session?.Id, text.Source, language) is not null), texts.Count)),
            ],
            [.. findings, .. strangers]);
    }

    private static string UnknownText(Language language) => language.Say(
        en: "The itinerary no longer holds this text; the translation is kept, but shown nowhere. Download the sheet again for the present texts.",
        fr: "Le programme ne contient plus ce texte ; la traduction est gardée, mais n’apparaît nulle part. Téléchargez à nouveau la feuille pour les textes actuels.",
        nl: "Het programma bevat deze tekst niet meer; de vertaling blijft bewaard, maar wordt nergens getoond. Download het blad opnieuw voor de huidige teksten.",
        de: "Das Programm enthält diesen Text nicht mehr; die Übersetzung bleibt erhalten, erscheint aber nirgends. Laden Sie das Blatt für die heutigen Texte erneut herunter.");
}

/// <summary>What a sheet gave.</summary>
/// <param name="Taken">How many texts.</param>
/// <param name="Progress">How far each language is now.</param>
/// <param name="Findings">What in the sheet is doubtful.</param>
internal sealed record TranslationAnswer(int Taken, IReadOnlyList<TranslationProgress> Progress, IReadOnlyList<Finding> Findings);

/// <summary>How many of the itinerary's texts a language has.</summary>
internal sealed record TranslationProgress(Language Language, int Translated, int Texts);

/// <summary>What became of a sheet.</summary>
internal abstract record TranslationUploadOutcome
{
    private TranslationUploadOutcome()
    {
    }

    internal sealed record Kept(TranslationAnswer Answer) : TranslationUploadOutcome;

    internal sealed record Refused(string Code, string Sentence) : TranslationUploadOutcome;

    internal sealed record NothingToTranslate : TranslationUploadOutcome;
}
