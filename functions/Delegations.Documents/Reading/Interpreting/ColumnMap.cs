using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Which column says what. A field may have several columns; those not understood are in <see cref="Unread"/>.</summary>
internal sealed partial class ColumnMap
{
    private static readonly int Fields = Enum.GetValues<Field>().Length;

    // By field: every cell that is read asks for its column.
    private readonly List<int>?[] columns = new List<int>?[Fields];

    // "Speaker (organisation)": people with their organisations, unless the people have a column of their own.
    private readonly HashSet<int> withOrganisation = [];

    private ColumnMap()
    {
    }

    public List<(int Column, string Heading)> Unread { get; } = [];

    public List<int> Passports { get; } = [];

    /// <summary>Further columns of titles, for rows in which the chosen one is empty.</summary>
    public List<int> SpareTitles { get; } = [];

    /// <summary>How much this row looks like a row of headings.</summary>
    public int Score { get; private set; }

    /// <summary>The zone that a heading of times names: <c>Start Time (CET)</c>.</summary>
    public NodaTime.DateTimeZone? Zone { get; private set; }

    public int Unmatched => Unread.Count;

    public bool Has(Field field) => columns[(int)field] is not null;

    /// <summary>Whether a heading says what this column holds, or that it is not to be read.</summary>
    public bool IsMapped(int column) => Passports.Contains(column) || Array.Exists(columns, list => list is not null && list.Contains(column)) || Translations.Any(translation => translation.Column == column);

    public int Column(Field field) => columns[(int)field] is { } list ? list[0] : -1;

    public IReadOnlyList<int> Columns(Field field) => columns[(int)field] is { } list ? list : [];

    /// <summary>The map of a row of headings, or of two rows that make one.</summary>
    public static ColumnMap Of(SourceRow row, SourceRow? below = null)
    {
        var map = new ColumnMap();
        var exact = 0;
        for (var column = 0; column < Math.Max(row.Cells.Count, below?.Cells.Count ?? 0); column++)
        {
            var text = below is not null && !below[column].IsEmpty ? below[column].Text : row[column].Text;
            if (text.Length == 0)
            {
                continue;
            }

            if (map.TakeTyped(row[column].Value, column))
            {
                exact++;
                continue;
            }

            if ((HeadingTable.Find(text) ?? InLanguage(text)) is not { } match)
            {
                map.Unread.Add((column, text));
                continue;
            }

            if (match.Field is Field.Start or Field.End && !map.TakeZone(match.Field, text))
            {
                map.Unread.Add((column, text));
                continue;
            }

            exact += match.IsExact ? 1 : 0;
            map.Add(match.Field, column);
            map.languages.Look(column, text, match.Field);
            if (OrganisationHeading.IsMentioned(text))
            {
                map.withOrganisation.Add(column);
            }
        }

        map.Resolve();
        map.Score = (map.columns.Count(list => list is not null) * 2) + exact - map.Unmatched;
        return map;
    }

    /// <summary>The map of a table without headings.</summary>
    public static ColumnMap Guessed(IReadOnlyDictionary<Field, int> columns)
    {
        var map = new ColumnMap();
        foreach (var (field, column) in columns)
        {
            map.Add(field, column);
        }

        return map;
    }

    /// <summary>Formats whose columns have names of their own, not words of a language.</summary>
    private bool TakeTyped(object? heading, int column)
    {
        switch (heading)
        {
            case Field field:
                Add(field, column);
                return true;
            case LanguageColumn typed:
                Add(typed.Field, column);
                languages.Look(column, typed);
                return true;
            default:
                return false;
        }
    }

    /// <summary>"Ort englisch": what is a heading without the language that it names.</summary>
    private static HeadingMatch? InLanguage(string text) =>
        LanguageMark.Of(text) is { } mark && HeadingTable.Find(mark.Base) is { IsExact: true } match && ColumnLanguages.Fields.Contains(match.Field) ? match with { IsExact = false } : null;

    /// <summary>The same times once more in another zone are not read.</summary>
    private bool TakeZone(Field field, string text)
    {
        if (!text.Any(char.IsUpper) || ZoneNotation.FindIn(text, besideTime: true) is not { } zone)
        {
            return true;
        }

        var isSecond = Zone is not null && !Zone.Equals(zone) && Has(field);
        Zone ??= zone;
        return !isSecond;
    }

    /// <summary>The same map where a column means one field only, and the columns that seemed to mean it nothing.</summary>
    public ColumnMap Reread(Field field, int column)
    {
        var copy = Where(other => other != column);
        copy.SpareTitles.AddRange(field == Field.Title ? Columns(Field.Title).Where(other => other != column) : []);
        copy.columns[(int)field] = [column];
        return copy;
    }

    /// <summary>The same map without some columns.</summary>
    public ColumnMap Where(Func<int, bool> keeps)
    {
        var copy = new ColumnMap { Score = Score, Zone = Zone };
        copy.Unread.AddRange(Unread.Where(unread => keeps(unread.Column)));
        copy.Passports.AddRange(Passports.Where(keeps));
        copy.SpareTitles.AddRange(SpareTitles.Where(keeps));
        copy.languages = languages;
        copy.Translations = [.. Translations.Where(translation => keeps(translation.Column))];
        copy.Parted = Parted.Count == 0 ? Parted : Parted.Where(parted => keeps(parted.Key)).ToDictionary();
        copy.withOrganisation.UnionWith(withOrganisation);
        for (var field = 0; field < Fields; field++)
        {
            if (columns[field]?.Where(keeps).ToList() is { Count: > 0 } kept)
            {
                copy.columns[field] = kept;
            }
        }

        return copy;
    }

    /// <summary>The same map, with another's columns for those of these fields that it lacks.</summary>
    public ColumnMap With(ColumnMap other, IEnumerable<Field> fields)
    {
        var copy = Where(_ => true);
        foreach (var field in fields.Where(field => !Has(field) && other.Has(field)))
        {
            copy.columns[(int)field] = [.. other.Columns(field)];
        }

        return copy;
    }

    /// <summary>The same map with one more column of a field.</summary>
    public ColumnMap Also(Field field, int column)
    {
        var copy = Where(_ => true);
        copy.columns[(int)field] = [.. copy.Columns(field), column];
        return copy;
    }

    private void Add(Field field, int column)
    {
        if (field == Field.Passport)
        {
            Passports.Add(column);
            return;
        }

        (columns[(int)field] ??= []).Add(column);
    }

    /// <summary>Settles headings whose meaning depends on the others.</summary>
    private void Resolve()
    {
        // French Outlook writes Début, Début, Fin, Fin: date, then time.
        Split(Field.Start, Field.Date);
        Split(Field.End, Field.EndDate);
        Move(Field.Name, Has(Field.Title) ? Field.Speaker : Field.Title);
        Part(Field.Speaker, Field.SpeakerOrganisation);
        Part(Field.Host, Field.HostOrganisation);
        var speaker = Column(Field.Speaker);
        var isSpeakers = Has(Field.Organisation) && (Has(Field.Host) || (speaker >= 0 && Column(Field.Organisation) - speaker is 1 or 2));
        Move(Field.Organisation, isSpeakers ? Field.SpeakerOrganisation : Field.Host);
        if (!Has(Field.Host))
        {
            // A house is the host where nobody is named for it.
            Move(Field.HostOrganisation, Field.Host);
        }

        Move(Field.Email, Has(Field.Speaker) || !Has(Field.Host) ? Field.SpeakerEmail : Field.HostEmail);
        if (!Has(Field.Title))
        {
            Move(Field.Description, Field.Title);
        }
    }

    private void Split(Field time, Field date)
    {
        if (columns[(int)time] is { Count: 2 } list && !Has(date) && list[1] == list[0] + 1)
        {
            columns[(int)date] = [list[0]];
            columns[(int)time] = [list[1]];
        }
    }

    private void Part(Field people, Field organisation)
    {
        if (columns[(int)people] is not { } list || list.TrueForAll(withOrganisation.Contains))
        {
            return;
        }

        var organisations = list.Where(withOrganisation.Contains).ToList();
        list.RemoveAll(withOrganisation.Contains);
        organisations.ForEach(column => Add(organisation, column));
    }

    private void Move(Field from, Field to)
    {
        if (columns[(int)from] is { } list)
        {
            columns[(int)from] = null;
            columns[(int)to] = columns[(int)to] is { } already ? [.. already, .. list] : list;
        }
    }
}
