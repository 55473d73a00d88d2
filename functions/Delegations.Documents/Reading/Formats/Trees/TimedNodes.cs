using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Which nodes of a tree hold a time somewhere: those may be sessions, or hold them.</summary>
internal sealed class TimedNodes(TreeKeys keys)
{
    private readonly Dictionary<TreeNode, bool> known = new(ReferenceEqualityComparer.Instance);

    public bool Contains(TreeNode node) => known.TryGetValue(node, out var isTimed) ? isTimed : node is TreeNode.Sequence list && list.Items.Any(Contains);

    public bool Mark(TreeNode node)
    {
        if (known.TryGetValue(node, out var marked))
        {
            return marked;
        }

        var isTimed = false;
        switch (node)
        {
            case TreeNode.Sequence sequence:
                foreach (var item in sequence.Items)
                {
                    isTimed |= item is TreeNode.Scalar line ? TimeNotation.FindAtStart(line.Text) is not null : Mark(item);
                }

                break;
            case TreeNode.Mapping mapping:
                foreach (var (key, value) in mapping.Members)
                {
                    isTimed |= IsTime(key, value);
                }

                break;
            default:
                break;
        }

        return known[node] = isTimed;
    }

    private bool IsTime(string key, TreeNode value)
    {
        var below = value is not TreeNode.Scalar && Mark(value);
        return below || (value is TreeNode.Scalar { Text.Length: > 0 } scalar
            && keys.FieldOf(key) switch
            {
                Field.Start => TreeMoments.LooksLikeTime(scalar.Text),
                Field.Date => TreeMoments.Read(scalar.Text) is { HasTime: true },
                _ => false,
            }) || (TimeNotation.FindAtStart(key) is { } time && time.Length * 2 >= key.Length);
    }
}
