using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A column of a format that names its languages itself.</summary>
/// <param name="Field">What it says.</param>
/// <param name="Language">In which language.</param>
/// <param name="IsOwn">Whether the sessions' own texts stand in it.</param>
internal sealed record LanguageColumn(Field Field, Language Language, bool IsOwn = false);

/// <summary>A column that says in another language what the session's own column says.</summary>
internal readonly record struct TranslatedColumn(Field Field, int Column, Language Language);

/// <summary>A column whose cells may say the same in several languages, one behind the other.</summary>
/// <param name="Field">What it says.</param>
/// <param name="Languages">In the order of its heading.</param>
/// <param name="Own">Which of them is the sessions' own.</param>
internal sealed record PartedColumn(Field Field, IReadOnlyList<Language> Languages, int Own);

/// <summary>What the headings of a table say about languages, before it is known which is the document's own.</summary>
internal sealed partial class ColumnLanguages
{
    /// <summary>What sessions have in several languages.</summary>
    public static readonly Field[] Fields = [Field.Title, Field.Place, Field.Description, Field.Notes];

    private readonly Dictionary<int, Language?> marks = [];
    private readonly Dictionary<int, IReadOnlyList<IReadOnlyList<Language>>> heads = [];
    private readonly HashSet<int> own = [];

    public bool IsEmpty => marks.Count == 0 && heads.Count == 0;

    /// <summary>Takes the language that a heading names, or the languages in which it says the same.</summary>
    public void Look(int column, string heading, Field field)
    {
        if (field is not Field.Name && !Fields.Contains(field))
        {
            return;
        }

        if (LanguagesOf(heading, field) is { } languages)
        {
            heads[column] = languages;
        }
        else if (LanguageMark.Of(heading) is { } mark && HeadingTable.Find(mark.Base)?.Field == field)
        {
            marks[column] = mark.Language;
        }
    }

    public void Look(int column, LanguageColumn typed)
    {
        marks[column] = typed.Language;
        if (typed.IsOwn)
        {
            own.Add(column);
        }
    }

    /// <summary>Parts the columns of a field into the session's own ones and those in other languages.</summary>
    /// <param name="columns">All of them.</param>
    /// <param name="preferred">The document's language, where several could be the own one.</param>
    public (List<int> Own, List<TranslatedColumn> Others, Language? Language) Part(Field field, IReadOnlyList<int> columns, Language preferred)
    {
        var marked = columns.Where(column => marks.GetValueOrDefault(column) is not null).ToList();
        var foreign = columns.Where(column => marks.ContainsKey(column) && !marked.Contains(column)).ToList();
        var plain = columns.Where(column => !marks.ContainsKey(column)).ToList();
        if (marked.Count == 0)
        {
            return ([.. plain, .. foreign], [], null);
        }

        var first = marked.FirstOrDefault(own.Contains, -1) is >= 0 and var typed ? typed : marked.Where(column => marks[column] == preferred).Append(marked[0]).First();
        var language = plain.Count > 0 ? null : marks[first];
        var kept = plain.Count > 0 ? plain : marked.FindAll(column => marks[column] == language);
        var others = marked.Except(kept).Select(column => new TranslatedColumn(field, column, marks[column] ?? preferred));
        return ([.. kept, .. foreign], [.. others], language);
    }

    /// <summary>The languages of the columns that say the same in several, in the order of their parts; those that cannot be told are left out.</summary>
    public IEnumerable<(int Column, IReadOnlyList<Language> Languages)> Parted(Language preferred)
    {
        var sure = heads.Values.SelectMany(parts => parts).Where(part => part.Count == 1).Select(part => part[0]).ToHashSet();
        foreach (var (column, parts) in heads)
        {
            var languages = parts.Select(part => Choose(part, sure, preferred)).OfType<Language>().Distinct().ToList();
            if (languages.Count == parts.Count)
            {
                yield return (column, languages);
            }
        }
    }

    private static Language? Choose(IReadOnlyList<Language> part, HashSet<Language> sure, Language preferred)
    {
        var likely = part.Count == 1 ? part : [.. part.Where(sure.Contains)];
        return likely.Count == 1 ? likely[0] : part.Contains(preferred) ? preferred : null;
    }

    /// <summary>"Titre / Title": parts that are the same heading in languages of which no one has both.</summary>
    private static List<IReadOnlyList<Language>>? LanguagesOf(string heading, Field field)
    {
        var parts = heading.AsSpan().IndexOfAny('/', '|', '\n') < 0 ? [] : Joints().Split(heading.Trim());
        if (parts.Length is < 2 or > 5)
        {
            return null;
        }

        var languages = parts.Select(part => HeadingTable.Find(part) is { IsExact: true } match && IsSame(match.Field, field) ? match.Languages : []).ToList();
        return languages.TrueForAll(part => part.Count > 0) && !languages[0].Any(language => languages.TrueForAll(part => part.Contains(language))) ? languages : null;
    }

    private static bool IsSame(Field one, Field other) => one == other || (one is Field.Name && other is Field.Title) || (one is Field.Title && other is Field.Name)
        || (one is Field.Notes or Field.Description && other is Field.Notes or Field.Description);

    [GeneratedRegex(@"\s*[/|\n]\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Joints();
}
