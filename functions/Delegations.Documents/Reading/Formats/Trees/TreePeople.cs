using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Reads who a member names: a text, a list of texts, or mappings with names, functions and organisations.</summary>
internal static class TreePeople
{
    private const int MostPeople = 200;

    // Longer texts tell a life.
    private const int LongestFunction = 160;

    private static readonly Dictionary<string, PeopleColumn> Extra = new[]
        {
            (PeopleColumn.Name, "nome, nombre, public name, personne, speaker name, text, value, label"),
            (PeopleColumn.Function, "ruolo, qualifica, cargo, job, role, rol, tag line, tagline, desc, description"),
            (PeopleColumn.Organisation, "empresa, azienda, enterprise, ente, organisme, university, institute, institucion, org, place, from"),
            (PeopleColumn.LastName, "cognome, apellido, apellidos"),
        }
        .SelectMany(row => row.Item2.Split(", ").Select(word => (word, row.Item1)))
        .ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);

    /// <param name="node">A text, a mapping or a list of them.</param>
    /// <param name="find">The mapping that an identifier stands for, if any.</param>
    /// <param name="isPlural">Whether the key speaks of several: a comma then parts people.</param>
    public static IEnumerable<Mention> Read(TreeNode node, Func<string, TreeNode.Mapping?> find, bool isPlural) => Everybody(node, find, isPlural).Take(MostPeople);

    private static IEnumerable<Mention> Everybody(TreeNode node, Func<string, TreeNode.Mapping?> find, bool isPlural) => node switch
    {
        TreeNode.Scalar scalar when scalar.Text.Length == 0 || TreeTexts.IsTruth(scalar.Text) => [],
        TreeNode.Scalar scalar when find(scalar.Text) is { } person => OfMapping(person),
        TreeNode.Scalar scalar => OfText(TreeTexts.Clean(scalar.Text), isPlural),
        TreeNode.Sequence sequence => sequence.Items.SelectMany(item => Everybody(item, find, isPlural: false)),
        TreeNode.Mapping mapping when TreeTexts.IsTranslated(mapping) => PeopleNotation.Read(TreeTexts.Of(mapping)),
        TreeNode.Mapping { Members.Count: > 0 } mapping when mapping.Members.All(member => member.Value is TreeNode.Mapping or TreeNode.Sequence) => mapping.Members.SelectMany(member => Everybody(member.Value, find, isPlural)),
        TreeNode.Mapping mapping => OfMapping(mapping),
        _ => [],
    };

    /// <summary>"A. Berg, J. Peeters and C. Maes" under the key of authors are three, where a cell would name a function and a house.</summary>
    private static IEnumerable<Mention> OfText(string text, bool isPlural)
    {
        var parts = text.IndexOfAny(['(', ';', '\n']) < 0 ? text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        var people = parts.SelectMany(PeopleNotation.Read).ToList();
        return (parts.Length >= (isPlural ? 2 : 3) || (parts.Length == 2 && people.Count > 2)) && people.Count >= parts.Length && people.TrueForAll(mention => PeopleNotation.LooksLikePerson(mention.Name)) ? people : PeopleNotation.Read(text);
    }

    private static IEnumerable<Mention> OfMapping(TreeNode.Mapping mapping)
    {
        var texts = new Dictionary<PeopleColumn, string>();
        foreach (var (key, value) in mapping.Members)
        {
            var words = Words.Key(TreeKeys.Split(key));
            var column = Extra.TryGetValue(words, out var extra) ? extra : PeopleHeadings.Find(words);
            if (column != PeopleColumn.None && TreeTexts.Of(value, ", ") is { Length: > 0 } text && (column != PeopleColumn.Function || text.Length <= LongestFunction))
            {
                texts.TryAdd(column, Words.OneLine(text));
            }
        }

        // "Berg, Anna" is written for sorting, where both names are there as well.
        var parts = $"{texts.GetValueOrDefault(PeopleColumn.FirstName)} {texts.GetValueOrDefault(PeopleColumn.LastName)}".Trim();
        var name = texts.TryGetValue(PeopleColumn.Name, out var whole) && !(whole.Contains(',', StringComparison.Ordinal) && parts.Contains(' ', StringComparison.Ordinal)) ? whole : parts;
        var organisation = texts.GetValueOrDefault(PeopleColumn.Organisation);
        if (name.Length == 0)
        {
            return organisation is null || PeopleNotation.IsPlaceholder(organisation) ? [] : [new Mention { Name = organisation }];
        }

        if (PeopleNotation.IsPlaceholder(name))
        {
            return [];
        }

        // A name that says more than a name is read as a cell would be.
        var read = PeopleNotation.Read(name);
        var mail = texts.TryGetValue(PeopleColumn.Email, out var written) && MailNotation.FindAll(written) is [var first, ..] ? first : null;
        return [.. read.Select(mention => mention with { Organisation = mention.Organisation ?? organisation, Function = mention.Function ?? texts.GetValueOrDefault(PeopleColumn.Function), Email = mention.Email ?? (read.Count == 1 ? mail : null) })];
    }
}
