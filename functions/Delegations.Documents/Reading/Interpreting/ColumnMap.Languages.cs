using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Columns that say the same in several languages.</summary>
internal sealed partial class ColumnMap
{
    private ColumnLanguages languages = new();

    /// <summary>Columns in other languages than the sessions' own.</summary>
    public IReadOnlyList<TranslatedColumn> Translations { get; private set; } = [];

    /// <summary>Columns whose cells are to be parted by language.</summary>
    public IReadOnlyDictionary<int, PartedColumn> Parted { get; private set; } = new Dictionary<int, PartedColumn>();

    public bool HasLanguages => Translations.Count > 0 || Parted.Count > 0;

    /// <summary>The same map, with one language as the sessions' own.</summary>
    public ColumnMap Settled(ReadingState state)
    {
        if (languages.IsEmpty)
        {
            return this;
        }

        var copy = Where(_ => true);
        var preferred = state.Language;
        var translations = new List<TranslatedColumn>();
        foreach (var field in ColumnLanguages.Fields.Where(Has))
        {
            var (own, others, language) = languages.Part(field, Columns(field), preferred);
            copy.columns[(int)field] = own;
            translations.AddRange(others);
            if (field is Field.Title)
            {
                preferred = language ?? preferred;
                state.SettleLanguage(language, [.. others.Select(other => other.Language)]);
            }
        }

        copy.Translations = translations;
        copy.Parted = languages.Parted(preferred).Where(parted => FieldOf(parted.Column) is not null)
            .ToDictionary(parted => parted.Column, parted => new PartedColumn(FieldOf(parted.Column) ?? Field.Title, parted.Languages, OwnOf(parted.Languages, preferred)));
        foreach (var title in copy.Parted.Values.Where(parted => parted.Field is Field.Title).Take(1))
        {
            state.SettleLanguage(title.Languages[title.Own], []);
        }

        return copy;
    }

    private static int OwnOf(IReadOnlyList<Language> languages, Language preferred) =>
        languages.Select((language, index) => (language, index)).Where(pair => pair.language == preferred).Select(pair => pair.index).FirstOrDefault();

    private Field? FieldOf(int column) =>
        Array.Find(ColumnLanguages.Fields, field => Columns(field).Contains(column)) is var found && Columns(found).Contains(column) ? found : null;
}
