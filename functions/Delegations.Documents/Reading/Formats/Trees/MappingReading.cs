using Delegations.Documents.Reading.Interpreting;
using Delegations.Model;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>What one mapping says of a session, of a day, or of whatever else it stands for.</summary>
internal sealed class MappingReading(int line)
{
    private readonly SortedList<int, List<string>> titles = [];
    private readonly Dictionary<Field, string> texts = [];

    public int Line => line;

    public List<string> Days { get; } = [];

    /// <summary>Days switched on by members such as <c>day2: true</c>.</summary>
    public List<string> DaysOn { get; } = [];

    /// <summary>Whether there are such members, on or off.</summary>
    public bool HasDayFlags { get; set; }

    /// <summary>Switched off as a whole, by <c>draft: true</c> or <c>published: false</c>.</summary>
    public bool IsOff { get; set; }

    public bool IsCancelled { get; set; }

    public string Start { get; set; } = "";

    public string End { get; set; } = "";

    /// <summary>A reference that no list of the file explains; the name of a session in another file.</summary>
    public IReadOnlyList<string> Unexplained { get; set; } = [];

    /// <summary>What stands where the people are named, as written.</summary>
    public string PeopleText { get; set; } = "";

    public List<Mention> Speakers { get; } = [];

    public List<Mention> Hosts { get; } = [];

    public List<(Field Field, string Text)> Roles { get; } = [];

    public List<string> Notes { get; } = [];

    public List<NestedNode> Nested { get; } = [];

    /// <summary>Texts whose language the file names, until all members are read.</summary>
    public List<TreeTranslation> Pending { get; } = [];

    /// <summary>Texts in languages that agendas are written in; the session's own is among them where it is one of them.</summary>
    public List<TreeTranslation> Translations { get; } = [];

    /// <summary>Of fields whose own text is one of several translations, its language.</summary>
    public Dictionary<Field, Language> OwnLanguages { get; } = [];

    /// <summary>The member that is the title most likely, a description apart.</summary>
    public string Title => titles.Where(rank => rank.Key < 2).SelectMany(rank => rank.Value).FirstOrDefault("");

    /// <summary>A description, which is the title where nothing else is.</summary>
    public string Summary => titles.TryGetValue(2, out var list) ? list[0] : "";

    public IEnumerable<string> OtherTitles => titles.Where(rank => rank.Key < 2).SelectMany(rank => rank.Value).Skip(1);

    public IEnumerable<KeyValuePair<Field, string>> Texts => texts;

    public bool HasPlace => texts.ContainsKey(Field.Place) || texts.ContainsKey(Field.Room) || texts.ContainsKey(Field.Stop);

    public string Text(Field field) => texts.GetValueOrDefault(field, "");

    /// <summary>The same with only one of several references.</summary>
    public MappingReading With(string reference)
    {
        var copy = new MappingReading(line) { Start = Start, End = End, Unexplained = [reference], IsCancelled = IsCancelled };
        foreach (var (field, text) in texts.Where(pair => pair.Key != Field.Category))
        {
            copy.AddText(field, text);
        }

        return copy;
    }

    /// <summary>Whether a field has a text whose language the file does not name.</summary>
    public bool HasPlain(TreeTranslation translation) =>
        translation.Field is Field.Title ? titles.Any(known => known.Key <= translation.Rank) : texts.ContainsKey(translation.Field);

    public void AddTitle(int rank, string text)
    {
        if (!titles.TryGetValue(rank, out var list))
        {
            titles[rank] = list = [];
        }

        if (!list.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            list.Add(text);
        }
    }

    public void SetText(Field field, string text) => texts[field] = text;

    /// <summary>Keeps the first text of a field, and all lines of what describes it.</summary>
    public void AddText(Field field, string text)
    {
        if (!texts.TryGetValue(field, out var known))
        {
            texts[field] = text;
        }
        else if (field is Field.Description or Field.Notes or Field.InternalNotes && !known.Contains(text, StringComparison.OrdinalIgnoreCase))
        {
            texts[field] = known + "\n" + text;
        }
    }
}

/// <summary>A text in a language that the file names.</summary>
/// <param name="Field">What it says.</param>
/// <param name="Rank">Of titles: how likely it is the title.</param>
/// <param name="Language">Null where no agenda can be written in it.</param>
/// <param name="Key">Its member's key, without the language.</param>
/// <param name="Text">As a person reads it.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record TreeTranslation(Field Field, int Rank, Language? Language, string Key, string Text, int Line);

/// <summary>A member that is a list or mapping and was not understood as a value.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Node">Its value, or what its identifiers stand for.</param>
/// <param name="IsReferred">Whether it was found by identifiers.</param>
internal readonly record struct NestedNode(string Key, TreeNode Node, bool IsReferred);
