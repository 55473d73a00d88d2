using Delegations.Documents.Reading.Formats.Trees;
using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats;

/// <summary>
/// Brings a tree to a table: each mapping that holds no list of mappings is a row; what stands beside such a list
/// (the day of a list of sessions, the city of a leg) is repeated on every row below it.
/// </summary>
internal sealed class TreeTabulator(ReadBudget budget)
{
    private readonly List<string> columns = [];
    private readonly Dictionary<string, int> columnOf = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SourceRow> rows = [];
    private readonly List<SourceBlock> head = [];

    /// <summary>The sessions that the tree holds; where there are none, whatever it holds, for those who look for people.</summary>
    public static List<SourceBlock> Tabulate(IReadOnlyList<TreeNode> roots, ReadBudget budget, FindingsWriter findings) =>
        SessionFinder.Find(roots, budget, findings) ?? TabulateAll(roots, budget);

    private static List<SourceBlock> TabulateAll(IReadOnlyList<TreeNode> roots, ReadBudget budget)
    {
        var tabulator = new TreeTabulator(budget);
        for (var index = 0; index < roots.Count; index++)
        {
            var isHead = index == 0 && !(roots.Count > 1 && IsSession(roots[index]));
            tabulator.Walk(roots[index], new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase), isHead);
        }

        var heading = new SourceRow(0, [.. tabulator.columns.Select(name => new SourceCell(name))]);
        return [.. tabulator.head, new SourceTable("", PlaceStyle.Line, [heading, .. tabulator.rows])];
    }

    private void Walk(TreeNode node, IReadOnlyDictionary<string, string> inherited, bool isHead)
    {
        switch (node)
        {
            case TreeNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    Walk(item, inherited, isHead: false);
                }

                break;
            case TreeNode.Mapping mapping:
                WalkMapping(mapping, inherited, isHead);
                break;
            default:
                break;
        }
    }

    private void WalkMapping(TreeNode.Mapping mapping, IReadOnlyDictionary<string, string> inherited, bool isHead)
    {
        var own = new Dictionary<string, string>(inherited, StringComparer.OrdinalIgnoreCase);
        var nested = new List<(string Key, TreeNode Node)>();
        foreach (var (key, value) in mapping.Members)
        {
            if (HoldsRows(key, value))
            {
                nested.Add((key, value));
            }
            else if (isHead)
            {
                head.Add(new SourceParagraph($"{key}: {TextOf(value)}", $"line {value.Line}"));
            }
            else if (TextOf(value) is { Length: > 0 } text)
            {
                own[key] = text;
            }
        }

        if (nested.Count == 0 && !isHead)
        {
            AddRow(own, mapping.Line);
        }

        foreach (var (key, value) in nested)
        {
            // A mapping keyed by days or sheets: its keys say what its lists do not.
            var below = DateNotation.LooksLikeDay(key) ? new Dictionary<string, string>(own, StringComparer.OrdinalIgnoreCase) { ["date"] = key } : own;
            Walk(value, below, isHead: value is TreeNode.Mapping && isHead);
        }
    }

    /// <summary>Whether the first of several documents is a session itself, and not what holds for the others.</summary>
    private static bool IsSession(TreeNode node) =>
        node is TreeNode.Mapping mapping && !HoldsRows("", mapping) && mapping.Members.Any(member => HeadingTable.Find(member.Key) is { Field: Field.Start });

    private static bool HoldsRows(string key, TreeNode node) => node switch
    {
        TreeNode.Sequence sequence => sequence.Items.Any(item => item is TreeNode.Mapping) && !HeadingTable.IsPeople(key),
        TreeNode.Mapping mapping => mapping.Members.Any(member => HoldsRows(member.Key, member.Value)),
        _ => false,
    };

    private static string TextOf(TreeNode node) => node switch
    {
        TreeNode.Scalar scalar => scalar.Text,
        TreeNode.Sequence sequence => string.Join("; ", sequence.Items.Select(TextOf).Where(text => text.Length > 0)),
        TreeNode.Mapping mapping => PersonOrName(mapping),
        _ => "",
    };

    /// <summary>A mapping where a text is expected: a person, or a place with a name.</summary>
    private static string PersonOrName(TreeNode.Mapping mapping)
    {
        var values = mapping.Members.Where(member => member.Value is TreeNode.Scalar { Text.Length: > 0 })
            .Select(member => (Column: PeopleHeadings.Find(member.Key), ((TreeNode.Scalar)member.Value).Text)).ToList();
        var name = values.FirstOrDefault(value => value.Column == PeopleColumn.Name).Text;
        if (name is null)
        {
            return string.Join(", ", values.Select(value => value.Text));
        }

        var organisation = values.FirstOrDefault(value => value.Column == PeopleColumn.Organisation).Text;
        var function = values.FirstOrDefault(value => value.Column == PeopleColumn.Function).Text;
        var mail = values.FirstOrDefault(value => value.Column == PeopleColumn.Email).Text;
        var parts = new[] { name, function, organisation }.Where(part => part is not null);
        return (function is null && organisation is not null ? $"{name} ({organisation})" : string.Join(", ", parts)) + (mail is null ? "" : $" <{mail}>");
    }

    private void AddRow(Dictionary<string, string> values, int line)
    {
        budget.SpendRow(values.Count);
        foreach (var key in values.Keys.Where(key => !columnOf.ContainsKey(key)))
        {
            columnOf[key] = columns.Count;
            columns.Add(key);
        }

        rows.Add(new SourceRow(line, [.. columns.Select(key => new SourceCell(values.GetValueOrDefault(key)))]));
    }
}
