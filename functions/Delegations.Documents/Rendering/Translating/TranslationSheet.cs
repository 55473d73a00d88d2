using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Agendas.Sheets;
using Delegations.Documents.Rendering.Templates;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Translating;

/// <summary>
/// The texts of an itinerary as a workbook for translators: one row per text, a column per language, filled with what is known. The reader
/// of translations takes it back.
/// </summary>
public static class TranslationSheet
{
    private const int HeadingRow = 3;
    private const double IdWidth = 14;
    private const double TextWidth = 52;

    /// <summary>The file; the same texts give the same bytes.</summary>
    public static byte[] Render(Itinerary itinerary, string title, IReadOnlyList<Language> languages, Translations translations)
    {
        ArgumentNullException.ThrowIfNull(itinerary);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(translations);
        var words = DocumentWords.In(itinerary.Language);
        var name = TranslationWords.Name(itinerary.Language);
        using var sheet = new SheetWriter([IdWidth, 16, 8, 18, TextWidth, .. languages.Select(_ => TextWidth)], HeadingRow);
        Row(sheet, SheetLook.Title, name, title);
        Row(sheet, SheetLook.Value, "", TranslationWords.Hint(itinerary.Language));
        Row(sheet, SheetLook.Heading, ["Id", words.Date, words.Time, TranslationWords.What(itinerary.Language), Heading(itinerary.Language), .. languages.Select(Heading)]);
        foreach (var text in TranslatableText.AllOf(itinerary, title))
        {
            Write(sheet, text, itinerary.Language, languages, translations);
        }

        var description = new OfficeDescription(title, name, "Delegations", itinerary.Language, "", "");
        var book = new SheetBook(AgencyLook.Plain, description);
        book.Add(name, sheet, new SheetMargins("", title, name, Handling.Amber.Label(), words.Page));
        return book.ToBytes();
    }

    /// <summary>The code in brackets is what the reader looks for; the name is for people.</summary>
    private static string Heading(Language language) => $"{language.Culture.Parent.NativeName} ({language.Code})";

    private static void Write(SheetWriter sheet, TranslatableText text, Language source, IReadOnlyList<Language> languages, Translations translations)
    {
        string[] targets = [.. languages.Select(language => text.GivenIn(language) is { Length: > 0 } given ? given : translations.Find(text.Session?.Id, text.Source, language) ?? "")];
        sheet.BeginRow(targets.Append(text.Source).Select((cell, index) => sheet.LinesOf(4 + index, cell)).Max());
        sheet.Text(0, SheetLook.Soft, text.Session?.Id.Value ?? "");
        if (text.Session is { Date: { } date })
        {
            sheet.Date(1, date, DateWords.Day(date, source));
        }

        sheet.Time(2, text.Session?.Start);
        sheet.Text(3, SheetLook.Soft, TranslationWords.Of(text.Kind, source));
        sheet.Text(4, SheetLook.Text, text.Source);
        for (var index = 0; index < targets.Length; index++)
        {
            sheet.Text(5 + index, SheetLook.Text, targets[index]);
        }

        sheet.EndRow();
    }

    private static void Row(SheetWriter sheet, int style, params IReadOnlyList<string> texts)
    {
        sheet.BeginRow();
        for (var column = 0; column < texts.Count; column++)
        {
            sheet.Text(column, style, texts[column]);
        }

        sheet.EndRow();
    }
}
