using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>What a row says in several languages: in columns of their own, or in one cell under a heading in as many.</summary>
internal sealed class RowWordings
{
    private static readonly string[] Separators = ["\n", " | ", " / "];

    private readonly Dictionary<Language, Dictionary<Field, string>> texts = [];

    public RowWordings(SourceRow row, ColumnMap map)
    {
        foreach (var translation in map.Translations)
        {
            Add(translation.Language, translation.Field, row[translation.Column].Text);
        }

        var cells = row.Cells.ToArray();
        foreach (var (column, parted) in map.Parted.Where(pair => pair.Key < cells.Length))
        {
            if (Part(cells[column].Text, parted.Languages.Count) is { } parts)
            {
                Take(parts, parted);
                cells[column] = cells[column].Saying(parts[parted.Own]);
            }
        }

        Own = row with { Cells = cells };
    }

    /// <summary>The row in the sessions' own language.</summary>
    public SourceRow Own { get; }

    /// <summary>The texts in the other languages; null where there are none.</summary>
    public IReadOnlyList<Wording>? Read() => texts.Count == 0 ? null : [.. texts.Select(pair => new Wording(pair.Key)
    {
        Title = Title(Text(pair.Value, Field.Title)),
        Place = Words.OneLine(Text(pair.Value, Field.Place)),
        Notes = string.Join('\n', new[] { Text(pair.Value, Field.Description), Text(pair.Value, Field.Notes) }.Where(text => text.Length > 0)),
    })];

    /// <summary>The parts of a cell, where it has as many as its heading has languages.</summary>
    private static string[]? Part(string text, int count) =>
        Array.ConvertAll(Separators, separator => text.Split(separator, StringSplitOptions.TrimEntries))
            .FirstOrDefault(parts => parts.Length == count && Array.TrueForAll(parts, part => part.Any(char.IsLetterOrDigit)));

    private static string Title(string text)
    {
        CodeWords.TryTakeCancelled(Words.OneLine(text), out var title);
        return title;
    }

    private static string Text(Dictionary<Field, string> texts, Field field) => texts.GetValueOrDefault(field, "");

    private void Take(string[] parts, PartedColumn parted)
    {
        for (var index = 0; index < parts.Length; index++)
        {
            if (index != parted.Own)
            {
                Add(parted.Languages[index], parted.Field, parts[index]);
            }
        }
    }

    private void Add(Language language, Field field, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (!texts.TryGetValue(language, out var known))
        {
            texts[language] = known = [];
        }

        known[field] = known.TryGetValue(field, out var before) ? $"{before}\n{text}" : text;
    }
}
