using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>What the mappings of a list have in common.</summary>
internal static class TreeShapes
{
    private const int MostLines = 100;

    /// <summary>Whether a node is, or holds, mappings with a title or a name.</summary>
    public static bool HasTitles(TreeKeys keys, TreeNode node) => node switch
    {
        TreeNode.Sequence sequence => sequence.Items.Any(item => item is TreeNode.Mapping && HasTitles(keys, item)),
        TreeNode.Mapping mapping => mapping.Members.Any(member => keys.TitleRank(member.Key) is < 2 && member.Value is TreeNode.Scalar { Text.Length: > 0 } or TreeNode.Mapping { Members.Count: > 0 } && TreeTexts.Of(member.Value).Length > 0 && keys.TitleRank(member.Key) is < 2)
            || mapping.Members.Any(member => member.Value is not TreeNode.Scalar && !keys.IsBeside(member.Key) && HasTitles(keys, member.Value)),
        _ => false,
    };

    /// <summary>Whether its mappings say where they take place.</summary>
    public static bool HasPlaces(TreeKeys keys, TreeNode node) => node switch
    {
        TreeNode.Sequence sequence => sequence.Items.Any(item => item is TreeNode.Mapping && HasPlaces(keys, item)),
        TreeNode.Mapping mapping => mapping.Members.Any(member => keys.FieldOf(member.Key) is Field.Place or Field.Room && TreeTexts.Of(member.Value).Length > 0),
        _ => false,
    };

    /// <summary>Whether each of its mappings names its own day.</summary>
    public static bool HasDates(TreeKeys keys, TreeNode node) =>
        node is TreeNode.Sequence { Items.Count: > 0 } sequence && sequence.Items.All(item => item is TreeNode.Mapping mapping && HasTitles(keys, item) && mapping.Members.Any(member => keys.FieldOf(member.Key) is Field.Date && TreeDay.Of(TreeTexts.Of(member.Value)).Rank >= 3));

    /// <summary>The parts of a session that have no time of their own, a line each.</summary>
    public static IEnumerable<string> Lines(TreeKeys keys, TreeNode node)
    {
        var items = node is TreeNode.Sequence sequence ? sequence.Items : [node];
        foreach (var item in items.OfType<TreeNode.Mapping>().Take(MostLines))
        {
            var title = item.Members.Where(member => keys.TitleRank(member.Key) is < 2).Select(member => TreeTexts.Of(member.Value)).FirstOrDefault(text => text.Length > 0);
            var people = item.Members.Where(member => keys.IsPeople(member.Key)).Select(member => TreeTexts.Of(member.Value, ", ")).Where(text => text.Length > 0);
            if (title is not null)
            {
                yield return Words.OneLine(string.Join(" – ", people.Prepend(title)));
            }
        }
    }
}
