using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;
using Delegations.Model.Ids;

namespace Delegations.Documents.Reading;

/// <summary>Reads a sheet of translations: a column per language, whose heading ends in the language's code, <c>Russian (ru)</c>.</summary>
public static partial class TranslationReader
{
    /// <summary>Reads the bytes by what they are. Bad bytes give an outcome, never an exception.</summary>
    public static TranslationOutcome Read(ReadOnlyMemory<byte> content, TranslationReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var findings = new FindingsWriter(options.Language);
        try
        {
            var document = DocumentOpener.Open(content, options.FileName, options.Limits, findings);
            var sheets = document.Blocks.OfType<SourceTable>().Select(table => SheetOf(table, options.Source)).OfType<Sheet>().ToList();
            return sheets.Count > 0
                ? new TranslationOutcome.Read([.. sheets.SelectMany(sheet => TextsOf(sheet, findings))], findings.All)
                : new TranslationOutcome.Unreadable(FileProblem.NoTranslations.Code, FileProblem.NoTranslations.Message(options.Language));
        }
        catch (UnreadableFileException refusal)
        {
            return new TranslationOutcome.Unreadable(refusal.Problem.Code, refusal.Problem.Message(options.Language));
        }
        catch (RegexMatchTimeoutException)
        {
            return new TranslationOutcome.Unreadable(FileProblem.Damaged.Code, FileProblem.Damaged.Message(options.Language));
        }
    }

    /// <summary>The table's columns; null where none is the itinerary's language and another one beside it.</summary>
    private static Sheet? SheetOf(SourceTable table, Language source)
    {
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var heading = table.Rows[index];
            var languages = heading.Cells.Select((cell, column) => (Language: LanguageOf(cell.Text), Column: column)).Where(pair => pair.Language is not null).ToList();
            var from = languages.FindIndex(pair => pair.Language == source);
            if (from >= 0 && languages.Count > 1)
            {
                var id = heading.Cells.ToList().FindIndex(cell => Words.Key(cell.Text) is "id");
                var targets = languages.Where((_, at) => at != from).Select(pair => (pair.Language!, pair.Column)).ToList(); // null was left out above
                return new Sheet(table, [.. table.Rows.Skip(index + 1)], id, languages[from].Column, targets);
            }
        }

        return null;
    }

    /// <summary>An empty cell changes nothing: whoever has no word for a line leaves it as it is.</summary>
    private static IEnumerable<TranslatedRow> TextsOf(Sheet sheet, FindingsWriter findings)
    {
        foreach (var row in sheet.Rows.Where(row => !row.IsBlank))
        {
            var source = row[sheet.Source].Text;
            foreach (var (language, column) in sheet.Targets.Where(target => !row[target.Column].IsEmpty))
            {
                if (source.Length is 0)
                {
                    findings.TranslationOfNothing(sheet.Table.CellPlace(row, column));
                    continue;
                }

                var session = sheet.Id >= 0 && SessionId.TryParse(row[sheet.Id].Text, null, out var id) ? id : (SessionId?)null;
                yield return new TranslatedRow(new TranslatedText(session, language, source, row[column].Text), sheet.Table.CellPlace(row, column));
            }
        }
    }

    private static Language? LanguageOf(string heading) =>
        Code().Match(heading) is { Success: true } code && Language.TryParseForDocuments(code.Groups["code"].Value, out var language) ? language : null;

    [GeneratedRegex(@"\((?<code>[a-z]{2})\)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    private sealed record Sheet(SourceTable Table, IReadOnlyList<SourceRow> Rows, int Id, int Source, IReadOnlyList<(Language Language, int Column)> Targets);
}
