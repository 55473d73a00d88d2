using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>The columns of other languages beside those of the sessions' own.</summary>
internal sealed class TreeWordings
{
    private readonly IReadOnlyList<(Dictionary<Field, SourceCell> Cells, MappingReading Reading)> rows;
    private readonly Dictionary<(MappingReading, Field, Language), string> texts = [];

    /// <param name="rows">Those that have texts in several languages.</param>
    public TreeWordings(IReadOnlyList<(Dictionary<Field, SourceCell> Cells, MappingReading Reading)> rows)
    {
        this.rows = rows;
        Main = rows.Select(row => row.Reading.OwnLanguages.GetValueOrDefault(Field.Title)).OfType<Language>()
            .GroupBy(language => language).OrderByDescending(same => same.Count()).FirstOrDefault()?.Key;
        foreach (var (cells, reading) in rows)
        {
            Settle(cells, reading);
        }

        Columns = [.. texts.Keys.Select(key => new LanguageColumn(key.Item2, key.Item3)).Distinct()];
    }

    /// <summary>The language of the sessions' own titles, where the file names it.</summary>
    public Language? Main { get; }

    public IReadOnlyList<LanguageColumn> Columns { get; }

    public SourceCell Cell(MappingReading? reading, LanguageColumn column) =>
        reading is not null && texts.TryGetValue((reading, column.Field, column.Language), out var text) ? new SourceCell(text) : default;

    /// <summary>One language is the own one in all rows, wherever it stands among a row's texts.</summary>
    private void Settle(Dictionary<Field, SourceCell> cells, MappingReading reading)
    {
        foreach (var translations in reading.Translations.GroupBy(translation => translation.Field))
        {
            var own = reading.OwnLanguages.GetValueOrDefault(translations.Key);
            var main = Main is not null && own is not null ? translations.FirstOrDefault(translation => translation.Language == Main) : null;
            if (main is not null && cells.TryGetValue(translations.Key, out var cell) && translations.Any(translation => translation.Language == own && Words.OneLine(translation.Text) == Words.OneLine(cell.Text)))
            {
                cells[translations.Key] = cell.Saying(main.Text);
                own = Main;
            }

            foreach (var translation in translations.Where(translation => translation.Language != own))
            {
                Keep(reading, translation);
            }
        }
    }

    private void Keep(MappingReading reading, TreeTranslation translation)
    {
        if (translation.Language is { } language)
        {
            texts.TryAdd((reading, translation.Field, language), translation.Text);
        }
    }
}
